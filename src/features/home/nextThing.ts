/** What comes next for a family, and which events are offered to it. */
import type { EventCard, RegistrationCard } from '@contract/event'
import type { Instant } from '@domain/calendar'
import type { Phase } from '@domain/event'

const isAhead = ({ event, standing }: RegistrationCard, now: Instant) =>
  event.endAt > now && event.phase !== 'finished' && (standing.at === 'seated' || standing.at === 'waiting')

/** The next that takes place; the cloud has put what is ahead in order. */
export const nextThing = (registrations: readonly RegistrationCard[], now: Instant): RegistrationCard | null =>
  registrations.find((one) => isAhead(one, now) && one.event.phase !== 'cancelled') ?? null

/** The next that would have taken place, and that somebody might still set out for. */
export const calledOff = (registrations: readonly RegistrationCard[], now: Instant): RegistrationCard | null =>
  registrations.find((one) => isAhead(one, now) && one.event.phase === 'cancelled') ?? null

const offered: readonly Phase[] = ['open', 'waiting_list', 'not_open_yet']
/** More would be a list, which is a tap away. */
const MOST_OFFERED = 3

/** The next events somebody can still come to, or soon can; those they are in already are told elsewhere. */
export function offers(events: readonly EventCard[], registrations: readonly RegistrationCard[], now: Instant): readonly EventCard[] {
  const inside = new Set(registrations.filter((one) => isAhead(one, now)).map(({ event }) => event.eventId))
  return events.filter(({ eventId, phase, startAt }) => offered.includes(phase) && startAt > now && !inside.has(eventId)).slice(0, MOST_OFFERED)
}
