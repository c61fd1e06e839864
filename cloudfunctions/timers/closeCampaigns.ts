/** Campaigns whose last day is over are closed; what was not handed over stays as it is, to be looked after (state-machines.md §2.5). */
import { localDateOf } from '@domain/calendar'
import { change, closing } from '../distribution/campaign'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 20

export async function closeCampaigns({ store, now, trace }: Clockwork): Promise<number> {
  const campaigns = await store.find('campaigns', { index: 'byClosing', equal: { status: 'open' }, from: '', until: localDateOf(now), limit: MOST })
  return oneByOne(trace, campaigns, (campaign) => change({ store }, campaign, 'closed', { at: now, by: 'clock', what: 'closed' }, closing(now)))
}
