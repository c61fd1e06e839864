/** Staff confirm that an elder has died or moved, or say that it was a mistake. */
import { decideDeparture as endpoint } from '@contract/visit'
import { is, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { comeBack, forgetSoon } from './departing'

export const decideDeparture = handle(endpoint, async ({ elderId, departed, reason }, context) => {
  const { caller, store } = context
  const [elder, state] = await Promise.all([store.get('elders', elderId), store.get('careStates', elderId)])
  caller.require(elder && communityOf(elder.communityId))
  if (!elder) throw forbidden()
  const departure = state?.departure
  // confirmed or taken back before: the answer is what the roster says
  if (!departure) return (elder.status === 'active') === departed ? refuse('no_departure') : accept({ departed })
  if (departed) await forgetSoon(context, elderId)
  else await comeBack(context, elder, reason)
  await store.updateIf('careStates', elderId, { all: { 'departure.visitId': is(departure.visitId) } }, { departure: unset })
  return accept({ departed })
})
