/** Whom the news of an event did not reach, for staff to call. */
import { listUnreached as endpoint, type UnreachedParty } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { maskedPhone } from '@domain/masking'
import { missed } from '@domain/reaching'
import { handle } from '@kernel/handle'
import { inBatches, phoneOf, recordMinors } from './rosterView'
import { staffEvent } from './staffEvent'

export const listUnreached = handle(endpoint, async ({ eventId }, context) => {
  const { store, secrets, now } = context
  const event = await staffEvent(context, eventId)
  const [book, deliveries] = await Promise.all([store.get('seatBooks', eventId), store.get('deliveries', eventId)])
  // a draft has told nobody anything, and nobody is called to what is over
  if (!book || now >= event.endAt) return accept({ parties: [] })

  const inside = [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)]
  const records = await inBatches(inside, (some) => store.getMany('registrations', some))
  const toCall = records.flatMap((registration) => {
    const miss = missed(event, book, registration, deliveries?.reached[registration._id] ?? 0, now)
    return miss ? [{ registration, ...miss }] : []
  })
  const registrations = toCall.map(({ registration }) => registration)
  const wanted = [...new Set(registrations.flatMap(({ personIds, createdBy }) => [...personIds, createdBy]))]
  const persons = new Map((await inBatches(wanted, (some) => store.getMany('persons', some))).map((person) => [person._id, person]))
  await recordMinors({ event, registrations }, eventId, context)
  return accept({
    parties: toCall.map(({ registration, news, why }): UnreachedParty => {
      const sealed = phoneOf(registration, persons.get(registration.createdBy))
      return {
        registrationId: registration._id,
        names: registration.personIds.map((personId) => persons.get(personId)?.name ?? ''),
        news,
        why,
        ...(sealed ? { phone: maskedPhone(secrets.open(sealed)) } : {})
      }
    })
  })
})
