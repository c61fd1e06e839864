/** An elder whom a care lead asks after, and whether there is a reason now; `forbidden` alike for one of another community, for one who is not on the roster and for one that does not exist. */
import type { Elder } from '@domain/elder'
import type { ElderId, VisitId } from '@domain/ids'
import { communityOf } from '@domain/roles'
import { isAskedAfter } from '@domain/visiting'
import { isOnRoster } from '@kernel/elders'
import { forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'

/** For an alert, or without one because nobody has seen them for long. */
export async function askedElder({ caller, store, now }: Context, elderId: ElderId, alertId: VisitId | undefined): Promise<{ readonly elder: Elder; readonly isAsked: boolean }> {
  const elder = await store.get('elders', elderId)
  caller.require(elder && communityOf(elder.communityId))
  if (!elder || !(await isOnRoster(store, elder))) throw forbidden()
  if (alertId === undefined) return { elder, isAsked: isAskedAfter(elder, await store.get('careStates', elderId), now) }
  const alert = await store.get('careAlerts', alertId)
  if (alert?.elderId !== elderId) throw forbidden()
  return { elder, isAsked: isAskedAfter(elder, alert, now) }
}
