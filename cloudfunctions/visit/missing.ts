/** Nobody was met, or they do not want it: what that comes to for what was still to be brought. */
import { isGivable } from '@domain/distributionEntitlement'
import { decline, missOne } from '@domain/distributionSettling'
import type { Visit } from '@domain/visiting'
import type { Context } from '@kernel/handle'
import { portionsOfElder } from '../distribution/elderPortions'

export async function missPortions(context: Pick<Context, 'store'>, { _id: visitId, elderId, at, outcome }: Visit): Promise<void> {
  const portions = await portionsOfElder(context, elderId, (one) => isGivable(one) && one.channel === 'home')
  await Promise.all(portions.map((one) => context.store.apply('entitlements', one._id, outcome === 'unwilling' ? decline : missOne(one, { visitId, at }))))
}
