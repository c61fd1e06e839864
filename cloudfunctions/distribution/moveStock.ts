/** What comes in and goes out of a campaign's stock. */
import { moveStock as endpoint } from '@contract/distribution'
import { accept, refuse } from '@domain/decision'
import { decideStockMove, emptyStock, moveStock as step, MOST_MOVES, receivedOf, type StockMove } from '@domain/distributionStock'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { accountedCampaign } from './campaign'

export const moveStock = handle(endpoint, async ({ campaignId, ...said }, context) => {
  const { caller, store, now } = context
  const campaign = await accountedCampaign(context, campaignId)
  const move = { ...said, by: caller.personId, at: now } as StockMove
  const stock = (await store.get('stocks', campaignId)) ?? emptyStock(campaign)
  const before = stock.moves.find(({ requestId }) => requestId === said.requestId)
  if (before) return isSame(before, move) ? accept({ received: receivedOf(stock) }) : failed()
  const decision = decideStockMove(campaign, stock, move)
  if (!decision.accepted) return decision
  await store.insert('stocks', emptyStock(campaign))
  await store.apply('stocks', campaignId, step(move))
  const then = (await store.get('stocks', campaignId)) ?? stock
  const done = then.moves.find(({ requestId }) => requestId === said.requestId)
  // others moved so much meanwhile that there was no room
  if (!done) return refuse('too_many_moves', { limit: MOST_MOVES })
  return isSame(done, move) ? accept({ received: receivedOf(then) }) : failed()
})

const failed = (): never => {
  throw conflict('requestId')
}

const isSame = (one: StockMove, other: StockMove): boolean => one.by === other.by && one.itemId === other.itemId && one.kind === other.kind && one.quantity === other.quantity && one.donorId === other.donorId && one.workerId === other.workerId
