/** The way to what is kept about me, from my own page; open to somebody unknown as well, who sees that it is nothing. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { entryWords } from './entry/copy'

export const DataEntry = () => <CardRow id='my-data' tile={<IconTile icon='lock' />} name={entryWords.name} fact={entryWords.note} label={`${entryWords.name}，${entryWords.note}`} onTap={() => open(places.data)} />
