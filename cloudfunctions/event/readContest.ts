/** The entrants of a competition, for those at its table and those who hand out gifts. */
import { readContest as endpoint } from '@contract/eventContest'
import { accept, refuse } from '@domain/decision'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { contestDesk, contestView, entrantsOf } from './contest'

export const readContest = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const persons = await entrantsOf(context, desk)
  if (persons.length > 0) await recordRead(store, { at: now, actor: caller.personId, action: 'read_minors', target: eventId, communityId: desk.event.communityId })
  return accept(await contestView(desk, persons, context))
})
