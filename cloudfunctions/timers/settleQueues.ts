/** Queues that somebody made room in and nobody looked at since: a party at the head waits no longer than this takes to come round (INV-E3). */
import { set } from '@domain/conditional'
import { promote } from '../event/promotions'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 100

export async function settleQueues(context: Clockwork): Promise<number> {
  const { store, trace } = context
  // settled books hold null, which lies outside any bound
  const books = await store.find('seatBooks', { index: 'byUnsettled', from: 0, limit: MOST })
  const events = new Map((await store.getMany('events', books.map(({ _id }) => _id))).map((event) => [event._id, event]))
  return oneByOne(trace, books, ({ _id }) => {
    const event = events.get(_id)
    // without its event nobody in it has anything to wait for
    return event ? promote(context, event) : store.updateIf('seatBooks', _id, { all: {} }, { unsettledAt: set(null) })
  })
}
