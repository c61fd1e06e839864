/** 给老人领东西: what waits for the elders of one's telephone, and that it be brought home. */
import { Page } from '@components/Page'
import { Title } from '@components/Title'
import { MePending } from '@features/my-details/MePending'
import { NotIntroduced } from '@features/my-details/NotIntroduced'
import { useMe } from '@features/my-details/useMe'
import { VerifyForElder } from '@features/phone-verification/family/VerifyForElder'
import { copy } from '@features/waiting-portions/copy'
import { useWaiting } from '@features/waiting-portions/useWaiting'
import { WaitingPage } from '@features/waiting-portions/WaitingPage'

export default function WaitingPageOfResident() {
  const me = useMe()
  const introduced = me.data?.introduced === true
  const vouchedFor = me.data?.me?.phoneVerified === true
  const work = useWaiting({ known: introduced, vouchedFor })
  return (
    <Page title={copy.title}>
      <Title text={copy.head} note={copy.headNote} />
      {me.data ? introduced ? <WaitingPage work={work} /> : <NotIntroduced /> : <MePending query={me} />}
      {work.query.data?.vouched === false ? <VerifyForElder me={me} /> : null}
    </Page>
  )
}
