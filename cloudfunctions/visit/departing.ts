/** 已去世 and 搬走: the elder is off every list at once, and back on all of them when staff say that it was a mistake. */
import { absent, is, push, set, unset } from '@domain/conditional'
import { disentitle } from '@domain/distributionSettling'
import type { ElderId } from '@domain/ids'
import type { Visit } from '@domain/visiting'
import type { Context } from '@kernel/handle'
import { portionsOfElder } from './elderPortions'

/** That it waits for staff is written first: whoever is cut off leaves something that is asked about. */
export async function depart(context: Context, { _id: visitId, elderId, at }: Visit, what: 'died' | 'moved'): Promise<void> {
  const { store, caller } = context
  await store.updateIf('careStates', elderId, { all: { departure: absent } }, { departure: set({ what, at, by: caller.personId, visitId }) })
  await store.updateIf('elders', elderId, { all: { status: is('active') } }, { status: set(what), changes: push({ at, by: caller.personId, did: what }) })
  for (const { _id } of await portionsOfElder(context, elderId)) await store.apply('entitlements', _id, disentitle(what))
}

/** It was a mistake. */
export async function comeBack(context: Context, elderId: ElderId, reason: string | undefined): Promise<void> {
  const { store, caller, now } = context
  for (const { _id, why } of await portionsOfElder(context, elderId)) {
    if (why === 'died' || why === 'moved') await store.updateIf('entitlements', _id, { all: { status: is('ineligible'), why: is(why) } }, { status: set('eligible'), why: unset })
  }
  for (const was of ['died', 'moved'] as const) {
    await store.updateIf('elders', elderId, { all: { status: is(was) } }, { status: set('active'), changes: push({ at: now, by: caller.personId, did: 'active', ...(reason ? { reason } : {}) }) })
  }
}
