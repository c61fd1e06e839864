/** What may still change once an event was published (state-machines.md §2.2). */
import type { Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import { MOST_DEEDS, type EventContent, type EventFacts } from './event'
import { missingFields, opened } from './publishing'

export const editingRefusals = ['not_published', 'started', 'incomplete', 'counts_differently', 'starts_in_the_past', 'changed_meanwhile', 'text_risky', 'reviewer_needed', 'too_many_changes'] as const
export type EditingRefusal = (typeof editingRefusals)[number]

export const capacityRefusals = ['not_published', 'started', 'below_taken', 'reviewer_needed', 'too_many_changes'] as const
export type CapacityRefusal = (typeof capacityRefusals)[number]

type Editor = { readonly isReviewer: boolean }

/** Whether new content may replace what residents signed up for. The number of places has its own way, because the seat book decides it. */
export function decideEditing(event: EventFacts, content: EventContent, editor: Editor, now: Instant): Decision<EventContent, Exclude<EditingRefusal, 'changed_meanwhile' | 'text_risky'>> {
  if (event.status !== 'published') return refuse('not_published')
  if (now >= event.startAt) return refuse('started')
  if (event.deeds.length >= MOST_DEEDS) return refuse('too_many_changes')
  const missing = missingFields(content)
  if (missing.length) return refuse('incomplete', { fields: missing })
  // a seat would no longer mean what it meant when it was taken
  if (content.capacity.unit !== event.capacity.unit || content.kind !== event.kind) return refuse('counts_differently')
  if (content.startAt <= now) return refuse('starts_in_the_past')
  // what a reviewer has to look at before it is shown is not opened afterwards without one
  const fields = opened(event, { ...content, capacity: event.capacity })
  if (fields.length > 0 && !editor.isReviewer) return refuse('reviewer_needed', { fields })
  return accept(content)
}

/** Whether those inside must hear of the change. */
export const concernsPeople = (before: EventContent, after: EventContent): boolean =>
  before.startAt !== after.startAt || before.endAt !== after.endAt || before.place.name !== after.place.name

/** Whether there may be so many places; that they are not fewer than are taken, the seat book sees to. */
export function decideCapacity(event: Pick<EventFacts, 'status' | 'startAt' | 'capacity' | 'ages' | 'deeds'>, units: number, editor: Editor, now: Instant): Decision<true, Exclude<CapacityRefusal, 'below_taken'>> {
  if (event.status !== 'published') return refuse('not_published')
  if (now >= event.startAt) return refuse('started')
  if (event.deeds.length >= MOST_DEEDS) return refuse('too_many_changes')
  const opens = opened(event, { ...event, capacity: { ...event.capacity, units } }).length > 0
  return opens && !editor.isReviewer ? refuse('reviewer_needed') : accept(true)
}
