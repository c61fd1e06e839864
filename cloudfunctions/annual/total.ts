/** The four quarters are added up: who has what. */
import { totalYear as endpoint } from '@contract/annual'
import { decideTotals, freezeTotals } from '@domain/annual'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { addedUp, openedYear, yearAgain, yearView } from './annuals'

export const totalYear = handle(endpoint, async ({ communityId, year, scheme, reason }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  const { totals: before } = annual
  // the same once more is answered; anew only with a reason of its own
  if (before && before.by === caller.personId && before.reason === reason) return accept(await yearView(context, annual))
  if (annual.scheme !== scheme) return refuse('changed_meanwhile')
  if (before && reason === undefined) return refuse('already_totalled')
  const added = await addedUp(context, communityId, annual.quarterIds)
  if (await isOneOf(context, added.found.flatMap(({ names }) => names))) return refuse('own_work')
  const decision = decideTotals(annual, added)
  if (!decision.accepted) return decision
  const totals = { at: now, by: caller.personId, ...decision.fact, ...(reason === undefined ? {} : { reason }) }
  if (!(await store.apply('annualEvaluations', annual._id, freezeTotals(annual, totals)))) throw unavailable('the year changed meanwhile')
  return accept(await yearView(context, await yearAgain(context, communityId, year)))
})
