/** What was written down for a while, and has served its time. */
import type { CollectionName, IndexName } from '@kernel/collections'
import { AUDIT_DAYS, DENIAL_DAYS, INVITATION_DAYS, keptFor, TRIES_DAYS } from '@domain/retention'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 100

async function sweep<Collection extends CollectionName>({ store, now, trace }: Clockwork, collection: Collection, index: IndexName<Collection>, days: number): Promise<number> {
  const old = await store.find(collection, { index, from: 0, until: keptFor(days, now), limit: MOST })
  return oneByOne(trace, old, ({ _id }) => store.remove(collection, _id))
}

export async function sweepOld(context: Clockwork): Promise<number> {
  const swept = [
    await sweep(context, 'invitations', 'byExpiry', INVITATION_DAYS),
    await sweep(context, 'denials', 'byHour', DENIAL_DAYS),
    await sweep(context, 'tries', 'byHour', TRIES_DAYS),
    // a round says itself until when its roll and box are kept
    await sweep(context, 'ballotRounds', 'byForget', 0),
    await sweep(context, 'audit', 'byAt', AUDIT_DAYS)
  ]
  return swept.reduce((sum, count) => sum + count)
}
