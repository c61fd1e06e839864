/** A second hand confirms what the committees decided. */
import { confirmYear as endpoint } from '@contract/annual'
import { confirmDecision, decideConfirmation } from '@domain/annualDecision'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { openedYear, standsIn, yearAgain, yearView } from './annuals'

export const confirmYear = handle(endpoint, async ({ communityId, year, seenAt }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  const { decision: before } = annual
  if (before?.confirmed?.by === caller.personId && before.at === seenAt) return accept(await yearView(context, annual))
  if (await standsIn(context, annual)) return refuse('own_work')
  const decision = decideConfirmation(annual, seenAt, before !== undefined && (await isOneOf(context, [before.by])))
  if (!decision.accepted) return decision
  if (!(await store.apply('annualEvaluations', annual._id, confirmDecision(decision.fact, { at: now, by: caller.personId })))) throw unavailable('the year changed meanwhile')
  return accept(await yearView(context, await yearAgain(context, communityId, year)))
})
