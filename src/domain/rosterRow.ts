/** One row of a roster's workbook as a person: what it says, what is wrong with it, and what somebody should look at though it can be read. */
import { ageOn } from './age'
import type { LocalDate } from './calendar'
import type { About } from './decision'
import type { BirthSource, ElderDetails, Sex } from './elder'
import { idNumberRefusals, readIdNumber, type IdNumber } from './idNumber'
import { normalPhone } from './person'
import type { Building } from './places'
import { cellIn, plain, type Layout, type RosterColumn, type RosterWords, type SheetRow } from './rosterSheet'
import { readWrittenDate, writtenDateRefusals } from './writtenDate'

/** Why a row cannot be brought in. */
export const rowFaults = ['no_name', 'name_too_long', 'no_building', 'unknown_building', 'which_building', 'no_room', 'no_birth', 'id_is_number', ...idNumberRefusals, ...writtenDateRefusals] as const
export type RowFault = (typeof rowFaults)[number]

/** What somebody should look at; the row comes in nevertheless. */
export const rowRemarks = ['old_id_number', 'birth_differs', 'sex_differs', 'age_differs', 'phone_unreadable', 'family_phone_unreadable', 'living_unreadable', 'mobility_unreadable', 'shortened'] as const
export type RowRemark = (typeof rowRemarks)[number]

export type RosterRow = {
  readonly row: number
  readonly name: string
  readonly idNumber?: string
  readonly birthOn: LocalDate
  readonly birthFrom: BirthSource
  readonly sex?: Sex
  readonly building: Pick<Building, '_id' | 'gridId'>
  readonly entrance: string
  readonly details: ElderDetails
  readonly remarks: readonly RowRemark[]
}

/** As much of a row as its list shows, whatever it came to. */
export type RowShown = { readonly row: number; readonly name: string; readonly birth: string; readonly building: string }
export type ReadRow = { readonly shown: RowShown; readonly read?: RosterRow; readonly faults: readonly { readonly fault: RowFault; readonly about?: About }[] }

export type Reading = { readonly layout: Layout; readonly words: RosterWords; readonly buildings: ReadonlyMap<string, readonly Pick<Building, '_id' | 'gridId'>[]>; readonly from1904: boolean; readonly today: LocalDate }

const LONGEST_NAME = 30
const LONGEST_NOTE = 200
const LONGEST_PLACE = 20

/** A number with what is written after it taken off: 03号楼 is 3. */
const numberOf = (cell: string, suffixes: readonly string[]): string => {
  const suffix = suffixes.find((one) => cell.endsWith(one) && cell.length > one.length)
  return (suffix ? cell.slice(0, -suffix.length) : cell).replace(/^0+(?=.)/, '').toLowerCase()
}

/** Buildings by what offices call them. */
export function buildingsByName(buildings: readonly Building[], { suffixes }: Pick<RosterWords, 'suffixes'>): Reading['buildings'] {
  const named = new Map<string, Building[]>()
  for (const building of buildings) {
    const key = numberOf(plain(building.name), suffixes.building)
    named.set(key, [...(named.get(key) ?? []), building])
  }
  return named
}

const textIn = (row: SheetRow, { layout }: Reading, column: RosterColumn) => plain(cellIn(row, layout, column))

/** Notes what is wrong; nothing has come of the part. */
type Fail = (fault: RowFault, about?: About) => null

/** Reads everything that is wrong at once, so that nobody mends a row twice. */
export function readRow(row: SheetRow, reading: Reading): ReadRow {
  const faults: { fault: RowFault; about?: About }[] = []
  const remarks = new Set<RowRemark>()
  const fail: Fail = (fault, about) => {
    faults.push(about ? { fault, about } : { fault })
    return null
  }
  const text = (column: RosterColumn) => textIn(row, reading, column)

  const name = text('name')
  if (name === '') fail('no_name')
  if ([...name].length > LONGEST_NAME) fail('name_too_long')

  const born = bornIn(row, reading, fail, remarks)
  const building = buildingIn(row, reading, fail)
  const room = numberOf(text('room'), reading.words.suffixes.room)
  if (room === '' || room.length > LONGEST_PLACE) fail('no_room')

  const shown = { row: row.number, name: [...name].slice(0, LONGEST_NAME).join(''), birth: born?.birthOn ?? text('birth').slice(0, LONGEST_PLACE), building: text('building').slice(0, LONGEST_PLACE) }
  if (faults.length > 0 || !born || !building) return { shown, faults }
  const sex = born.sex ?? oneOf(reading.words.sexes, text('sex'))
  const read: RosterRow = {
    row: row.number,
    name,
    ...born,
    ...(sex ? { sex } : {}),
    building,
    entrance: numberOf(text('entrance'), reading.words.suffixes.entrance).slice(0, LONGEST_PLACE),
    details: detailsIn(row, reading, room, remarks),
    remarks: [...remarks]
  }
  return { shown, read, faults }
}

type Born = Pick<RosterRow, 'idNumber' | 'birthOn' | 'birthFrom' | 'sex'>

/** By the number where there is one: what else the row says of birth, sex and age is compared with it. */
function bornIn(row: SheetRow, reading: Reading, fail: Fail, remarks: Set<RowRemark>): Born | null {
  const { layout, words, from1904, today } = reading
  const [idCell, birthCell] = [cellIn(row, layout, 'idNumber'), cellIn(row, layout, 'birth')]
  // Excel keeps fifteen digits of a number: what it shows of eighteen is no longer what was typed
  if (typeof idCell === 'number') return fail('id_is_number')
  const id = idCell === null ? null : readIdNumber(idCell, today)
  if (id && !id.accepted) return fail(id.reason)
  const written = birthCell === null ? null : readWrittenDate(birthCell, from1904, today)
  const born = id ? fromNumber(id.fact) : written?.accepted ? { birthOn: written.fact, birthFrom: 'roster' as const } : null
  if (!born) return written && !written.accepted ? fail(written.reason, written.about) : fail('no_birth')

  const sex = oneOf(words.sexes, textIn(row, reading, 'sex'))
  const age = Number.parseInt(textIn(row, reading, 'age'), 10)
  if (born.birthFrom === 'old_id_number') remarks.add('old_id_number')
  if (id && written && !(written.accepted && written.fact === born.birthOn)) remarks.add('birth_differs')
  if (id && sex && sex !== id.fact.sex) remarks.add('sex_differs')
  if (Number.isFinite(age) && Math.abs(age - ageOn(born.birthOn, today)) > 1) remarks.add('age_differs')
  return born
}

const fromNumber = ({ number, birthOn, birthFrom, sex }: IdNumber): Born => ({ idNumber: number, birthOn, birthFrom, sex })

function buildingIn(row: SheetRow, reading: Reading, fail: Fail): Pick<Building, '_id' | 'gridId'> | null {
  const { buildings, words } = reading
  const written = textIn(row, reading, 'building')
  if (written === '') return fail('no_building')
  const found = [textIn(row, reading, 'estate') + written, written].map((one) => buildings.get(numberOf(one, words.suffixes.building)) ?? []).find((some) => some.length > 0) ?? []
  const [building] = found
  if (!building) return fail('unknown_building', { building: written.slice(0, LONGEST_PLACE) })
  return found.length === 1 ? building : fail('which_building', { building: written.slice(0, LONGEST_PLACE) })
}

function detailsIn(row: SheetRow, reading: Reading, room: string, remarks: Set<RowRemark>): ElderDetails {
  const { words, layout } = reading
  const text = (column: RosterColumn) => textIn(row, reading, column)
  const told = <Known extends string>(column: RosterColumn, known: Readonly<Record<Known, readonly string[]>>, remark: RowRemark): Known | undefined => {
    const said = oneOf(known, text(column))
    if (!said && text(column) !== '') remarks.add(remark)
    return said
  }
  const reached = (column: RosterColumn, remark: RowRemark): string | undefined => {
    const phone = String(cellIn(row, layout, column) ?? '').split(/[/\\,;，、；\n]+/).map(normalPhone).find((one) => one !== null)
    if (!phone && text(column) !== '') remarks.add(remark)
    return phone ?? undefined
  }
  const short = (column: RosterColumn, most: number): string | undefined => {
    const said = String(cellIn(row, layout, column) ?? '').trim()
    if ([...said].length > most) remarks.add('shortened')
    return said === '' ? undefined : [...said].slice(0, most).join('')
  }
  const optional = {
    phone: reached('phone', 'phone_unreadable'),
    familyName: short('familyName', LONGEST_NAME),
    familyPhone: reached('familyPhone', 'family_phone_unreadable'),
    living: told('living', words.livings, 'living_unreadable'),
    mobility: told('mobility', words.mobilities, 'mobility_unreadable'),
    note: short('note', LONGEST_NOTE)
  }
  return { room, ...(Object.fromEntries(Object.entries(optional).filter(([, said]) => said !== undefined)) as Omit<ElderDetails, 'room'>) }
}

const oneOf = <Known extends string>(known: Readonly<Record<Known, readonly string[]>>, said: string): Known | undefined => (Object.keys(known) as Known[]).find((one) => known[one].includes(said))
