/** An honour board as everybody reads it: what was published, without the names that were taken back since, and what was corrected beside it. */
import type { BoardView } from '@contract/captainBoard'
import { electionOf } from '@domain/evaluation'
import { shownBoard, type PublishedBoard } from '@domain/honour'
import type { Context } from '@kernel/handle'
import { registerOf } from './captains'

export async function boardView(context: Pick<Context, 'store'>, { _id, communityId, board, publishedAt }: PublishedBoard): Promise<BoardView> {
  const [evaluation, register] = await Promise.all([context.store.get('evaluations', _id), registerOf(context, communityId)])
  const outcome = evaluation && electionOf(evaluation)
  return { board: outcome ? shownBoard(board, outcome, register.naming) : board, publishedAt, amendments: (evaluation?.amendments ?? []).map(({ at, text }) => ({ at, text })) }
}
