/** Somebody says what became of an elder: moved away, died, not meant; or that they are there after all. */
import { markElder as endpoint } from '@contract/elder'
import { absent, isNot, push, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { elderStatuses, MOST_CHANGES } from '@domain/elder'
import { handle } from '@kernel/handle'
import { followStanding } from '../distribution/disentitling'
import { askAfter, forgetSoon } from '../visit/departing'
import { staffElder } from './elders'
import { returnElder } from './returning'

export const mark = handle(endpoint, async ({ elderId, status, reason }, context) => {
  const { store, caller, now } = context
  const before = await staffElder(context, elderId)
  const when = { all: { status: isNot(status), [`changes.${MOST_CHANGES - 1}`]: absent } }
  if (status === 'active') await returnElder(context, before, elderStatuses.filter((one) => one !== 'active'), reason)
  else await store.updateIf('elders', elderId, when, { status: set(status), changes: push({ at: now, by: caller.personId, did: status, reason }) })
  const elder = await staffElder(context, elderId)
  if (elder.status !== status) return refuse('too_often_changed')
  // what is handed out and who is asked after follows at once, and again where it was cut off
  await followStanding(context, elderId)
  if (status === 'active') await askAfter(context, elderId)
  else if (status !== 'ineligible') await forgetSoon(context, elderId)
  return accept({ elderId, status })
})
