/** The last entries on a captain's first page, with the way to all of them. */
import { Link } from '@components/Link'
import { Section } from '@components/Section'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { Empty } from '@components/Empty'
import { copy } from './copy'
import { Entries } from './Entries'
import type { Points } from './usePoints'

const FEW = 2

export function LatestPoints({ points: { query, communityId } }: { readonly points: Points }) {
  if (!query.data) return null
  const { entries, table } = query.data
  return (
    <Section head={copy.how} side={<Link id='all-points' text={copy.all} label={copy.allLabel} onTap={() => open(atWork.points, { community: communityId })} />}>
      {entries.length > 0 ? <Entries entries={entries.slice(0, FEW)} table={table} /> : <Empty text={copy.none} note={copy.noneNote} />}
    </Section>
  )
}
