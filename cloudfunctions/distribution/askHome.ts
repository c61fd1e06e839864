/** Whoever answers the telephone of an elder asks that it be brought home. */
import { askHome as endpoint } from '@contract/distributionMine'
import { accept, refuse } from '@domain/decision'
import type { Entitlement } from '@domain/distributionEntitlement'
import { decideChannel } from '@domain/distributionSettling'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { settle } from './door'
import { ownElders, portionsOf, waitingViews } from './waiting'

export const askHome = handle(endpoint, async ({ campaignId, elderId }, context) => {
  const { store, caller, now } = context
  const [elders, campaign] = await Promise.all([ownElders(context), store.get('campaigns', campaignId)])
  const elder = elders?.find(({ _id }) => _id === elderId)
  if (!elder || campaign?.communityId !== elder.communityId) throw forbidden()
  if (campaign.status !== 'open') return refuse('not_open')
  const portions = await portionsOf(context, [campaign], [elder])
  if (portions.length === 0) return refuse('not_entitled')
  if (portions.every(({ status }) => status === 'delivered')) return refuse('already_handed_over')
  const then: Entitlement[] = []
  for (const portion of portions) {
    // cash that staff bound to a hand stays where they bound it, and what was handed over meanwhile stays handed over
    const asked = await settle(context, portion, (known) => decideChannel(known, { channel: 'home', askedAt: now }, { by: caller.personId, at: now, isStaff: false }))
    then.push(asked.accepted ? asked.fact : portion)
  }
  return accept({ portions: await waitingViews(context, [campaign], then) })
})
