/** The rows of an import that have something to say, one fate at a time. */
import { readRows as endpoint } from '@contract/workbookRoster'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { partsOf, staffImport } from './imports'

const PAGE = 50

export const readRows = handle(endpoint, async ({ importId, fate, afterRow = 0 }, context) => {
  const one = await staffImport(context, importId)
  const parts = await partsOf(context.store, one._id)
  const rows = parts.flatMap(({ notices }) => notices).filter((notice) => notice.fate === fate && notice.row > afterRow)
  const shown = rows.slice(0, PAGE)
  const last = shown.at(-1)
  return accept({ rows: shown, ...(last && rows.length > PAGE ? { next: last.row } : {}) })
})
