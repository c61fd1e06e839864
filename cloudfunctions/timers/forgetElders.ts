/** What was heard at doors goes after a year, and who got what three years after a campaign; how it came out stays, as counts (data.md §3.7). */
import { forgottenTask, lookId } from '@domain/careTask'
import { absent, set, unset } from '@domain/conditional'
import { emptyStock } from '@domain/distributionStock'
import { forgottenVisit } from '@domain/visiting'
import { removeFiles } from '@kernel/wx/files'
import type { Campaign } from '@domain/distribution'
import { countsOf } from '../distribution/counts'
import { allPortions } from '../distribution/portions'
import { filesOf } from '../distribution/proofs'
import { oneByOne, type Clockwork } from './oneByOne'

/** A round forgets so many visits, or portions of one campaign, and goes on in the next minute. */
const MOST = 50

export async function forgetVisits({ store, now, trace }: Clockwork): Promise<number> {
  const visits = await store.find('visits', { index: 'byForget', from: 0, until: now, limit: MOST })
  return oneByOne(trace, visits, async ({ _id, needs }) => {
    for (const task of await store.getMany('careTasks', [...needs.map((need) => `${_id}_${need}`), lookId(_id)])) await store.updateIf('careTasks', task._id, { all: {} }, forgottenTask(task))
    await store.remove('careAlerts', _id)
    await store.updateIf('visits', _id, { all: {} }, forgottenVisit)
  })
}

export async function forgetPortions(context: Clockwork): Promise<number> {
  const { store, now, trace } = context
  const [campaign] = await store.find('campaigns', { index: 'byForget', from: 0, until: now, limit: 1 })
  if (!campaign) return 0
  await countOnce(context, campaign)
  const portions = await store.find('entitlements', { index: 'byCampaign', equal: { campaignId: campaign._id }, limit: MOST })
  if (portions.length === 0) await store.updateIf('campaigns', campaign._id, { all: {} }, { forgetAt: unset })
  return oneByOne(trace, portions, async ({ _id, handovers }) => {
    // the files first: whoever is cut off finds the portion still there
    await removeFiles(handovers.flatMap(filesOf))
    await store.remove('entitlements', _id)
  })
}

/** Before the first portion goes. */
async function countOnce(context: Clockwork, campaign: Campaign): Promise<void> {
  if (campaign.counted) return
  const [stock, portions] = await Promise.all([context.store.get('stocks', campaign._id), allPortions(context, campaign._id)])
  await context.store.updateIf('campaigns', campaign._id, { all: { counted: absent } }, { counted: set(countsOf(campaign, stock ?? emptyStock(campaign), portions)) })
}
