/** Finding a party by what it shows at the desk: its code, or the four digits. */
import { findParty as endpoint } from '@contract/eventDesk'
import { HOUR, type Instant } from '@domain/calendar'
import { add, below } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import type { EventId, OpenId, RegistrationId } from '@domain/ids'
import { rosterIsOpen } from '@domain/retention'
import type { SeatBook } from '@domain/seatBook'
import { digitsOf, readCheckInCode } from '@kernel/codes'
import type { Tries } from '@kernel/documents'
import { handle, type Context } from '@kernel/handle'
import type { Secrets } from '@kernel/secrets'
import type { Store } from '@kernel/store'
import { deskEvent } from './desk'
import { partyViews, recordMinors, rosterFacts } from './rosterView'

/** Wrong digits that one account may type in an hour at one event: four digits are soon guessed. */
const MOST_TRIES = 20

export const findParty = handle(endpoint, async ({ eventId, by }, context) => {
  const { caller, store, secrets, now } = context
  const { event, book } = await deskEvent(context, eventId)
  if (by.kind === 'code') {
    const said = readCheckInCode(secrets, by.code)
    if (!said) return refuse('unknown_code')
    if (said.eventId !== eventId) return refuse('another_event')
    return found(context, { event, book }, isInside(book, said.party) ? [said.party] : [])
  }
  // counted before it is looked at, so that a crowd of guesses has no more tries than one after the other
  const tries = triesOf(caller.openid, eventId, now)
  if (!(await countTry(store, tries))) return refuse('too_many_tries')
  const parties = partiesOfDigits(secrets, eventId, book, by.digits)
  if (parties.length > 0) await store.updateIf('tries', tries._id, { all: {} }, { count: add(-1) })
  return found(context, { event, book }, parties)
})

const isInside = (book: SeatBook, party: RegistrationId) => book.seated[party] !== undefined || book.waiting.some(({ id }) => id === party)

// only those seated have a code
const partiesOfDigits = (secrets: Secrets, eventId: EventId, book: SeatBook, digits: string): readonly RegistrationId[] =>
  Object.keys(book.seated).filter((party) => digitsOf(secrets, eventId, party).includes(digits))

async function found(context: Context, { event, book }: Awaited<ReturnType<typeof deskEvent>>, parties: readonly RegistrationId[]) {
  if (parties.length === 0 || !rosterIsOpen(event, context.now)) return refuse('unknown_code' as const)
  const facts = await rosterFacts(context, event, book, parties)
  await recordMinors(facts, parties.join(' '), context)
  return accept({ parties: partyViews(facts, context) })
}

function triesOf(openid: OpenId, eventId: EventId, now: Instant): Tries {
  const hour = now - (now % HOUR)
  return { _id: `${openid}:${eventId}:${hour}`, hour, count: 1 }
}

/** Counts one more try, unless there were too many. */
async function countTry(store: Store, tries: Tries): Promise<boolean> {
  const oneMore = () => store.updateIf('tries', tries._id, { all: { count: below(MOST_TRIES) } }, { count: add(1) })
  // another desk of the same account may have been the first of this hour
  return (await oneMore()) || (await store.insert('tries', tries)) === 'inserted' || oneMore()
}
