/** A sheet as offices print it: title rows above, a header that every printed page repeats, lines around each cell, and rows left blank to write in. */
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { copy } from './copy'

export type Column = { readonly header: string; /** In characters, as Excel counts them. */ readonly width: number; readonly align?: 'left' | 'center' }
export type Value = string | number | undefined

export type Sheet = {
  readonly name: string
  /** The first is printed large, over all columns. */
  readonly titles: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
  /** Rows without anything in them, to be filled by hand. */
  readonly blank?: number
  /** Below the last row, over all columns: what came of it, and who signs. */
  readonly foot?: string
  /** Below that, paragraph by paragraph: what was said. */
  readonly minutes?: string
  readonly landscape?: boolean
  /** How many rows a printed page holds; the columns then fit its width as they are. Left out, the sheet is made as wide as the page. */
  readonly rowsPerPage?: number
  /** In points: room for a signature wants 30. */
  readonly rowHeight: number
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]

const FONT_SIZE = 11
const line = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'center', wrap: true } as const

/** What a person wrote is never a formula, however it begins (excel.md: = + - @ get an apostrophe). */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cellOf = (value: Value, height: number, align: 'left' | 'center'): Cell =>
  typeof value === 'number' ? { value, type: Number, align, height, ...line } : { value: value ? harmless(value) : '', type: String, align, height, ...line }

const titleRow = (title: string, index: number, columns: number): Row => {
  const first = index === 0
  return [{ value: harmless(title), type: String, columnSpan: columns, align: 'center', alignVertical: 'center', wrap: true, height: first ? 32 : 22, fontSize: first ? 16 : FONT_SIZE, ...(first ? { fontWeight: 'bold' } : {}) }]
}

const footRow = (foot: string, columns: number): Row => [{ value: foot, type: String, columnSpan: columns, align: 'left', alignVertical: 'center', height: 30 }]

const LINE_HEIGHT = 18
/** A row is 409 points high at most, so a long paragraph takes several. */
const MOST_LINES = 20

/** Each paragraph over all columns, as high as its lines need. */
function minutesRows(minutes: string, columns: readonly Column[]): readonly Row[] {
  // a Chinese character is as wide as two of those that Excel counts
  const perLine = Math.max(1, Math.floor(columns.reduce((sum, { width }) => sum + width, 0) / 2) - 1)
  const parts = minutes.split('\n').flatMap((paragraph) => {
    const letters = [...paragraph]
    return Array.from({ length: Math.ceil(letters.length / (perLine * MOST_LINES)) }, (_, at) => letters.slice(at * perLine * MOST_LINES, (at + 1) * perLine * MOST_LINES).join(''))
  })
  return parts.map((part): Row => [{ value: harmless(part), type: String, columnSpan: columns.length, align: 'left', alignVertical: 'top', wrap: true, height: LINE_HEIGHT * Math.ceil([...part].length / perLine) + 4 }])
}

/** After which rows a printed page ends. Programs heed these only where nothing is to be fitted to the page. */
function breaksOf({ titles, rows, blank = 0, rowsPerPage }: Sheet): string {
  if (rowsPerPage === undefined) return ''
  const head = titles.length + 1
  const pages = Math.ceil((rows.length + blank) / rowsPerPage)
  const breaks = Array.from({ length: pages - 1 }, (_, index) => `<brk id="${head + (index + 1) * rowsPerPage}" max="16383" man="1"/>`)
  return breaks.length > 0 ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>` : ''
}

/** On A4, with the title and the header on each page: WPS and Excel read this from the sheet and from a name in the workbook. */
function printed(sheet: Sheet): Feature {
  const { titles, landscape = false, name, rowsPerPage } = sheet
  const fits = rowsPerPage === undefined
  const paper = `paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}"`
  const setUp = `<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup ${paper}${fits ? ' fitToWidth="1" fitToHeight="0"' : ''}/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>${breaksOf(sheet)}`
  const repeated = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$${titles.length + 1}</definedName></definedNames>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => xml.replace(/<pageMargins[^>]*\/>|<pageSetup[^>]*\/>/g, '').replace(/(<worksheet[^>]*>)/, fits ? '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '$1').replace('</worksheet>', `${setUp}</worksheet>`)
        },
        'xl/workbook.xml': { transform: (xml) => xml.replace(/<definedNames ?\/>/, '').replace('</sheets>', `</sheets>${repeated}`) }
      }
    }
  }
}

/** The bytes of an .xlsx with this one sheet. */
export function workbookOf(sheet: Sheet): Promise<Buffer> {
  const { name, titles, columns, rows, blank = 0, foot, minutes, rowHeight } = sheet
  const header = columns.map(({ header: value }): Cell => ({ value, type: String, align: 'center', height: 24, fontWeight: 'bold', ...line }))
  const empty = Array.from({ length: blank }, () => columns.map((): Value => undefined))
  const body = [...rows, ...empty].map((row) => columns.map(({ align = 'center' }, index) => cellOf(row[index], rowHeight, align)))
  const data = [...titles.map((title, index) => titleRow(title, index, columns.length)), header, ...body, ...(foot ? [footRow(foot, columns.length)] : []), ...(minutes ? minutesRows(minutes, columns) : [])]
  const options = { sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: titles.length + 1 }
  return writeExcelFile(data, options, { fontFamily: copy.font, fontSize: FONT_SIZE, features: [printed(sheet)] }).toBuffer()
}
