/** Me in one row: the name and the masked number, or the offer to tell them. */
import { CardRow } from '@components/CardRow'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Skeleton } from '@components/Skeleton'
import { SmallButton } from '@components/SmallButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import { NotIntroduced } from './NotIntroduced'
import type { Me } from './useMe'

// no alarm: what this page is mostly about has its own
const NotSeen = ({ onRetry }: { readonly onRetry: () => Promise<void> }) => (
  <Empty text={copy.notSeen} note={copy.notSeenNote}>
    <SmallButton id='retry-me' text={copy.again} onTap={onRetry} />
  </Empty>
)

export function AboutMe({ query }: { readonly query: Me }) {
  if (!query.data) return query.loading ? <Skeleton rows={1} /> : <NotSeen onRetry={query.reload} />
  if (!query.data.me) return <NotIntroduced />
  const { name, phone } = query.data.me
  return (
    <List>
      <CardRow id='details' strong tile={<NameTile lit name={name} />} name={name} fact={phone} label={copy.whoLabel(name, phone)} onTap={() => open(places.details)} />
    </List>
  )
}
