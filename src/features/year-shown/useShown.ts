/** What hangs out of the latest year of a community; of one's own where none is named. */
import { me } from '@contract/account'
import { readYearResult } from '@contract/annual'
import { useParams } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useShareCard } from '@platform/shareCard'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function useShown() {
  const { community } = useParams()
  const own = useQuery(me, community === undefined ? {} : null).data?.me?.communityId
  const communityId = community ?? own
  const query = useQuery(readYearResult, communityId === undefined ? null : { communityId })
  const result = query.data?.result ?? null
  useShareCard(() => ({ title: result ? copy.host(result.community, result.year) + copy.heading : copy.title, path: `${atWork.yearShown}?community=${communityId ?? ''}` }))
  return { query, result }
}

export type Shown = ReturnType<typeof useShown>
