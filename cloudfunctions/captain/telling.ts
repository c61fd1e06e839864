/** Telling a captain what came of an objection: after the answer, and by the clock for whoever was cut off before. */
import type { Evaluation } from '@domain/evaluation'
import { tellAnswers, untoldAmong } from '@domain/objecting'
import { accountsOf } from '@kernel/accountsOf'
import type { Context } from '@kernel/handle'
import { copy } from './copy'

export async function announce(context: Pick<Context, 'store' | 'notices'>, { _id, communityId, quarter, objections, untoldAt }: Evaluation): Promise<void> {
  if (untoldAt === undefined) return
  const untold = untoldAmong(objections)
  const accounts = await accountsOf(context, untold.map(({ by }) => by))
  // written first: the answer stands in the ranking, and a message that got lost is better than one that comes twice
  if (!(await context.store.apply('evaluations', _id, tellAnswers({ objections, untoldAt })))) return
  for (const { by, answer } of untold) {
    const to = accounts.get(by)
    if (to !== undefined) await context.notices.send({ to, occasion: 'points', page: `packages/quarter/ranking/index?community=${communityId}&quarter=${quarter}`, fields: { thing1: copy.ranking, thing4: answer?.upheld ? copy.upheld : copy.kept } })
  }
}
