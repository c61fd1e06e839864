/** A line of the ledger is taken back by another one. */
import { reversePoints as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { monthTotal } from '@domain/points'
import { reverse } from '@domain/pointsMonth'
import { handle } from '@kernel/handle'
import { copy } from './copy'
import { countedMonth, handOn, settle } from './months'
import { announce } from './telling'

export const reversePoints = handle(endpoint, async ({ lineId, reason, ...asked }, context) => {
  const month = await countedMonth(context, asked)
  const hand = await handOn(context, month, [])
  const decision = await settle(context, month, (known) => {
    const back = known.lines.find(({ reverses }) => reverses?.lineId === lineId)
    return back?.approvedBy === hand.personId && back.reverses?.reason === reason ? accept(null) : reverse(known, lineId, hand, reason, context.now)
  })
  if (!decision.accepted) return decision
  const taken = decision.fact.lines.find((line) => line.lineId === lineId)?.points ?? 0
  await announce(context, decision.fact, copy.reversed(taken))
  return accept({ total: monthTotal(decision.fact) })
})
