/** One item changes hands, at the desk or at the door. */
import { handOver as endpoint } from '@contract/distributionDesk'
import { refuse } from '@domain/decision'
import { wasGiven } from '@domain/distributionHandOver'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isStaffOf } from '@kernel/staff'
import { reachedPortion } from './door'
import { handPortion } from './handing'
import { momentIn } from './moments'
import { dropFiles } from './proofs'

export const handOver = handle(endpoint, async ({ requestId: commandId, campaignId, itemId, elderId, given = false, ...tapped }, context) => {
  const { campaign, entitlement } = await reachedPortion(context, { campaignId, itemId, elderId })
  // the desk is the staff's; who works in a grid goes to its doors (INV-D3)
  if (tapped.channel === 'onsite' && !isStaffOf(context, campaign.communityId)) throw forbidden()
  if (!entitlement) return refuse('not_entitled')
  const at = momentIn(context, entitlement)
  const handed = await handPortion(context, campaign, entitlement, { ...tapped, commandId, given: wasGiven(given, context.believed, context.now), late: false, at })
  if (handed.accepted || handed.reason === 'no_file') await dropFiles(context, [{ campaignId, ...tapped }])
  return handed
})
