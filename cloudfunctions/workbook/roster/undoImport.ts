/** An import is put away, or taken back from the roster in one step; its rows and its workbook go. */
import { undoImport as endpoint } from '@contract/workbookRoster'
import { pull, set } from '@domain/conditional'
import { accept } from '@domain/decision'
import { raised } from '@domain/elder'
import { decideUndoing } from '@domain/rosterImport'
import { rosterOf } from '@kernel/elders'
import { broken, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { removeFiles } from '@kernel/wx/files'
import { staffImport, viewNow } from './imports'
import { keep, stayingIn } from './staying'

export const undoImport = handle(endpoint, async ({ importId }, context) => {
  const { store, caller, now } = context
  const known = await staffImport(context, importId)
  const { state, communityId, file } = known
  const isRepeat = state === 'undone' || state === 'dropped'
  const seen = await rosterOf(store, communityId)
  const first = isRepeat ? accept(state) : decideUndoing(known, seen, now)
  if (!first.accepted) return first
  // before the others go: whoever is cut off leaves them on the roster as they were
  if (first.fact === 'undone' && !isRepeat) await keep(store, importId, await stayingIn(store, importId, seen))
  const decision = isRepeat ? first : await store.transaction(async (within) => {
    const one = await within.get('rosterImports', importId)
    const roster = await rosterOf(within, communityId)
    if (!one) throw broken('an import is gone while it is undone')
    if (roster.version !== seen.version) throw unavailable('the roster changed while an import was undone')
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
