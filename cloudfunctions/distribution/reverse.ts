/** 撤销 by a reviewer. */
import { reverseHandOver as endpoint } from '@contract/distributionBooks'
import { accept, refuse } from '@domain/decision'
import { isAccounted } from '@domain/distribution'
import { decideReversal } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { settleBack, staffPortion } from './door'
import { portionView } from './portions'

export const reverseHandOver = handle(endpoint, async ({ campaignId, itemId, elderId, of, reason }, context) => {
  const { campaign, entitlement } = await staffPortion(context, { campaignId, itemId, elderId })
  if (isAccounted(campaign)) return refuse('accounts_signed')
  const hand = { at: context.now, by: context.caller.personId, note: reason }
  const decision = await settleBack(context, entitlement, (known) => decideReversal(known, of, hand))
  return decision.accepted ? accept({ portion: await portionView(context, decision.fact) }) : decision
})
