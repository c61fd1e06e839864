/** Entitlements of an approved campaign that whoever approved it did not wait for: a page each minute. */
import { entitlePage } from '../distribution/entitling'
import { oneByOne, type Clockwork } from './oneByOne'

/** A page is some hundreds of calls, so few campaigns at a time. */
const MOST = 2

export async function finishEntitling({ store, secrets, trace }: Clockwork): Promise<number> {
  const campaigns = await store.find('campaigns', { index: 'byEntitling', from: 0, limit: MOST })
  return oneByOne(trace, campaigns, (campaign) => entitlePage({ store, secrets }, campaign))
}
