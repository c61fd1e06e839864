/** Everybody seated and waiting, for the desk. */
import { roster as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { deskEvent } from './desk'
import { hasMinors, partyViews, rosterFacts } from './rosterView'

export const readRoster = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const { event, book } = await deskEvent(context, eventId)
  const facts = await rosterFacts(context, event, book)
  if (hasMinors(facts)) await recordRead(store, { at: now, actor: caller.personId, action: 'read_minors', target: eventId, communityId: event.communityId })
  return accept({ parties: partyViews(facts, context), at: now })
})
