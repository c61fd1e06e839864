/** An honour board as everybody reads it: what was published, without the names that were taken back since, and what was corrected beside it; of one that was withdrawn, only why. */
import type { BoardView } from '@contract/captainBoard'
import { electionOf, type Evaluation } from '@domain/evaluation'
import { shownBoard, type HonourBoard, type PublishedBoard } from '@domain/honour'
import type { Context } from '@kernel/handle'
import { registerOf } from './captains'

type Reads = Pick<Context, 'store'>

/** With the names that may be shown today. */
export async function boardToday(context: Reads, { communityId, board }: PublishedBoard, evaluation: Evaluation | null): Promise<HonourBoard> {
  const register = await registerOf(context, communityId)
  const outcome = evaluation && electionOf(evaluation)
  return outcome ? shownBoard(board, outcome, register.naming) : board
}

export async function boardView(context: Reads, published: PublishedBoard): Promise<BoardView> {
  const evaluation = await context.store.get('evaluations', published._id)
  const { quarter, publishedAt, board: { community } } = published
  if (evaluation?.withdrawn) return { quarter, community, publishedAt, withdrawn: { at: evaluation.withdrawn.at, reason: evaluation.withdrawn.reason }, amendments: [] }
  return { quarter, community, publishedAt, board: await boardToday(context, published, evaluation), amendments: (evaluation?.amendments ?? []).map(({ at, text }) => ({ at, text })) }
}
