/** Somebody looked at both and says whether they are one person: then the row is set aside, and does not come onto the roster with the others. */
import { decidePair as endpoint } from '@contract/workbookRoster'
import { set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { asideOf, isOpen } from '@domain/rosterImport'
import { handle } from '@kernel/handle'
import { staffImport, viewNow } from './imports'

export const decidePair = handle(endpoint, async ({ importId, row, same }, context) => {
  const { store, caller, now } = context
  await staffImport(context, importId)
  const decision = await store.transaction(async (within) => {
    const one = await within.get('rosterImports', importId)
    if (!one || !isOpen(one, now)) return refuse('import_over')
    const suspect = one.suspects[row]
    if (!suspect) return refuse('not_suspected')
    const staged = await within.get('elders', suspect.elderId)
    if (!staged) return refuse('not_suspected')
    await within.update('rosterImports', importId, { [`suspects.${row}.decided`]: set(same ? 'same' : 'different'), [`suspects.${row}.by`]: set(caller.personId) })
    await within.update('elders', suspect.elderId, { importId: set(same ? asideOf(importId) : importId) })
    return accept(true)
  })
  return decision.accepted ? accept(await viewNow(context, importId)) : decision
})
