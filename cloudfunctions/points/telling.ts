/** Telling a captain what was decided of their points: after the step, and by the clock for whoever was cut off before. */
import { tellMonth, type PointsMonth } from '@domain/pointsMonth'
import { accountsOf } from '@kernel/accountsOf'
import type { Context } from '@kernel/handle'
import { copy } from './copy'

/** One message for one act, however many entries it was about. */
export async function announce(context: Pick<Context, 'store' | 'notices'>, { _id, communityId, captainId, untoldAt }: PointsMonth, sentence: string = copy.decided): Promise<void> {
  if (untoldAt === undefined) return
  const to = (await accountsOf(context, [captainId])).get(captainId)
  // written first: what was decided stands in the month, and a message that got lost is better than one that comes twice
  if (!(await context.store.apply('pointsMonths', _id, tellMonth(untoldAt)))) return
  if (to !== undefined) await context.notices.send({ to, occasion: 'points', page: `packages/captain/points/index?community=${communityId}`, fields: { thing1: copy.points, thing4: sentence } })
}
