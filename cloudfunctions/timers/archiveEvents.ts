/** Events that have been over for a while are filed away: their list of names is closed (state-machines.md §2.2). */
import { is } from '@domain/conditional'
import { keptFor, ROSTER_DAYS } from '@domain/retention'
import { moved } from '../event/staffEvent'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 50

export async function archiveEvents({ store, now, trace }: Clockwork): Promise<number> {
  const events = await store.find('events', { index: 'byEnd', equal: { status: 'finished' }, until: keptFor(ROSTER_DAYS, now), limit: MOST })
  return oneByOne(trace, events, ({ _id }) => store.updateIf('events', _id, { all: { status: is('finished') } }, moved('archived', { at: now, by: 'clock', what: 'archived' })))
}
