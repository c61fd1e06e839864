/** Those of a party who are there come in, person by person. */
import { checkIn as endpoint, type CheckedIn } from '@contract/eventDesk'
import { decideCheckIn } from '@domain/checkIn'
import { accept, refuse } from '@domain/decision'
import type { EventFacts } from '@domain/event'
import type { PersonId } from '@domain/ids'
import { maskedName } from '@domain/masking'
import { momentOf } from '@domain/offline'
import { arrive, isUndone, type Presence, type SeatBook } from '@domain/seatBook'
import { Fault, unavailable } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { deskEvent } from './desk'
import { seesNames } from './rosterView'
import { bookOf } from './seats'

/** Each try loses only to another desk that checked in one of the same people. */
const TRIES = 4

export const checkIn = handle(endpoint, async ({ eventId, registrationId, personIds, method, requestId: commandId }, context) => {
  const { caller, store, now } = context
  const desk = await deskEvent(context, eventId)
  const at = momentOf(context.believed, { kind: 'event', id: eventId }, now)
  const decision = decideCheckIn(desk.event, at)
  if (!decision.accepted) return decision

  let { book } = desk
  const presence: Presence = { at, by: caller.personId, method, ...(commandId ? { commandId } : {}), ...(at < now ? { receivedAt: now } : {}) }
  const others = new Set(personIds.filter((personId) => isOthers(book.present[personId], presence)))
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (commandId && isUndone(book, commandId)) return accept({ present: [], already: [] })
    const seat = book.seated[registrationId]
    if (!seat) return refuse('not_seated')
    if (!personIds.every((personId) => seat.persons.includes(personId))) throw new Fault('invalid_input', 'personIds')
    const missing = personIds.filter((personId) => !book.present[personId])
    if (missing.length === 0 || (await store.apply('seatBooks', eventId, arrive(registrationId, missing, presence)))) {
      const present = personIds.map((personId) => ({ personId, presentAt: book.present[personId]?.at ?? at }))
      return accept({ present, already: await earlier(context, desk.event, book, [...others]) })
    }
    book = await bookOf(store, eventId)
    // another desk was quicker between reading and writing
    for (const personId of missing) if (isOthers(book.present[personId], presence)) others.add(personId)
  }
  throw unavailable('the seat book kept changing')
})

// a repeat meets its own check-in
const isOthers = (there: Presence | undefined, own: Presence): boolean => there !== undefined && (own.commandId === undefined || there.commandId !== own.commandId || there.by !== own.by)

/** Who had been checked in before: when, how, and by whom, unless they did it themselves. */
async function earlier({ store, caller }: Context, event: EventFacts, book: SeatBook, personIds: readonly PersonId[]): Promise<CheckedIn['already']> {
  const seen = personIds.flatMap((personId) => (book.present[personId] ? [{ personId, presence: book.present[personId] }] : []))
  const staff = seen.filter(({ presence }) => presence.method !== 'self_scan').map(({ presence }) => presence.by)
  const names = new Map((staff.length > 0 ? await store.getMany('persons', [...new Set(staff)]) : []).map(({ _id, name }) => [_id, seesNames(caller, event) ? name : maskedName(name)]))
  return seen.map(({ personId, presence }) => ({ personId, presentAt: presence.at, method: presence.method, by: presence.method === 'self_scan' ? '' : (names.get(presence.by) ?? '') }))
}
