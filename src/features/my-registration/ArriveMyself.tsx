/** While the desk is open, whoever is there may check in themselves by the word on the wall. */
import { TextButton } from '@components/TextButton'
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { decideCheckIn } from '@domain/checkIn'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export function ArriveMyself({ view: { registrationId, event } }: { readonly view: RegistrationView }) {
  // whoever has a place is in an event that was published
  if (!decideCheckIn({ status: 'published', startAt: event.startAt, endAt: event.endAt }, clock()).accepted) return null
  return <TextButton id='arrive' text={copy.arriveMyself} onTap={() => open(places.arrive, { id: registrationId })} />
}
