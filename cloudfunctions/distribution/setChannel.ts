/** Collected or brought home, until it was handed over. */
import { setChannel as endpoint } from '@contract/distributionDesk'
import { accept, refuse } from '@domain/decision'
import { decideChannel, type Planned } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { isStaff } from './campaign'
import { existingPortion, settle } from './door'
import { portionRow } from './portions'

export const setChannel = handle(endpoint, async ({ campaignId, itemId, elderId, channel, workerId, authorised }, context) => {
  const { caller, secrets, now } = context
  const { entitlement } = await existingPortion(context, { campaignId, itemId, elderId })
  // to whose hands cash is bound, and to whom it may go, is not for the hand itself to say
  if ((authorised || (entitlement.kind === 'cash' && workerId)) && !isStaff(context, entitlement.communityId)) return refuse('staff_needed')
  const planned: Planned = { channel, ...(workerId ? { workerId } : {}), ...(authorised ? { authorised: { ...authorised, name: secrets.seal(authorised.name), by: caller.personId, at: now } } : {}) }
  const decision = await settle(context, entitlement, (known) => decideChannel(known, planned))
  return decision.accepted ? accept({ row: portionRow(secrets, decision.fact) }) : decision
})
