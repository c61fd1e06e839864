/** Everybody seated and waiting, for the desk. */
import { roster as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { deskEvent } from './desk'
import { partyViews, recordMinors, rosterFacts } from './rosterView'

export const readRoster = handle(endpoint, async ({ eventId }, context) => {
  const { event, book } = await deskEvent(context, eventId)
  const facts = await rosterFacts(context, event, book)
  await recordMinors(facts, eventId, context)
  return accept({ parties: partyViews(facts, context), at: context.now })
})
