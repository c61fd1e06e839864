/** The communities of the district, my own apart. */
import { listCommunities, me, type CommunityView } from '@contract/account'
import type { OutputOf } from '@contract/endpoint'
import { useQuery, type Query } from '@platform/useQuery'

export type Communities = {
  readonly query: Query<OutputOf<typeof listCommunities>, never>
  readonly own: CommunityView | undefined
  readonly others: readonly CommunityView[]
  /** Whether it is certain that no home was told. */
  readonly homeless: boolean
}

export function useCommunities(): Communities {
  const query = useQuery(listCommunities, {})
  const known = useQuery(me, {})
  const all = query.data?.communities ?? []
  const own = all.find(({ communityId }) => communityId === known.data?.me?.communityId)
  return { query, own, others: all.filter((one) => one !== own), homeless: known.data !== null && own === undefined }
}
