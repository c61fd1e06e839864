/** Me in one row: the name and the masked number, or the offer to tell them. */
import { CardRow } from '@components/CardRow'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import { MePending } from './MePending'
import { NotIntroduced } from './NotIntroduced'
import type { Me } from './useMe'

export function AboutMe({ query }: { readonly query: Me }) {
  if (!query.data) return <MePending query={query} rows={1} />
  if (!query.data.me) return <NotIntroduced />
  const { name, phone } = query.data.me
  return (
    <List>
      <CardRow id='details' strong tile={<NameTile lit name={name} />} name={name} fact={phone} label={copy.whoLabel(name, phone)} onTap={() => open(places.details)} />
    </List>
  )
}
