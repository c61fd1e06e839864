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
  let settled = 0
  for (const event of events) {
    try {
      await promote(context, event)
      settled += 1
    } catch (error) {
      // one sick queue must not hold up the others; the next minute tries it again
      console.error(JSON.stringify({ endpoint: 'timers', queue: event._id, cause: error instanceof Error ? error.message : 'unknown' }))
    }
  }
  return settled
}
