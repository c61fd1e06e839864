/** Events that were called off by a call which was cut off before everybody inside was told. */
import type { Context } from '@kernel/handle'
import { tellEverybody } from '../event/cancellations'
import { bookOr } from '../event/views'
import { oneByOne } from './oneByOne'

const MOST = 20

export async function tellCancellations(context: Pick<Context, 'store' | 'notices'>): Promise<number> {
  const { store } = context
  const events = await store.find('events', { index: 'byUntold', from: 0, limit: MOST })
  return oneByOne('tellCancellations', events, async (event) => tellEverybody(context, event, bookOr(event, await store.get('seatBooks', event._id))))
}
