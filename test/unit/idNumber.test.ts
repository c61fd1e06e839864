/** ID numbers (GB 11643): those of data.md §3.3, which belong to nobody, and what offices make of them. */
import { checkDigit, readIdNumber } from '@domain/idNumber'

const TODAY = '2026-11-25'
const read = (text: string, today = TODAY) => {
  const decision = readIdNumber(text, today)
  return decision.accepted ? decision.fact : decision.reason
}

const numbers: readonly (readonly [text: string, birthOn: string, sex: string])[] = [
  ['370699195610180012', '1956-10-18', 'male'],
  ['370699195610190026', '1956-10-19', 'female'],
  ['370699195610170033', '1956-10-17', 'male'],
  ['370699195602290043', '1956-02-29', 'female'],
  ['11010519491231002X', '1949-12-31', 'female'],
  ['440524188001010014', '1880-01-01', 'male']
]

test.each(numbers)('%s says %s and %s', (text, birthOn, sex) => {
  expect(read(text, '1999-07-01')).toMatchObject({ number: text, birthOn, sex, birthFrom: 'id_number' })
})

test('fifteen digits of the first generation get their century and their check digit', () => {
  expect(read('370699431023001')).toEqual({ number: '37069919431023001X', birthOn: '1943-10-23', sex: 'male', birthFrom: 'old_id_number' })
})

test.each(['37069919431023001x', ' 370699 19431023 001X ', '370699-19431023-001X', '’37069919431023001X', '３７０６９９１９４３１０２３００１Ｘ'])('%s is the same number', (text) => {
  expect(read(text)).toMatchObject({ number: '37069919431023001X' })
})

const wrong: readonly (readonly [text: string, reason: string])[] = [
  ['', 'id_length'],
  ['37069919431023001', 'id_length'],
  ['3706991943102300100', 'id_length'],
  ['37069919431023O01X', 'id_length'],
  ['X7069919431023001X', 'id_length'],
  ['370699194310230019', 'id_check'],
  ['37069919431023010X', 'id_check'],
  ['370699195702290012', 'id_date'],
  ['370699194313020012', 'id_date'],
  ['370699202611260014', 'id_date'],
  ['370699190511240010', 'id_date'],
  ['370699431323001', 'id_date']
]

test.each(wrong)('%s is no number: %s', (text, reason) => expect(read(text)).toBe(reason))

test('whoever was born today has a number', () => {
  const seventeen = '37069920261125001'
  expect(read(`${seventeen}${checkDigit(seventeen)}`)).toMatchObject({ birthOn: TODAY })
})
