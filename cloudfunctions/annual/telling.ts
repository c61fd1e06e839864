/** The captains of a year are told that its result hangs out, and that nobody can object any more. */
import { contendersIn, type AnnualEvaluation } from '@domain/annual'
import { tellingOf } from '@domain/annualDecision'
import type { Context } from '@kernel/handle'
import { accountsOf } from '@kernel/accountsOf'
import { copy } from './copy'

export async function tellCaptains(context: Pick<Context, 'store' | 'notices' | 'now'>, annual: AnnualEvaluation): Promise<void> {
  const telling = annual.untoldAt === undefined ? null : tellingOf(annual, annual.untoldAt, context.now)
  // written first: news that got lost is better than the same every minute
  if (!telling || !(await context.store.apply('annualEvaluations', annual._id, telling.step))) return
  const accounts = await accountsOf(context, contendersIn(annual))
  const page = `packages/year/mine/index?community=${annual.communityId}`
  for (const to of new Set(accounts.values())) await context.notices.send({ to, occasion: 'year', page, fields: { thing1: copy.title(annual.year), thing4: copy.news[telling.news] } })
}
