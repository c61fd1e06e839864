/** A conflict ends: what came back, what was never given, what was given beyond what is due. */
import { resolveConflict as endpoint } from '@contract/distributionBooks'
import { accept } from '@domain/decision'
import { decideResolution } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { ownAmong } from '@kernel/samePerson'
import { settleHandOver, staffPortion } from './door'
import { portionView } from './portions'

export const resolveConflict = handle(endpoint, async ({ campaignId, itemId, elderId, of, resolution, note }, context) => {
  const { entitlement } = await staffPortion(context, { campaignId, itemId, elderId })
  const own = await ownAmong(context, entitlement.handovers.map(({ by }) => by))
  const hand = { at: context.now, by: context.caller.personId, note }
  const decision = await settleHandOver(context, entitlement, (known) => decideResolution(known, of, resolution, hand, own))
  return decision.accepted ? accept({ portion: await portionView(context, decision.fact) }) : decision
})
