/** Finding a party by what it shows at the desk: its code, or the four digits. */
import { findParty as endpoint } from '@contract/eventDesk'
import { accept, refuse } from '@domain/decision'
import type { EventId, RegistrationId } from '@domain/ids'
import { rosterIsOpen } from '@domain/retention'
import type { SeatBook } from '@domain/seatBook'
import { digitsOf, readCheckInCode } from '@kernel/codes'
import { handle, type Context } from '@kernel/handle'
import type { Secrets } from '@kernel/secrets'
import { countTry, giveBackTry, triesOf } from '@kernel/tries'
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
  const tries = triesOf(`${caller.openid}:${eventId}`, now)
  if (!(await countTry(store, tries, MOST_TRIES))) return refuse('too_many_tries')
  const parties = partiesOfDigits(secrets, eventId, book, by.digits)
  if (parties.length > 0) await giveBackTry(store, tries)
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
