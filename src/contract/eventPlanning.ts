/** What staff ask of the function `event` beyond one event of today: what was left open, what the whole district plans, with whom one has worked. */
import type { Instant } from '@domain/calendar'
import type { LeftOpen } from '@domain/publishing'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import type { EventCard } from './event'
import { id } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community', changes: false } as const

/** An event that is over and that nobody has ended, with what keeps it from being ended. */
export type OpenEnd = Pick<EventCard, 'eventId' | 'kind' | 'title' | 'startAt' | 'endAt'> & { readonly leftOpen: LeftOpen }

/** The community's events that are over and wait for their end, of any day, the latest first. */
export const openEnds = endpoint<{ readonly events: readonly OpenEnd[]; readonly at: Instant }>()({
  name: 'event.listLeftOpen',
  ...staff,
  input: v.strictObject({ communityId: id }),
  refusals: []
})
