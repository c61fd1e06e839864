/** Reading an .xlsx: what stands in its cells, and what is turned away before it is unpacked. */
import { MOST_FILE_BYTES } from '@domain/workbookFile'
import { zipSync } from 'fflate'
import { readXlsx } from '../../cloudfunctions/workbook/roster/readXlsx'
import { rosterBook } from '../fixtures/rosterBooks'

const gridsOf = (bytes: Buffer) => {
  const decision = readXlsx(bytes)
  if (!decision.accepted) throw new Error(decision.reason)
  return decision.fact
}
const outcome = (bytes: Buffer) => {
  const decision = readXlsx(bytes)
  return decision.accepted ? 'read' : decision.reason
}

test('texts, numbers and what a formula says are read in their places, with the numbers of their rows', () => {
  const [grid] = gridsOf(rosterBook({ rows: [['序号', '姓名'], [], [1, '王 & <珍>', null, { inline: '3号楼' }, { formula: '502' }, 370699195610180000]] }))
  expect(grid).toEqual({ from1904: false, rows: [{ number: 1, cells: ['序号', '姓名'] }, { number: 3, cells: [1, '王 & <珍>', null, '3号楼', '502', 370699195610180000] }] })
})

test('a merged cell is filled to the right and downwards, and no further than there are rows', () => {
  const [grid] = gridsOf(rosterBook({ rows: [['花名册', null, null], ['楼号', '姓名'], ['3号楼', '王'], [null, '李'], ['4号楼', '周']], merged: ['A1:C1', 'A3:A4', 'B5:B1048576'] }))
  expect(grid?.rows.map(({ cells }) => cells)).toEqual([['花名册', '花名册', '花名册'], ['楼号', '姓名'], ['3号楼', '王'], ['3号楼', '李'], ['4号楼', '周']])
})

test('sheets are read in their order, but for those that nobody sees', () => {
  const grids = gridsOf(rosterBook({ rows: [['花名册']], from1904: true, before: [{ rows: [['说明']] }, { hidden: true, rows: [['旧表']] }] }))
  expect(grids.map(({ rows, from1904 }) => [rows[0]?.cells[0], from1904])).toEqual([['说明', true], ['花名册', true]])
})

const compound = (content: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(content, 'utf16le')])

test.each<readonly [why: string, bytes: Buffer, reason: string]>([
  ['an .xls', compound('Workbook'), 'old_format'],
  ['one with a password', compound('EncryptedPackage'), 'has_password'],
  ['a page of the web that calls itself a workbook', Buffer.from('<html><table></table></html>'), 'not_a_workbook'],
  ['nothing', Buffer.alloc(0), 'not_a_workbook'],
  ['an archive of something else', Buffer.from(zipSync({ 'a.txt': Buffer.from('a') })), 'not_a_workbook'],
  ['half a file', rosterBook({ rows: [['姓名']] }).subarray(0, 400), 'not_a_workbook'],
  ['broken XML', Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<workbook><sheets>') })), 'not_a_workbook'],
  ['too many bytes', Buffer.alloc(MOST_FILE_BYTES + 1), 'file_too_large'],
  ['a bomb of a few kilobytes', Buffer.from(zipSync({ 'xl/sharedStrings.xml': Buffer.alloc(40_000_000, ' ') })), 'file_too_large']
])('%s is turned away', (_why, bytes, reason) => expect(outcome(bytes)).toBe(reason))
