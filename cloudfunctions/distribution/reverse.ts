/** 撤销 by a reviewer. */
import { reverseHandOver as endpoint } from '@contract/distributionBooks'
import { accept } from '@domain/decision'
import { decideReversal } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { settleBack, staffPortion } from './door'
import { portionView } from './portions'

export const reverseHandOver = handle(endpoint, async ({ campaignId, itemId, elderId, of, reason }, context) => {
  const { entitlement } = await staffPortion(context, { campaignId, itemId, elderId })
  const hand = { at: context.now, by: context.caller.personId, note: reason }
  const decision = await settleBack(context, entitlement, (known) => decideReversal(known, of, hand))
  return decision.accepted ? accept({ portion: await portionView(context, decision.fact) }) : decision
})
