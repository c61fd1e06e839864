/** 已去世 and 搬走: the elder is off every list at once, and back on all of them when it turns out to be a mistake. */
import { absent, is, push, set, unset } from '@domain/conditional'
import type { Elder } from '@domain/elder'
import type { ElderId } from '@domain/ids'
import { DAY } from '@domain/calendar'
import { HEARD_DEPARTED_DAYS } from '@domain/retention'
import { forgetSooner, type Visit } from '@domain/visiting'
import { findThose } from '@kernel/finding'
import type { Context } from '@kernel/handle'
import { followStanding } from '../distribution/disentitling'
import { returnElder } from '../elder/returning'

/** That it waits for staff is written first: whoever is cut off leaves something that is asked about. */
export async function depart(context: Context, { _id: visitId, elderId, at, by }: Visit, what: 'died' | 'moved'): Promise<void> {
  const { store } = context
  await store.updateIf('careStates', elderId, { all: { departure: absent } }, { departure: set({ what, at, by, visitId }) })
  await store.updateIf('elders', elderId, { all: { status: is('active') } }, { status: set(what), changes: push({ at, by, did: what }) })
  await followStanding(context, elderId)
}

/** A visit every other day for as long as they are remembered. */
const MOST_VISITS = 200

/** It is so: nobody asks after them, and what was heard at the door is kept for a month longer. */
export async function forgetSoon({ store, now }: Context, elderId: ElderId): Promise<void> {
  await store.updateIf('careStates', elderId, { all: {} }, { lookAt: unset })
  const visits = await findThose(store, 'visits', { index: 'byElder', equal: { elderId }, order: 'backward' }, { by: ({ at }) => at, counts: ({ forgetAt }) => forgetAt !== undefined, most: MOST_VISITS })
  await Promise.all(visits.map(({ _id }) => store.apply('visits', _id, forgetSooner(now + HEARD_DEPARTED_DAYS * DAY))))
}

/** Whoever is back has not been seen: somebody asks after them. */
export async function askAfter({ store, now }: Context, elderId: ElderId): Promise<void> {
  await store.updateIf('careStates', elderId, { all: { lookAt: absent } }, { lookAt: set(now) })
}

/** It was a mistake. */
export async function comeBack(context: Context, elder: Elder, reason: string | undefined): Promise<void> {
  await returnElder(context, elder, ['died', 'moved'], reason)
  await followStanding(context, elder._id)
}
