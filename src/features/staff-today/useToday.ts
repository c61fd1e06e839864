/** The day of one community, live: asked anew on show, on pull, and every half minute while somebody looks; what was left open more gently. */
import { staffDay } from '@contract/eventDesk'
import { openEnds } from '@contract/eventPlanning'
import type { OutputOf } from '@contract/endpoint'
import { clock, type Instant } from '@domain/calendar'
import { useKeptDrafts, type KeptDraft } from '@platform/eventDrafts'
import { useEvery } from '@platform/useEvery'
import { useQuery, type Query } from '@platform/useQuery'
import { dayParts, type DayParts } from './dayParts'
import type { NamedWorkplace } from './useWork'

const LIVE = 30_000
/** What was left open changes with the day, not with the minute. */
const GENTLY = 300_000

export type Today = {
  readonly place: NamedWorkplace
  readonly now: Instant
  readonly query: Query<OutputOf<typeof staffDay>, never>
  readonly parts: DayParts | null
  /** What is being written on this phone. */
  readonly drafts: readonly KeptDraft[]
}

export function useToday(place: NamedWorkplace): Today {
  const query = useQuery(staffDay, { communityId: place.communityId })
  const ends = useQuery(openEnds, { communityId: place.communityId })
  const drafts = useKeptDrafts(place.communityId)
  useEvery(LIVE, () => void query.reload())
  useEvery(GENTLY, () => void ends.reload())
  const now = clock()
  return { place, now, query, parts: query.data && dayParts(query.data.events, ends.data?.events ?? [], place.reviewer, now), drafts }
}
