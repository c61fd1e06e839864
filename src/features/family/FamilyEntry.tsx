/** The way to my family from my own page, with who is on the list. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { Section } from '@components/Section'
import type { PersonView } from '@contract/account'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export function FamilyEntry({ family }: { readonly family: readonly PersonView[] }) {
  const names = family.filter(({ relation }) => relation !== 'self').map(({ name }) => name)
  const fact = names.length > 0 ? names.join('、') : copy.entryNote
  return (
    <Section head={copy.title}>
      <List>
        <CardRow id='family' tile={<IconTile icon='people' />} name={copy.head} fact={fact} label={`${copy.head}，${fact}`} onTap={() => open(places.family)} />
      </List>
    </Section>
  )
}
