/** The honour board of a quarter, for everybody. */
import { readBoard as endpoint } from '@contract/captainBoard'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { boardView } from './boards'

/** Two years. */
const PAGE = 8

export const readBoard = handle(endpoint, async ({ communityId, quarter }, context) => {
  const boards = await context.store.find('honourBoards', { index: 'byCommunity', equal: { communityId }, order: 'backward', limit: PAGE })
  const board = quarter === undefined ? boards[0] : boards.find((one) => one.quarter === quarter)
  return accept({ board: board ? await boardView(context, board) : null, others: boards.map((one) => one.quarter) })
})
