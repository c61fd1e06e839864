/** Where things stand in a roster's workbook: which row is the header, which column holds what, and which rows are people (excel.md §4). */
import { accept, refuse, type Decision } from './decision'
import type { Living, Mobility, Sex } from './elder'

/** As the file holds it: whether it was a number or a text decides whether an ID number is whole. */
export type Cell = string | number | null
/** `number` as Excel shows it at the left. */
export type SheetRow = { readonly number: number; readonly cells: readonly Cell[] }
export type Grid = { readonly rows: readonly SheetRow[]; /** Days are counted from 1904, as old Macs did. */ readonly from1904: boolean }

export const rosterColumns = ['number', 'name', 'sex', 'idNumber', 'birth', 'age', 'phone', 'estate', 'building', 'entrance', 'room', 'living', 'mobility', 'familyName', 'familyPhone', 'grid', 'note'] as const
export type RosterColumn = (typeof rosterColumns)[number]

/** Words of offices: they stand beside the function that reads workbooks. */
export type RosterWords = {
  readonly headers: Readonly<Record<RosterColumn, readonly string[]>>
  readonly sexes: Readonly<Record<Sex, readonly string[]>>
  readonly livings: Readonly<Record<Living, readonly string[]>>
  readonly mobilities: Readonly<Record<Mobility, readonly string[]>>
  /** How a row begins that is no person but stands below them. */
  readonly foot: readonly string[]
  /** What is written after the number of a building, an entrance, a room. */
  readonly suffixes: { readonly building: readonly string[]; readonly entrance: readonly string[]; readonly room: readonly string[] }
}

export type Layout = {
  /** Place of the last header row among the rows. */
  readonly header: number
  /** A thing may stand in more than one column: the first that has something counts. */
  readonly columns: Readonly<Partial<Record<RosterColumn, readonly number[]>>>
  readonly ignored: readonly string[]
}

export const layoutRefusals = ['no_header', 'columns_missing', 'no_rows', 'too_many_rows'] as const
export type LayoutRefusal = (typeof layoutRefusals)[number]

/** Larger workbooks are split. */
export const MOST_ROWS = 2000
/** Title rows above a header are few. */
const HEADER_WITHIN = 12
/** A row with fewer known headings is a title, or a person. */
const FEWEST_HEADINGS = 3

const REQUIRED = ['name', 'building', 'room'] as const

export const plain = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).normalize('NFKC').replace(/\s/g, ''))

/** A heading without its star, its colon, and what stands in brackets. */
const heading = (cell: Cell | undefined): string => plain(cell).replace(/\(.*?\)|[*:]/g, '')

function columnsIn(row: SheetRow, words: RosterWords): Layout['columns'] {
  const found: Partial<Record<RosterColumn, number[]>> = {}
  row.cells.forEach((cell, place) => {
    const said = heading(cell)
    const column = rosterColumns.find((one) => words.headers[one].includes(said))
    // a heading that is merged over two columns names the first of them
    if (column && heading(row.cells[place - 1]) !== said) found[column] = [...(found[column] ?? []), place]
  })
  return found
}

/** Finds the header, whatever titles stand above it and in whatever order it names the columns. */
export function layoutOf({ rows }: Pick<Grid, 'rows'>, words: RosterWords): Decision<Layout, LayoutRefusal> {
  const headers = rows.slice(0, HEADER_WITHIN).map((row, place) => ({ place, columns: columnsIn(row, words) })).filter(({ columns }) => columns.name && Object.keys(columns).length >= FEWEST_HEADINGS)
  // a header of two rows, merged downwards, says the same twice
  const header = headers.at(-1)
  if (!header) return refuse('no_header')
  const { place, columns } = header
  const missing = [...REQUIRED.filter((column) => !columns[column]), ...(columns.idNumber || columns.birth ? [] : ['birth'])]
  if (missing.length > 0) return refuse('columns_missing', { columns: missing })
  const known = new Set(Object.values(columns).flat())
  const ignored = (rows[place]?.cells ?? []).flatMap((cell, at) => (known.has(at) || heading(cell) === '' || rosterColumns.some((one) => words.headers[one].includes(heading(cell))) ? [] : [heading(cell)]))
  return accept({ header: place, columns, ignored: [...new Set(ignored)] })
}

/** What stands in a row under a heading. */
export const cellIn = (row: SheetRow, { columns }: Layout, column: RosterColumn): Cell => columns[column]?.map((place) => row.cells[place] ?? null).find((cell) => plain(cell) !== '') ?? null

/** The rows that are meant to be people: neither empty nor a line below them. */
export function peopleIn({ rows }: Pick<Grid, 'rows'>, layout: Layout, words: RosterWords): Decision<readonly SheetRow[], LayoutRefusal> {
  const asked = rosterColumns.filter((column) => column !== 'number')
  const people = rows.slice(layout.header + 1).filter((row) => {
    const first = row.cells.map(plain).find((text) => text !== '') ?? ''
    return asked.some((column) => plain(cellIn(row, layout, column)) !== '') && !words.foot.some((word) => first.startsWith(word))
  })
  if (people.length === 0) return refuse('no_rows')
  return people.length > MOST_ROWS ? refuse('too_many_rows', { rows: people.length, most: MOST_ROWS }) : accept(people)
}
