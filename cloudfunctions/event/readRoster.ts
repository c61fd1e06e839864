/** Everybody seated and waiting, for the desk. */
import { roster as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { deskEvent } from './desk'
import { hasMinors, partyViews, rosterFacts } from './rosterView'

/** More buildings than a community has. */
const MOST_BUILDINGS = 300

export const readRoster = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const { event, book } = await deskEvent(context, eventId)
  const [facts, buildings] = await Promise.all([
    rosterFacts(context, event, book),
    store.find('buildings', { index: 'byCommunity', equal: { communityId: event.communityId }, limit: MOST_BUILDINGS })
  ])
  if (hasMinors(facts)) await recordRead(store, { at: now, actor: caller.personId, action: 'read_minors', target: eventId, communityId: event.communityId })
  return accept({ parties: partyViews(facts, context), buildings: buildings.map(({ _id, name }) => ({ buildingId: _id, name })), at: now })
})
