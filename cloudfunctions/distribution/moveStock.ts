/** What comes in and goes out of a campaign's stock. */
import { moveStock as endpoint } from '@contract/distribution'
import type { RefusalOf } from '@contract/endpoint'
import type { Conditional } from '@domain/conditional'
import { accept, type Decision } from '@domain/decision'
import type { Campaign } from '@domain/distribution'
import { decideStockMove, emptyStock, moveStock as step, receivedOf, type Stock, type StockMove } from '@domain/distributionStock'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { accountedCampaign } from './campaign'
import { settleCounted } from './counted'

export const moveStock = handle(endpoint, async ({ campaignId, ...said }, context) => {
  const { caller, store, now } = context
  const campaign = await accountedCampaign(context, campaignId)
  const move = { ...said, by: caller.personId, at: now } as StockMove
  const stored = await store.get('stocks', campaignId)
  // what is refused leaves nothing, not even an empty stock
  const first = toDo(stored ?? emptyStock(campaign), campaign, move)
  if (!first.accepted) return first
  if (!stored) await store.insert('stocks', emptyStock(campaign))
  const decision = await settleCounted(context, campaignId, 'stocks', campaignId, (stock, then) => toDo(stock, then, move))
  return decision.accepted ? accept({ received: receivedOf(decision.fact) }) : decision
})

/** Nothing for a move that was told before. */
function toDo(stock: Stock, campaign: Campaign, move: StockMove): Decision<Conditional | null, RefusalOf<typeof endpoint>> {
  const before = stock.moves.find(({ requestId }) => requestId === move.requestId)
  if (before && !isSame(before, move)) throw conflict('requestId')
  if (before) return accept(null)
  const decision = decideStockMove(campaign, stock, move)
  return decision.accepted ? accept(step(move)) : decision
}

const isSame = (one: StockMove, other: StockMove): boolean => one.by === other.by && one.itemId === other.itemId && one.kind === other.kind && one.quantity === other.quantity && one.donorId === other.donorId && one.workerId === other.workerId
