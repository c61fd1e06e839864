/** Everybody seated and waiting, for the desk. */
import { roster as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { rosterIsOpen } from '@domain/retention'
import { turnout } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { deskEvent } from './desk'
import { partyViews, recordMinors, rosterFacts } from './rosterView'

export const readRoster = handle(endpoint, async ({ eventId }, context) => {
  const { event, book } = await deskEvent(context, eventId)
  if (!rosterIsOpen(event, context.now)) return accept({ parties: [], closed: { ...turnout(book), waiting: book.waiting.length }, at: context.now })
  const facts = await rosterFacts(context, event, book)
  await recordMinors(facts, eventId, context)
  return accept({ parties: partyViews(facts, context), at: context.now })
})
