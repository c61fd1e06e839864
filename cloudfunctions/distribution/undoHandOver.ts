/** 点错了人: what the same hand tapped within ten minutes is taken back. */
import { undoHandOver as endpoint } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { decideUndo } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { existingPortion, settleBack } from './door'
import { momentIn } from './moments'
import { portionRow } from './portions'

export const undoHandOver = handle(endpoint, async ({ campaignId, itemId, elderId, of }, context) => {
  const { entitlement } = await existingPortion(context, { campaignId, itemId, elderId })
  const hand = { at: momentIn(context, entitlement), by: context.caller.personId, note: 'mistap' }
  const decision = await settleBack(context, entitlement, (known) => decideUndo(known, of, hand))
  return decision.accepted ? accept({ row: portionRow(context, decision.fact) }) : decision
})
