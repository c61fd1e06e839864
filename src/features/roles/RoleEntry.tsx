/** The way to an invitation to a role for whoever was told its code and has no link, from my own page. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { entryWords } from './entry/copy'

export const RoleEntry = () => <CardRow id='role-code' tile={<IconTile icon='people' />} name={entryWords.name} fact={entryWords.note} label={`${entryWords.name}，${entryWords.note}`} onTap={() => open(places.role)} />
