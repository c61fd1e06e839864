/** The prizes are there, counted against what was approved. */
import { receivePrizes as endpoint } from '@contract/annualPrize'
import { accept, refuse } from '@domain/decision'
import { decideReceipt, receivePrizes as receive } from '@domain/prizes'
import { communityOf } from '@domain/roles'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { applicationOf, prizeView } from './prizes'

export const receivePrizes = handle(endpoint, async ({ communityId, year, counts: counted }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const application = await applicationOf(context, communityId, year)
  const counts = Object.fromEntries(counted.map(({ itemId, count }) => [itemId, count]))
  if (application.received?.by === caller.personId && counted.every(({ itemId, count }) => application.received?.counts[itemId] === count)) return accept(await prizeView(context, application))
  if (await isOneOf(context, application.winners)) return refuse('own_work')
  const decision = decideReceipt(application, counts)
  if (!decision.accepted) return decision
  if (!(await store.apply('prizeApplications', application._id, receive({ at: now, by: caller.personId, counts })))) throw unavailable('somebody else received them meanwhile')
  return accept(await prizeView(context, await applicationOf(context, communityId, year)))
})
