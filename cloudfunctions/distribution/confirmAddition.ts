/** 补录 stands once another, a reviewer, says so. */
import { confirmAddition as endpoint } from '@contract/distributionBooks'
import { accept, refuse } from '@domain/decision'
import { confirmAddition as step } from '@domain/distributionSettling'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { staffPortion } from './door'
import { portionAgain, portionRow } from './portions'

export const confirmAddition = handle(endpoint, async (portion, context) => {
  const { caller, store, secrets } = context
  const { entitlement } = await staffPortion(context, portion)
  const { added } = entitlement
  if (!added) return refuse('not_proposed')
  if (added.confirmedBy === undefined) {
    if (await isOneOf(context, [added.by])) return refuse('own_work')
    await store.apply('entitlements', entitlement._id, step(caller.personId))
  }
  const then = await portionAgain(context, entitlement)
  return then.added?.confirmedBy === undefined ? refuse('not_proposed') : accept({ row: portionRow(secrets, then) })
})
