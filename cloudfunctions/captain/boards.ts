/** An honour board as everybody reads it: what was published, and what was corrected beside it. */
import type { BoardView } from '@contract/captainBoard'
import type { PublishedBoard } from '@domain/honour'
import type { Store } from '@kernel/store'

export async function boardView(store: Store, { _id, board, publishedAt }: PublishedBoard): Promise<BoardView> {
  const beside = await store.getPart('evaluations', _id, ['amendments'])
  return { board, publishedAt, amendments: (beside?.amendments ?? []).map(({ at, text }) => ({ at, text })) }
}
