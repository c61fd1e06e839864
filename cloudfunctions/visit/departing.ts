/** 已去世 and 搬走: the elder is off every list at once, and back on all of them when staff say that it was a mistake. */
import { absent, is, push, set } from '@domain/conditional'
import type { Elder } from '@domain/elder'
import type { ElderId } from '@domain/ids'
import { DAY } from '@domain/calendar'
import { HEARD_DEPARTED_DAYS } from '@domain/retention'
import { forgetSooner, type Visit } from '@domain/visiting'
import type { Context } from '@kernel/handle'
import { disentitleElder, entitleAgain } from '../distribution/disentitling'
import { returnElder } from '../elder/returning'

/** That it waits for staff is written first: whoever is cut off leaves something that is asked about. */
export async function depart(context: Context, { _id: visitId, elderId, at, by }: Visit, what: 'died' | 'moved'): Promise<void> {
  const { store } = context
  await store.updateIf('careStates', elderId, { all: { departure: absent } }, { departure: set({ what, at, by, visitId }) })
  await store.updateIf('elders', elderId, { all: { status: is('active') } }, { status: set(what), changes: push({ at, by, did: what }) })
  await disentitleElder(context, elderId, what)
}

/** As many as are remembered of one elder at a time. */
const MOST_VISITS = 60

/** It is so: what was heard at the door is kept for a month longer. */
export async function forgetSoon({ store, now }: Context, elderId: ElderId): Promise<void> {
  const visits = await store.find('visits', { index: 'byElder', equal: { elderId }, order: 'backward', limit: MOST_VISITS })
  await Promise.all(visits.filter(({ forgetAt }) => forgetAt !== undefined).map(({ _id }) => store.apply('visits', _id, forgetSooner(now + HEARD_DEPARTED_DAYS * DAY))))
}

/** It was a mistake. */
export async function comeBack(context: Context, elder: Elder, reason: string | undefined): Promise<void> {
  await entitleAgain(context, elder._id)
  await returnElder(context, elder, ['died', 'moved'], reason)
}
