/** A family's sign-ups parted: what is still to come, what was cancelled before its day, and what is over. */
import type { RegistrationCard } from '@contract/event'
import type { Instant } from '@domain/calendar'

export type Parts = Readonly<Record<'ahead' | 'cancelled' | 'past', readonly RegistrationCard[]>>

// whoever has left no longer goes, and nobody goes to what was called off
const isOff = ({ event, standing }: RegistrationCard) => event.phase === 'cancelled' || standing.at === 'left'
const isOver = ({ event }: RegistrationCard, now: Instant) => event.endAt <= now || event.phase === 'finished'

/** Of what was cancelled the newest of each event, and nothing of those who signed up for it again; of one event the cloud tells the newest first. */
function newestOff(cards: readonly RegistrationCard[]): readonly RegistrationCard[] {
  const told = new Set<string>()
  return cards.filter((card) => {
    if (!isOff(card)) return true
    const { eventId } = card.event
    const standing = cards.filter((one) => one.event.eventId === eventId && !isOff(one)).flatMap(({ personIds }) => personIds)
    if (told.has(eventId) || card.personIds.every((personId) => standing.includes(personId))) return false
    told.add(eventId)
    return true
  })
}

export function partsOf(registrations: readonly RegistrationCard[], now: Instant): Parts {
  const shown = newestOff(registrations)
  const coming = shown.filter((one) => !isOver(one, now))
  return { ahead: coming.filter((one) => !isOff(one)), cancelled: coming.filter(isOff), past: shown.filter((one) => isOver(one, now)) }
}
