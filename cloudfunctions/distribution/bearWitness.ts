/** Somebody else saw the cash change hands, and says so themselves. */
import { bearWitness as endpoint } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { acceptedOf } from '@domain/distributionEntitlement'
import { decideWitness } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { existingPortion, settle } from './door'
import { portionRow } from './portions'

export const bearWitness = handle(endpoint, async (portion, context) => {
  const { caller, now } = context
  const { entitlement } = await existingPortion(context, portion)
  const hand = acceptedOf(entitlement)
  const isDeliverer = hand !== undefined && (await isOneOf(context, [hand.by]))
  // another hand may count by then, which decides for itself whose it is
  const decision = await settle(context, entitlement, (known) => decideWitness(known, isDeliverer || acceptedOf(known)?.by !== hand?.by, { at: now, by: caller.personId }))
  return decision.accepted ? accept({ row: portionRow(context, decision.fact) }) : decision
})
