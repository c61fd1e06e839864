/** The way to what waits for an elder, from the page of one's family. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const WaitingEntry = () => (
  <List>
    <CardRow id='waiting' tile={<IconTile icon='homeLit' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}${copy.separator}${copy.entryNote}`} onTap={() => open(places.waiting)} />
  </List>
)
