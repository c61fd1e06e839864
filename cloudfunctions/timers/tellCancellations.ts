/** Events that were called off by a call which was cut off before everybody inside was told. */
import { tellEverybody } from '../event/cancellations'
import { bookOr } from '../event/views'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 20

export async function tellCancellations(context: Clockwork): Promise<number> {
  const { store, trace } = context
  const events = await store.find('events', { index: 'byUntold', from: 0, limit: MOST })
  return oneByOne(trace, events, async (event) => tellEverybody(context, event, bookOr(event, await store.get('seatBooks', event._id))))
}
