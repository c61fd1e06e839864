/** The rows of a workbook once more, each with what is wrong with it; ID numbers masked wherever they stand. */
import { exportRows as endpoint } from '@contract/workbookRoster'
import { localDateOf } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import { plain, type Cell } from '@domain/rosterSheet'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { workbookOf, type Value } from '../sheet'
import { copy } from './copy'
import { fileOf, partsOf, staffImport } from './imports'
import { sourceIn } from './source'

const ROW_HEIGHT = 20
const [WIDTH, REASON_WIDTH] = [12, 40]

export const exportRows = handle(endpoint, async ({ importId }, context) => {
  const { store, caller, now } = context
  const one = await staffImport(context, importId)
  const bytes = await fileOf(one)
  const source = bytes && sourceIn(bytes)
  if (!source?.accepted) return refuse('file_expired')
  const parts = await partsOf(store, importId)
  await recordRead(store, { at: now, actor: caller.personId, action: 'export', target: importId, communityId: one.communityId })

  const { grid, layout } = source.fact
  const header = grid.rows[layout.header]
  const body = grid.rows.slice(layout.header + 1)
  const width = Math.max(...grid.rows.map(({ cells }) => cells.length))
  const ids = new Set(layout.columns.idNumber)
  const reasons = new Map(parts.flatMap(({ notices }) => notices).map((notice) => [notice.row, copy.reason(notice)]))
  const shown = (cells: readonly Cell[]): readonly Value[] => Array.from({ length: width }, (_, place) => valueOf(cells[place] ?? null, ids.has(place)))
  const sheet = await workbookOf({
    name: copy.sheet,
    titles: grid.rows.slice(0, layout.header).map(({ cells }) => masked(cells.map(plain).find((text) => text !== '') ?? '')),
    columns: [...Array.from({ length: width }, (_, place) => ({ header: plain(header?.cells[place]), width: WIDTH })), { header: copy.reasonHeader, width: REASON_WIDTH, align: 'left' as const }],
    rows: body.map(({ number, cells }) => [...shown(cells), reasons.get(number)]),
    landscape: true,
    rowHeight: ROW_HEIGHT
  })
  return accept({ fileName: copy.fileName(localDateOf(now)), base64: sheet.toString('base64') })
})

/** What could be an ID number, in whatever column somebody wrote it. */
const masked = (text: string): string => text.replace(/\d{11,14}(?=[\dXx]{4}(?![\dXx]))/g, (digits) => '*'.repeat(digits.length))

function valueOf(cell: Cell, isId: boolean): Value {
  if (cell === null) return undefined
  if (isId) return plain(cell).replace(/.(?=.{4})/g, '*')
  return typeof cell === 'number' && Math.abs(cell) < 1e11 ? cell : masked(String(cell))
}
