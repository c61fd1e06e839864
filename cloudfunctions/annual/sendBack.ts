/** An objection sends a year back to the committees. */
import { sendBackYear as endpoint } from '@contract/annual'
import { canBeSentBack, sendBack } from '@domain/annualDecision'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { openedYear, standsIn, yearAgain, yearView } from './annuals'

export const sendBackYear = handle(endpoint, async ({ communityId, year, reason }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  const { published, decision } = annual
  const last = annual.sentBack.at(-1)
  if (!published && last?.by === caller.personId && last.reason === reason) return accept(await yearView(context, annual))
  if (await standsIn(context, annual)) return refuse('own_work')
  if (!published || !decision || !canBeSentBack(annual, now)) return refuse('not_publicised')
  if (!(await store.apply('annualEvaluations', annual._id, sendBack(published, { at: now, by: caller.personId, reason, decision, published })))) throw unavailable('the year changed meanwhile')
  return accept(await yearView(context, await yearAgain(context, communityId, year)))
})
