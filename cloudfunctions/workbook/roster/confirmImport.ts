/** Everybody new comes onto the roster, in one step; then the workbook goes. */
import { confirmImport as endpoint } from '@contract/workbookRoster'
import { push, set } from '@domain/conditional'
import { accept } from '@domain/decision'
import { raised } from '@domain/elder'
import { decideConfirming, handsIn } from '@domain/rosterImport'
import { rosterOf } from '@kernel/elders'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { removeFiles } from '@kernel/wx/files'
import { staffImport, viewNow } from './imports'

export const confirmImport = handle(endpoint, async ({ importId }, context) => {
  const { store, caller, now } = context
  const { state, communityId, file } = await staffImport(context, importId)
  const decision = state === 'confirmed' ? accept({ people: 0 }) : await store.transaction(async (within) => {
    const one = await within.get('rosterImports', importId)
    const roster = await rosterOf(within, communityId)
    if (!one) throw broken('an import is gone while it is confirmed')
    const decided = decideConfirming(one, roster, now)
    if (!decided.accepted) return decided
    await within.update('rosterImports', importId, { state: set('confirmed'), tidyAt: set(now) })
    await within.update('rosters', communityId, { ...raised(roster, [caller.personId, ...handsIn(one)]), imports: push({ importId, at: now, by: caller.personId, count: decided.fact.people, version: roster.version + 1 }) })
    return decided
  })
  if (!decision.accepted) return decision
  if (file) await removeFiles([file.fileId])
  return accept(await viewNow(context, importId))
})
