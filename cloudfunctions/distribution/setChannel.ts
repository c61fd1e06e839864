/** Collected or brought home, until it was handed over. */
import { setChannel as endpoint } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { decideChannel, type Planned } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { isStaffOf } from '@kernel/staff'
import { existingPortion, settle } from './door'
import { portionRow } from './portions'

export const setChannel = handle(endpoint, async ({ campaignId, itemId, elderId, channel, workerId, authorised, takeBack = [] }, context) => {
  const { caller, secrets, now } = context
  const { entitlement } = await existingPortion(context, { campaignId, itemId, elderId })
  const none: Pick<Planned, 'workerId' | 'authorised'> = { ...(takeBack.includes('worker') ? { workerId: null } : {}), ...(takeBack.includes('authorisation') ? { authorised: null } : {}) }
  const planned: Planned = { channel, ...none, ...(workerId ? { workerId } : {}), ...(authorised ? { authorised: { ...authorised, name: secrets.seal(authorised.name) } } : {}) }
  const planner = { by: caller.personId, at: now, isStaff: isStaffOf(context, entitlement.communityId) }
  const decision = await settle(context, entitlement, (known) => decideChannel(known, planned, planner))
  return decision.accepted ? accept({ row: portionRow(context, decision.fact) }) : decision
})
