/** The way to who holds which role, from the day of a community. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const PeopleEntry = () => (
  <List>
    <CardRow id='people' tile={<IconTile icon='people' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}，${copy.entryNote}`} onTap={() => open(places.people)} />
  </List>
)
