/** When an event may be shown to residents, and who may end it (state-machines.md §2.2). */
import { ADULT_AGE } from './age'
import type { Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import { changedAt, MOST_UNITS, MOST_WAITING, type EventContent, type EventFacts } from './event'
import { planNeeded } from './eventPlan'
import { withinAges } from './registration'

export const publishingRefusals = ['not_a_draft', 'changed_meanwhile', 'incomplete', 'starts_in_the_past', 'reviewer_needed'] as const
export type PublishingRefusal = (typeof publishingRefusals)[number]

export const finishingRefusals = ['not_published', 'not_started', 'roll_call_open', 'results_open'] as const
export type FinishingRefusal = (typeof finishingRefusals)[number]

export const cancellingRefusals = ['already_ended', 'text_risky'] as const
export type CancellingRefusal = (typeof cancellingRefusals)[number]

/** An event for more than this many wants a reviewer (event.approvalOver). */
export const APPROVAL_OVER = 50

const MINOR_AGES: readonly number[] = Array.from({ length: ADULT_AGE }, (_, age) => age)

/** Whether somebody under age could come: always where families or children are counted, else by the ages that are let in. */
export const invitesMinors = (event: Pick<EventContent, 'capacity' | 'ages'>): boolean =>
  event.capacity.unit !== 'person' || MINOR_AGES.some((age) => withinAges(event, { age, adult: false }))

/** Minors, many people, or words that the check did not vouch for. */
export const needsReviewer = (event: Pick<EventContent, 'capacity' | 'ages'> & Pick<EventFacts, 'unvouched'>): boolean =>
  invitesMinors(event) || event.capacity.units > APPROVAL_OVER || event.unvouched === true

type Invited = Pick<EventContent, 'capacity' | 'ages'>

/** What a change to a published event would open that no reviewer has looked at, by field: its ages to minors, its places to many. */
export const opened = (before: Invited, after: Invited): readonly ('ages' | 'capacity')[] => [
  ...(invitesMinors(after) && !invitesMinors(before) ? (['ages'] as const) : []),
  ...(after.capacity.units > APPROVAL_OVER && before.capacity.units <= APPROVAL_OVER ? (['capacity'] as const) : [])
]

/** What is still missing before anybody can be invited, as names of fields; R-EV-03, R-EV-05, R-EV-14. */
export function missingFields(event: EventContent): readonly string[] {
  const checks: readonly (readonly [field: string, there: boolean])[] = [
    ['title', event.title.trim() !== ''],
    ['place', event.place.name.trim() !== ''],
    ['endAt', event.endAt > event.startAt],
    ['closesAt', event.closesAt > event.opensAt && event.closesAt <= event.startAt],
    ['capacity', event.capacity.units >= 1 && event.capacity.units <= MOST_UNITS && event.capacity.waitingLimit <= MOST_WAITING],
    ['ages', (event.ages?.min ?? 0) <= (event.ages?.max ?? Infinity)],
    ['contactPhone', event.contactPhone.trim() !== ''],
    ['emergencyPhone', !invitesMinors(event) || (event.emergencyPhone ?? '').trim() !== ''],
    ['agenda', event.kind !== 'salon' || event.agenda.length > 0],
    ['plan', event.plan ? event.plan.kind === event.kind : !planNeeded.includes(event.kind)]
  ]
  return checks.flatMap(([field, there]) => (there ? [] : [field]))
}

/** `seenAt` is when the draft that they read was last changed; unknown to whoever read none. */
type Publisher = { readonly isReviewer: boolean; readonly seenAt?: Instant | undefined }

export function decidePublishing(event: EventFacts, { isReviewer, seenAt }: Publisher, now: Instant): Decision<EventFacts, PublishingRefusal> {
  if (event.status !== 'draft') return refuse('not_a_draft')
  // what is shown is what was read
  if (seenAt !== undefined && seenAt !== changedAt(event)) return refuse('changed_meanwhile')
  const missing = missingFields(event)
  if (missing.length) return refuse('incomplete', { fields: missing })
  if (event.startAt <= now) return refuse('starts_in_the_past')
  // nobody could sign up for what is shown
  if (event.closesAt <= now) return refuse('incomplete', { fields: ['closesAt'] })
  if (needsReviewer(event) && !isReviewer) return refuse('reviewer_needed')
  return accept(event)
}

/** What a kind of event leaves open: whether a walk counted as many back as set out, whether a competition's results are published. */
export type LeftOpen = { readonly rollCall: boolean; readonly results: boolean }

/** A walk ends when everybody is back or it is written down what happened, a competition with its results (state-machines.md §2.2). */
export function decideFinishing(event: Pick<EventFacts, 'status' | 'startAt'>, leftOpen: LeftOpen, now: Instant): Decision<true, FinishingRefusal> {
  if (event.status !== 'published') return refuse('not_published')
  if (now < event.startAt) return refuse('not_started')
  if (leftOpen.rollCall) return refuse('roll_call_open')
  return leftOpen.results ? refuse('results_open') : accept(true)
}

export const decideCancelling = (event: Pick<EventFacts, 'status'>): Decision<true, 'already_ended'> =>
  event.status === 'draft' || event.status === 'published' ? accept(true) : refuse('already_ended')
