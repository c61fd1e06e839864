/** The result hangs out for five working days. */
import { publishYear as endpoint } from '@contract/annual'
import { beginPublicity, decidePublicity } from '@domain/annualDecision'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { openedYear, standsIn, yearAgain, yearView } from './annuals'

export const publishYear = handle(endpoint, async ({ communityId, year, seenAt }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  if (annual.published?.by === caller.personId && annual.decision?.at === seenAt) return accept(await yearView(context, annual))
  if (await standsIn(context, annual)) return refuse('own_work')
  const decision = decidePublicity(annual, seenAt, now)
  if (!decision.accepted) return decision
  const published = { at: now, by: caller.personId, until: decision.fact }
  if (!annual.decision || !(await store.apply('annualEvaluations', annual._id, beginPublicity(annual.decision, published)))) throw unavailable('the year changed meanwhile')
  return accept(await yearView(context, await yearAgain(context, communityId, year)))
})
