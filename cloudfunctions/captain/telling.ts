/** Telling a captain what came of an objection: after the answer, and by the clock for whoever was cut off before. */
import { present, set, unset } from '@domain/conditional'
import type { Evaluation } from '@domain/evaluation'
import { accountsOf } from '@kernel/accountsOf'
import type { Context } from '@kernel/handle'
import { copy } from './copy'

export async function announce(context: Pick<Context, 'store' | 'notices'>, { _id, communityId, quarter, objections, untoldAt }: Evaluation): Promise<void> {
  if (untoldAt === undefined) return
  const untold = objections.flatMap(({ by, answer }, at) => (answer && !answer.told ? [{ at, by, answer }] : []))
  const accounts = await accountsOf(context, untold.map(({ by }) => by))
  for (const { by, answer } of untold) {
    const to = accounts.get(by)
    if (to !== undefined) await context.notices.send({ to, occasion: 'points', page: `packages/quarter/ranking/index?community=${communityId}&quarter=${quarter}`, fields: { thing1: copy.ranking, thing4: answer.upheld ? copy.upheld : copy.kept } })
  }
  await context.store.updateIf('evaluations', _id, { all: { untoldAt: present } }, { untoldAt: unset, ...Object.fromEntries(untold.map(({ at }) => [`objections.${at}.answer.told`, set(true)])) })
}
