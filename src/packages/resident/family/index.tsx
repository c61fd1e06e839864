/** 家人: the people I may sign up. */
import { Page } from '@components/Page'
import { Title } from '@components/Title'
import { copy } from '@features/family/copy'
import { FamilyBar } from '@features/family/FamilyBar'
import { FamilyList } from '@features/family/FamilyList'
import { MePending } from '@features/my-details/MePending'
import { NotIntroduced } from '@features/my-details/NotIntroduced'
import { useMe } from '@features/my-details/useMe'
import { VerifyForFamily } from '@features/phone-verification/family/VerifyForFamily'
import { WaitingEntry } from '@features/waiting-portions/WaitingEntry'

export default function FamilyPage() {
  const me = useMe()
  const introduced = me.data?.introduced === true
  return (
    <Page title={copy.title} bar={introduced ? <FamilyBar /> : null}>
      <Title text={copy.head} note={copy.headNote} />
      {me.data ? introduced ? <FamilyList adds family={me.data.family} /> : <NotIntroduced /> : <MePending query={me} />}
      {introduced ? <WaitingEntry /> : null}
      <VerifyForFamily me={me} />
    </Page>
  )
}
