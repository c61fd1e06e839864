/** The cells of an .xlsx, as far as a roster needs them: texts and numbers kept apart, merged cells filled, everything bounded before it is unpacked. */
import { accept, refuse, type Decision } from '@domain/decision'
import type { Cell, Grid, SheetRow } from '@domain/rosterSheet'
import { MOST_FILE_BYTES, type FileRefusal } from '@domain/workbookFile'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

const MOST_UNPACKED = 32_000_000
const MOST_COLUMNS = 100

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** The container of Office before 2007, in which today's Office puts what it locks with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')

class TooLarge extends Error {}

/** The sheets that people see, in their order. */
export function readXlsx(bytes: Buffer): Decision<readonly Grid[], FileRefusal> {
  if (bytes.length > MOST_FILE_BYTES) return refuse('file_too_large')
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) return refuse(bytes.includes(LOCKED) ? 'has_password' : 'old_format')
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return refuse('not_a_workbook')
  try {
    return accept(sheetsIn(unpacked(bytes)))
  } catch (error) {
    // whatever these bytes are, they are the caller's, and nothing here can mend them
    return refuse(error instanceof TooLarge ? 'file_too_large' : 'not_a_workbook')
  }
}

type Files = (path: string) => string

/** What is read of the archive. Each part gets the room that the archive says it needs and no more, so the sum is looked at first. */
function unpacked(bytes: Buffer): Files {
  let sum = 0
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name)) return false
      sum += originalSize
      if (sum > MOST_UNPACKED) throw new TooLarge()
      return true
    }
  })
  return (path) => strFromU8(files[path] ?? new Uint8Array())
}

type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }
type Listener = { readonly open?: (tag: Tag) => void; readonly text?: (text: string) => void; readonly close?: (name: string) => void }

// some programs write every name with a prefix
const bare = (name: string) => name.slice(name.indexOf(':') + 1)

function listen(xml: string, { open, text, close }: Listener): void {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => open?.({ name: bare(name), attributes: attributes as Record<string, string> }))
  parser.on('text', (said) => text?.(said))
  parser.on('cdata', (said) => text?.(said))
  parser.on('closetag', ({ name }) => close?.(bare(name)))
  parser.write(xml).close()
}

function sheetsIn(file: Files): readonly Grid[] {
  let from1904 = false
  const shown: string[] = []
  const targets = new Map<string, string>()
  listen(file('xl/workbook.xml'), {
    open({ name, attributes }) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') shown.push(attributes['r:id'] ?? '')
    }
  })
  listen(file('xl/_rels/workbook.xml.rels'), { open: ({ attributes }) => void targets.set(attributes.Id ?? '', (attributes.Target ?? '').replace(/^\/?(xl\/)?/, 'xl/')) })
  const texts = sharedTexts(file('xl/sharedStrings.xml'))
  return shown.flatMap((id) => targets.get(id) ?? []).map((path) => ({ rows: rowsIn(file(path), texts), from1904 }))
}

/** Texts stand once, and cells name them by number. Readings that are written above characters are no part of them. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let [reading, within] = [false, false]
  if (xml === '') return texts
  listen(xml, {
    open({ name }) {
      if (name === 'si') texts.push('')
      if (name === 'rPh') reading = true
      within = name === 't' && !reading
    },
    text(said) {
      if (within) texts[texts.length - 1] += said
    },
    close(name) {
      if (name === 'rPh') reading = false
      if (name === 't') within = false
    }
  })
  return texts
}

const columnOf = (reference: string): number => [...reference.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
const rowOf = (reference: string): number => Number(reference.replace(/\D/g, ''))

function valueOf(type: string, said: string, texts: readonly string[]): Cell {
  if (type === 's') return texts[Number(said)] ?? null
  if (type === 'e' || said === '') return null
  return type === 'n' && Number.isFinite(Number(said)) ? Number(said) : said
}

function rowsIn(xml: string, texts: readonly string[]): readonly SheetRow[] {
  const rows = new Map<number, Cell[]>()
  const merged: string[] = []
  let [number, place, type, said, within] = [0, -1, 'n', '', false]
  listen(xml, {
    open({ name, attributes }) {
      if (name === 'row') [number, place] = [attributes.r ? Number(attributes.r) : number + 1, -1]
      if (name === 'c') [place, type, said] = [attributes.r ? columnOf(attributes.r) : place + 1, attributes.t ?? 'n', '']
      if (name === 'v' || name === 't') within = true
      if (name === 'mergeCell' && attributes.ref) merged.push(attributes.ref)
    },
    text(more) {
      if (within) said += more
    },
    close(name) {
      if (name === 'v' || name === 't') within = false
      if (name !== 'c' || place >= MOST_COLUMNS) return
      const value = valueOf(type, said, texts)
      if (value === null) return
      const cells = rows.get(number) ?? []
      cells[place] = value
      rows.set(number, cells)
    }
  })
  for (const reference of merged) fill(rows, reference)
  return [...rows].sort(([one], [other]) => one - other).map(([at, cells]) => ({ number: at, cells: Array.from(cells, (cell) => cell ?? null) }))
}

/** A merged cell says in each of its places what it says in the first. */
function fill(rows: ReadonlyMap<number, Cell[]>, reference: string): void {
  const [from = '', to = from] = reference.split(':')
  const value = rows.get(rowOf(from))?.[columnOf(from)]
  if (value === undefined || value === null) return
  for (const [number, cells] of rows) {
    if (number < rowOf(from) || number > rowOf(to)) continue
    for (let place = columnOf(from); place <= Math.min(columnOf(to), MOST_COLUMNS - 1); place += 1) cells[place] = value
  }
}
