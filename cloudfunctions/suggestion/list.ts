/** A pile of entries for those who work on them. */
import { listSuggestions as endpoint, type SuggestionPile } from '@contract/suggestionDesk'
import { accept } from '@domain/decision'
import { workingStatuses, type SuggestionStatus } from '@domain/suggestion'
import { handle } from '@kernel/handle'
import { lineOf } from './lines'
import { requireGrid } from './reach'

const MOST = 100
const statuses: Readonly<Record<SuggestionPile, readonly SuggestionStatus[]>> = { new: ['submitted'], working: workingStatuses, answered: ['replied', 'closed', 'merged'], returned: ['returned'] }

export const listSuggestions = handle(endpoint, async ({ within: { kind, id }, pile }, context) => {
  if (kind === 'community') context.caller.require({ kind, id })
  else await requireGrid(context, id)
  const page = { order: pile === 'answered' ? 'backward' : 'forward', limit: MOST } as const
  const status = statuses[pile]
  const entries = await context.store.find('suggestions', kind === 'grid' ? { index: 'byGrid', equal: { gridId: id, status }, ...page } : { index: 'byCommunity', equal: { communityId: id, status }, ...page })
  const inOrder = pile === 'answered' ? entries : [...entries].sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
  return accept({ lines: inOrder.map((one) => lineOf(context, one)) })
})
