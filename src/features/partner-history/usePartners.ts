/** With whom the community has worked, and the one that was opened. */
import type { OutputOf } from '@contract/endpoint'
import { partnerHistory, type PartnerView } from '@contract/eventPlanning'
import { clock, type Instant } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'

export type Partners = {
  readonly communityId: CommunityId
  readonly now: Instant
  readonly query: Query<OutputOf<typeof partnerHistory>, never>
  /** Null where the page shows all of them. */
  readonly chosen: PartnerView | null
}

export function usePartners(): Partners {
  const { community: communityId = '', partner } = useParams()
  const query = useQuery(partnerHistory, { communityId })
  return { communityId, now: clock(), query, chosen: query.data?.partners.find(({ name }) => name === partner) ?? null }
}
