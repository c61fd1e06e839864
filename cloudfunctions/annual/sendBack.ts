/** An objection sends a year back to the committees. */
import { sendBackYear as endpoint } from '@contract/annual'
import { decideSendingBack, sendBack } from '@domain/annualDecision'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { openedYear, standsIn, yearAgain, yearView } from './annuals'

export const sendBackYear = handle(endpoint, async ({ communityId, year, seenAt, reason }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  const last = annual.sentBack.at(-1)
  if (last?.by === caller.personId && last.published.at === seenAt && last.reason === reason) return accept(await yearView(context, annual))
  if (await standsIn(context, annual)) return refuse('own_work')
  const decision = decideSendingBack(annual, seenAt, now)
  if (!decision.accepted) return decision
  if (!(await store.apply('annualEvaluations', annual._id, sendBack({ at: now, by: caller.personId, reason, ...decision.fact })))) throw unavailable('the year changed meanwhile')
  return accept(await yearView(context, await yearAgain(context, communityId, year)))
})
