/** Competitions whose results were published by a call that was cut off before everybody who took part was told. */
import { unset } from '@domain/conditional'
import { announceResults } from '../event/announcements'
import { bookOr } from '../event/views'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 20

export async function tellResults(context: Clockwork): Promise<number> {
  const { store, trace } = context
  const contests = await store.find('contests', { index: 'byUntold', from: 0, limit: MOST })
  const events = new Map((await store.getMany('events', contests.map(({ _id }) => _id))).map((event) => [event._id, event]))
  return oneByOne(trace, contests, async (contest) => {
    const event = events.get(contest._id)
    // without its event nobody is left to be told
    if (!event) return store.updateIf('contests', contest._id, { all: {} }, { untoldAt: unset })
    return announceResults(context, event, bookOr(event, await store.get('seatBooks', event._id)), contest)
  })
}
