/** 我的: who I am, what I am signed up for, my family, and how large the words are. */
import { Page } from '@components/Page'
import { FamilyEntry } from '@features/family/FamilyEntry'
import { AboutMe } from '@features/my-details/AboutMe'
import { copy } from '@features/my-details/copy'
import { useMe } from '@features/my-details/useMe'
import { MyRegistrations } from '@features/my-registrations/MyRegistrations'
import { ReadingChoice } from '@features/reading/ReadingChoice'

export default function MinePage() {
  const me = useMe()
  const family = me.data?.family ?? []
  return (
    <Page title={copy.mine} tab='mine'>
      <AboutMe query={me} />
      <MyRegistrations family={family} />
      <FamilyEntry family={family} />
      <ReadingChoice />
    </Page>
  )
}
