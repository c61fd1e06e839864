/** A reviewer has read a visit, which gives what came late its consequences; or declares it void. */
import { reviewVisit as endpoint } from '@contract/visit'
import { accept, refuse } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { review } from '@domain/visiting'
import { forbidden, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { follow } from './following'

export const reviewVisit = handle(endpoint, async ({ visitId, verdict, reason }, context) => {
  const { caller, store, now } = context
  const visit = await store.get('visits', visitId)
  caller.require(visit && communityOf(visit.communityId))
  if (!visit) throw forbidden()
  if (visit.status !== verdict || visit.reviewed?.by !== caller.personId) {
    // what was read can still turn out to be void, and nothing else
    if (visit.status === 'voided' || (visit.status === 'reviewed' && verdict === 'reviewed')) return refuse('already_reviewed')
    if (!(await store.apply('visits', visitId, review(visit, verdict, { at: now, by: caller.personId, ...(reason ? { reason } : {}) })))) throw unavailable('another reviewer was quicker')
  }
  if (verdict === 'reviewed' && !visit.settled) await follow(context, visit, await store.get('elders', visit.elderId))
  return accept({ status: verdict })
})
