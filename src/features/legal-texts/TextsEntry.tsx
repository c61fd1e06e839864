/** The way to the texts, from my own page. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const TextsEntry = () => <CardRow id='texts' tile={<IconTile icon='check' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}，${copy.entryNote}`} onTap={() => open(places.texts)} />
