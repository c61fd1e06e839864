/** What a resident's ID number says (GB 11643): a birth date and a sex. It is read once and thrown away; none is ever stored (access.md). */
import { isBirth } from './age'
import type { LocalDate } from './calendar'
import { accept, refuse, type Decision } from './decision'
import type { BirthSource, Sex } from './elder'

export const idNumberRefusals = ['id_length', 'id_date', 'id_check'] as const
export type IdNumberRefusal = (typeof idNumberRefusals)[number]

export type IdNumber = { readonly number: string; readonly birthOn: LocalDate; readonly sex: Sex; readonly birthFrom: Exclude<BirthSource, 'roster'> }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECKS = '10X98765432'
const AREA = 6

/** The last character of a number, from the seventeen before it. */
export const checkDigit = (seventeen: string): string => CHECKS[WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(seventeen[place]), 0) % CHECKS.length] ?? ''

/** As it is compared: narrow, without what people and programs write between and before the digits. */
export const normalIdNumber = (text: string): string => text.normalize('NFKC').replace(/[\s'’‘-]/g, '').toUpperCase()

/** Reads what stands in a cell. Fifteen digits are of the first generation, which knew no other century. */
export function readIdNumber(text: string, today: LocalDate): Decision<IdNumber, IdNumberRefusal> {
  const written = normalIdNumber(text)
  const old = /^\d{15}$/.test(written)
  if (!old && !/^\d{17}[\dX]$/.test(written)) return refuse('id_length')
  const seventeen = old ? `${written.slice(0, AREA)}19${written.slice(AREA)}` : written.slice(0, 17)
  const number = `${seventeen}${checkDigit(seventeen)}`
  const birthOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isBirth(birthOn, today)) return refuse('id_date')
  if (!old && number !== written) return refuse('id_check')
  return accept({ number, birthOn, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female', birthFrom: old ? 'old_id_number' : 'id_number' })
}
