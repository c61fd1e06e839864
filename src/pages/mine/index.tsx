/** 我的: who I am, what I am signed up for, my family, and how large the words are. */
import { Page } from '@components/Page'
import { List } from '@components/List'
import { Section } from '@components/Section'
import { FamilyEntry } from '@features/family/FamilyEntry'
import { copy as texts } from '@features/legal-texts/copy'
import { TextsEntry } from '@features/legal-texts/TextsEntry'
import { DataEntry } from '@features/my-data/DataEntry'
import { AboutMe } from '@features/my-details/AboutMe'
import { copy } from '@features/my-details/copy'
import { useMe } from '@features/my-details/useMe'
import { MyRegistrations } from '@features/my-registrations/MyRegistrations'
import { RestingRoles } from '@features/phone-verification/RestingRoles'
import { ReadingChoice } from '@features/reading/ReadingChoice'
import { RoleEntry } from '@features/roles/RoleEntry'

export default function MinePage() {
  const me = useMe()
  const family = me.data?.family ?? []
  return (
    <Page title={copy.mine} tab='mine'>
      <AboutMe query={me} />
      <RestingRoles me={me} />
      <MyRegistrations family={family} />
      <FamilyEntry family={family} />
      <ReadingChoice />
      <Section head={texts.section}>
        <List>
          <DataEntry />
          <TextsEntry />
          <RoleEntry />
        </List>
      </Section>
    </Page>
  )
}
