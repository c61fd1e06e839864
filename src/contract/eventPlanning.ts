/** What staff ask of the function `event` beyond one event of today: what was left open, what the whole district plans, with whom one has worked. */
import type { Instant, LocalDate } from '@domain/calendar'
import type { EventStatus } from '@domain/event'
import type { Joint } from '@domain/partners'
import type { LeftOpen } from '@domain/publishing'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import type { EventCard } from './event'
import { id, localDate } from './fields'

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

export type DistrictCard = EventCard & { readonly status: EventStatus }

/** What all communities hold on some days, in order of the start, so that two do not take the same hour; drafts of one's own community alone. `cutOn` is the day on which a long list broke off. */
export const districtEvents = endpoint<{ readonly events: readonly DistrictCard[]; readonly cutOn?: LocalDate }>()({
  name: 'event.listDistrict',
  ...staff,
  input: v.strictObject({ communityId: id, fromOn: localDate, toOn: localDate }),
  refusals: []
})

/** One event that a partner had a part in, and how many came: `present` in all who checked in, `children` and `teachers` in the partner's own groups. */
export type JointEvent = Pick<EventCard, 'eventId' | 'kind' | 'title' | 'startAt'> & Pick<Joint, 'present' | 'children' | 'teachers'>

export type PartnerView = { readonly name: string; readonly events: readonly JointEvent[] }

/** With whom the community has held events that are over, whoever was last with them first; counts, and nobody's name. `since` is where the look back ends, for a community with more events than one list holds. */
export const partnerHistory = endpoint<{ readonly partners: readonly PartnerView[]; readonly since?: Instant }>()({
  name: 'event.listPartners',
  ...staff,
  input: v.strictObject({ communityId: id }),
  refusals: []
})
