/** The daily balance of an allowance. */
import { readCash as endpoint } from '@contract/distributionBooks'
import { endOfDay, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import { cashOf } from '@domain/distributionProgress'
import { findThose } from '@kernel/finding'
import { handle } from '@kernel/handle'
import { accountedCampaign } from './campaign'

/** More than one community hands out in a day. */
const MOST = 5000

export const readCash = handle(endpoint, async ({ campaignId, itemId, on }, context) => {
  const { store } = context
  const campaign = await accountedCampaign(context, campaignId)
  const delivered = await findThose(store, 'entitlements', { index: 'byDelivered', equal: { campaignId, itemId }, from: startOfDay(on), until: endOfDay(on) }, { by: ({ deliveredAt = 0 }) => deliveredAt, most: MOST })
  const amount = campaign.items.find((item) => item.itemId === itemId)?.amountFen ?? 0
  const balance = cashOf(delivered)
  const names = new Map((await store.getMany('persons', balance.map(({ by }) => by))).map(({ _id, name }) => [_id, name]))
  const lines = balance.map(({ by, count, awaiting }) => ({ by: names.get(by) ?? '', count, amountFen: count * amount, awaiting }))
  const sum = (of: 'count' | 'amountFen' | 'awaiting') => lines.reduce((total, line) => total + line[of], 0)
  return accept({ on, lines, count: sum('count'), amountFen: sum('amountFen'), awaiting: sum('awaiting') })
})
