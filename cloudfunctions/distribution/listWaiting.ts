/** What waits for the elders of the caller's telephone. */
import { listWaiting as endpoint } from '@contract/distributionMine'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { ownElders, portionsOf, waitingViews } from './waiting'

const MOST_CAMPAIGNS = 3

export const listWaiting = handle(endpoint, async (_nothing, context) => {
  const elders = await ownElders(context)
  const [first] = elders ?? []
  if (!elders || !first) return accept({ vouched: elders !== null, portions: [] })
  const campaigns = await context.store.find('campaigns', { index: 'byCommunity', equal: { communityId: first.communityId, status: 'open' }, order: 'backward', limit: MOST_CAMPAIGNS })
  return accept({ vouched: true, portions: await waitingViews(context, campaigns, await portionsOf(context, campaigns, elders)) })
})
