/** Queues that somebody made room in and nobody looked at since: a party at the head waits no longer than this takes to come round (INV-E3). */
import type { Context } from '@kernel/handle'
import { promote } from '../event/promotions'

const MOST = 100

type Tools = Pick<Context, 'store' | 'notices' | 'now'>

export async function settleQueues(context: Tools): Promise<number> {
  const { store } = context
  // settled books hold null, which lies outside any bound
  const books = await store.find('seatBooks', { index: 'byUnsettled', from: 0, limit: MOST })
  const events = await store.getMany('events', books.map(({ _id }) => _id))
  for (const event of events) await promote(context, event)
  return events.length
}
