/** What the two committees decided is written down, with who was there. */
import { decideYear as endpoint } from '@contract/annual'
import type { YearDecision } from '@domain/annual'
import { decideYear as decide, proposeDecision } from '@domain/annualDecision'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { openedYear, standsIn, yearAgain, yearView } from './annuals'

type Written = Pick<YearDecision, 'on' | 'attendees' | 'seats' | 'winners' | 'text'>
const isSame = (one: Written, other: Written): boolean => JSON.stringify([one.on, one.attendees, one.seats, one.winners, one.text]) === JSON.stringify([other.on, other.attendees, other.seats, other.winners, other.text])

export const decideYear = handle(endpoint, async ({ communityId, year, on, attendees, seats, winners, text }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  const written: Written = { on, attendees, seats, winners, text: text.trim() }
  if (annual.decision?.by === caller.personId && isSame(annual.decision, written)) return accept(await yearView(context, annual))
  if (await standsIn(context, annual)) return refuse('own_work')
  const decision = decide(annual, written, now)
  if (!decision.accepted) return decision
  if (!(await store.apply('annualEvaluations', annual._id, proposeDecision(annual, { at: now, by: caller.personId, ...written })))) throw unavailable('the year changed meanwhile')
  return accept(await yearView(context, await yearAgain(context, communityId, year)))
})
