/** The last row of the list: one more relative. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const AddMember = () => <CardRow id='add-member' tile={<IconTile icon='plus' />} name={copy.add} fact={copy.addNote} label={copy.addLabel} onTap={() => open(places.member)} />
