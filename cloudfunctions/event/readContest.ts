/** The entrants of a competition, for those at its table and those who hand out gifts. */
import { readContest as endpoint } from '@contract/eventContest'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { contestDesk, contestView, entrantsOf } from './contest'

export const readContest = handle(endpoint, async ({ eventId }, context) => {
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const persons = await entrantsOf(context, desk)
  return accept(await contestView(desk, persons, context))
})
