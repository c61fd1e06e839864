/** An import is put away, or taken back from the roster in one step; its rows and its workbook go. */
import { undoImport as endpoint } from '@contract/workbookRoster'
import { pull, set } from '@domain/conditional'
import { accept } from '@domain/decision'
import { raised } from '@domain/elder'
import { decideUndoing } from '@domain/rosterImport'
import { rosterOf } from '@kernel/elders'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { removeFiles } from '@kernel/wx/files'
import { staffImport, viewNow } from './imports'

export const undoImport = handle(endpoint, async ({ importId }, context) => {
  const { store, caller, now } = context
  const { state, communityId, file } = await staffImport(context, importId)
  const isRepeat = state === 'undone' || state === 'dropped'
  const decision = isRepeat ? accept(state) : await store.transaction(async (within) => {
    const one = await within.get('rosterImports', importId)
    const roster = await rosterOf(within, communityId)
    if (!one) throw broken('an import is gone while it is undone')
    const decided = decideUndoing(one, roster, now)
    if (!decided.accepted) return decided
    await within.update('rosterImports', importId, { state: set(decided.fact), tidyAt: set(now) })
    if (decided.fact === 'undone') await within.update('rosters', communityId, { ...raised(roster, [caller.personId]), imports: pull({ importId }) })
    return decided
  })
  if (!decision.accepted) return decision
  if (file) await removeFiles([file.fileId])
  return accept(await viewNow(context, importId))
})
