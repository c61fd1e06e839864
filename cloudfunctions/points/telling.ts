/** Telling a captain what was decided of their points: after the step, and by the clock for whoever was cut off before. */
import { present, unset } from '@domain/conditional'
import type { PointsMonth } from '@domain/pointsMonth'
import { accountsOf } from '@kernel/accountsOf'
import type { Context } from '@kernel/handle'
import { copy } from './copy'

/** One message for one act, however many entries it was about. */
export async function announce(context: Pick<Context, 'store' | 'notices'>, { _id, communityId, captainId, untoldAt }: PointsMonth, sentence: string = copy.decided): Promise<void> {
  if (untoldAt === undefined) return
  const to = (await accountsOf(context, [captainId])).get(captainId)
  if (to !== undefined) await context.notices.send({ to, occasion: 'points', page: `packages/captain/points/index?community=${communityId}`, fields: { thing1: copy.points, thing4: sentence } })
  await context.store.updateIf('pointsMonths', _id, { all: { untoldAt: present } }, { untoldAt: unset })
}
