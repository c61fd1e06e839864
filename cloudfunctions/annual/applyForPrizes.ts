/** The community asks its co-operative for prizes. */
import { applyForPrizes as endpoint } from '@contract/annualPrize'
import { honouredIn } from '@domain/annual'
import { accept, refuse } from '@domain/decision'
import { applyAnew, decideApplying } from '@domain/prizes'
import { conflict, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { openedYear } from './annuals'
import { applicationOf, prizeView } from './prizes'

export const applyForPrizes = handle(endpoint, async ({ requestId, communityId, year, items, reason }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  const before = await store.get('prizeApplications', annual._id)
  if (before?.requestId === requestId) {
    if (before.applied.by !== caller.personId || JSON.stringify([before.items, before.reason]) !== JSON.stringify([items, reason])) throw conflict('requestId')
    return accept(await prizeView(context, before))
  }
  const winners = honouredIn(annual)
  if (await isOneOf(context, winners)) return refuse('own_work')
  const decision = decideApplying(annual, before)
  if (!decision.accepted) return decision
  const anew = { requestId, items, reason, winners, applied: { at: now, by: caller.personId } }
  const written = before?.answer
    ? await store.apply('prizeApplications', annual._id, applyAnew({ ...before, answer: before.answer }, anew))
    : (await store.insert('prizeApplications', { _id: annual._id, communityId, year, ...anew, issued: {}, turnedDown: [] })) === 'inserted'
  if (!written) throw unavailable('somebody else applied meanwhile')
  return accept(await prizeView(context, await applicationOf(context, communityId, year)))
})
