/** The workbooks of offices as people made them: titles above, columns in any order, lines below, and every row with what is wrong with it. */
import type { Building } from '@domain/places'
import { buildingsByName, readRow, type Reading, type ReadRow } from '@domain/rosterRow'
import { layoutOf, peopleIn, type Cell, type Layout, type SheetRow } from '@domain/rosterSheet'
import { words } from '../../cloudfunctions/workbook/roster/copy'

const rowsOf = (...rows: readonly (readonly Cell[])[]): readonly SheetRow[] => rows.map((cells, place) => ({ number: place + 1, cells }))
const factOf = <Fact>(decision: { readonly accepted: true; readonly fact: Fact } | { readonly accepted: false; readonly reason: string }): Fact => {
  if (!decision.accepted) throw new Error(decision.reason)
  return decision.fact
}

const TITLE = '福临社区70岁以上老人花名册'
const HEADER = ['序号', '姓名*', '性别', '身份证号', '出生日期', '年龄', '联系电话', '小区', '楼号*', '单元', '室*', '居住情况', '是否能出门', '紧急联系人', '紧急联系电话', '网格', '备注']

describe('the header', () => {
  test('stands below titles that are merged over all columns', () => {
    const { header, columns, ignored } = factOf(layoutOf({ rows: rowsOf(HEADER.map(() => TITLE), [null, '2026年10月'], HEADER) }, words))
    expect({ header, ignored }).toEqual({ header: 2, ignored: [] })
    expect(columns).toMatchObject({ number: [0], name: [1], idNumber: [3], building: [8], room: [10], note: [16] })
  })

  test('names its columns as it likes and in any order; what nobody knows is told', () => {
    const { columns, ignored } = factOf(layoutOf({ rows: rowsOf(['户 号', '手机', '党员', '姓  名', '楼栋（号）', '身份证号码：', '电话', '党员']) }, words))
    expect(columns).toEqual({ room: [0], phone: [1, 6], name: [3], building: [4], idNumber: [5] })
    expect(ignored).toEqual(['党员'])
  })

  test('of two rows that are merged downwards is over with the second, and over two columns means the first', () => {
    const { header, columns } = factOf(layoutOf({ rows: rowsOf([TITLE], ['姓名', '生日', '地址', '地址', '地址'], ['姓名', '生日', '楼号', '楼号', '室']) }, words))
    expect(header).toBe(2)
    expect(columns).toEqual({ name: [0], birth: [1], building: [2], room: [4] })
  })

  test.each<readonly [why: string, rows: readonly SheetRow[], reason: string, about: unknown]>([
    ['nothing is known', rowsOf(['甲', '乙'], ['丙']), 'no_header', undefined],
    ['the sheet is empty', [], 'no_header', undefined],
    ['there is no room', rowsOf(['姓名', '性别', '楼号', '出生日期']), 'columns_missing', { columns: ['room'] }],
    ['nothing tells the birth', rowsOf(['姓名', '性别', '楼号', '室']), 'columns_missing', { columns: ['birth'] }],
    ['it comes too late', [...rowsOf(...Array.from({ length: 12 }, () => ['说明'])), { number: 13, cells: HEADER }], 'no_header', undefined]
  ])('is not found where %s', (_why, rows, reason, about) => {
    expect(layoutOf({ rows }, words)).toEqual({ accepted: false, reason, ...(about ? { about } : {}) })
  })
})

describe('the people', () => {
  const layout = factOf(layoutOf({ rows: rowsOf(HEADER) }, words))

  test('are neither empty rows, nor numbers alone, nor the lines below', () => {
    const rows = rowsOf(HEADER, [1, '王淑珍'], [2], [], [null, null, '女'], ['合计', null, null, null, null, 1], ['制表人：李敏', '审核人：'], [null, '日期：2026.10.1'])
    expect(factOf(peopleIn({ rows }, layout, words)).map(({ number }) => number)).toEqual([2, 5])
  })

  test('are somebody, and not too many for one file', () => {
    const many = (count: number) => peopleIn({ rows: rowsOf(HEADER, ...Array.from({ length: count }, (): Cell[] => [null, '王淑珍'])) }, layout, words)
    expect(many(0)).toEqual({ accepted: false, reason: 'no_rows' })
    expect(factOf(many(2000))).toHaveLength(2000)
    expect(many(2001)).toEqual({ accepted: false, reason: 'too_many_rows', about: { rows: 2001, most: 2000 } })
  })
})

const building = (id: string, name: string, order: number): Building => ({ _id: id, communityId: 'fulin', gridId: 'g1', name, order })
const buildings = buildingsByName([building('b3', '3号楼', 0), building('b10', '10号楼', 1), building('sunny6', '阳光小区6号楼', 2), building('sea6', '海景小区6号楼', 3), building('twin_a', '7号楼', 4), building('twin_b', '7栋', 5)], words)
const reading = (layout: Layout): Reading => ({ layout, words, buildings, from1904: false, today: '2026-11-25' })

/** A row of the full header that is right in everything, but for what is said. */
function readWith(said: Readonly<Record<string, Cell>>): ReadRow {
  const usual: Readonly<Record<string, Cell>> = { 序号: 1, '姓名*': '王淑珍', 身份证号: '370699195610190026', '楼号*': '3号楼', 单元: '2单元', '室*': '502室' }
  const layout = factOf(layoutOf({ rows: rowsOf(HEADER) }, words))
  return readRow({ number: 38, cells: HEADER.map((header) => ({ ...usual, ...said })[header] ?? null) }, reading(layout))
}
const faultsOf = (said: Readonly<Record<string, Cell>>) => readWith(said).faults.map(({ fault }) => fault)
const remarksOf = (said: Readonly<Record<string, Cell>>) => readWith(said).read?.remarks

describe('a row', () => {
  test('is read with everything that it says', () => {
    const { read, faults, shown } = readWith({ 联系电话: 13800001234, 居住情况: '独居', 是否能出门: '不便', 紧急联系人: '李 敏', 紧急联系电话: '0535-000 1230', 备注: '耳朵背' })
    expect(faults).toEqual([])
    expect(shown).toEqual({ row: 38, name: '王淑珍', birth: '1956-10-19', building: '3号楼' })
    expect(read).toEqual({
      row: 38, name: '王淑珍', idNumber: '370699195610190026', birthOn: '1956-10-19', birthFrom: 'id_number', sex: 'female', building: building('b3', '3号楼', 0), entrance: '2', remarks: [],
      details: { room: '502', phone: '13800001234', familyName: '李 敏', familyPhone: '05350001230', living: 'alone', mobility: 'hardly', note: '耳朵背' }
    })
  })

  test('needs no number where it has a birth date, and then says the sex itself', () => {
    expect(readWith({ 身份证号: null, 出生日期: '1941年3月5日', 性别: '男' }).read).toMatchObject({ birthOn: '1941-03-05', birthFrom: 'roster', sex: 'male' })
  })

  test.each<readonly [why: string, said: Readonly<Record<string, Cell>>, faults: readonly string[]]>([
    ['without a name', { '姓名*': ' ' }, ['no_name']],
    ['with a name of a whole sentence', { '姓名*': '王'.repeat(31) }, ['name_too_long']],
    ['without a building', { '楼号*': null }, ['no_building']],
    ['with a building that is not there', { '楼号*': '99号楼' }, ['unknown_building']],
    ['with a building that is there twice', { '楼号*': 7 }, ['which_building']],
    ['without a room', { '室*': '' }, ['no_room']],
    ['without number and birth', { 身份证号: null }, ['no_birth']],
    ['whose number is a number, and has lost its end', { 身份证号: 370699195610190000 }, ['id_is_number']],
    ['whose number is too short', { 身份证号: '3706991956' }, ['id_length']],
    ['whose number has another end', { 身份证号: '370699195610190027' }, ['id_check']],
    ['with a month that no year has', { 身份证号: null, 出生日期: '1938-13-02' }, ['date_no_such_month']],
    ['with everything wrong is told everything', { '姓名*': null, '楼号*': null, '室*': null, 身份证号: '1' }, ['no_name', 'id_length', 'no_building', 'no_room']]
  ])('%s', (_why, said, faults) => {
    expect(faultsOf(said)).toEqual(faults)
    expect(readWith(said).read).toBeUndefined()
  })

  test.each<readonly [written: Cell, id: string]>([['3号楼', 'b3'], [3, 'b3'], ['03', 'b3'], ['３＃', 'b3'], ['3栋', 'b3'], ['10幢', 'b10'], ['阳光小区6号楼', 'sunny6']])('in the building %p lives in %s', (written, id) => {
    expect(readWith({ '楼号*': written }).read?.building._id).toBe(id)
  })

  test('tells buildings of one number apart by their estate', () => {
    expect(readWith({ '楼号*': 6, 小区: '海景小区' }).read?.building._id).toBe('sea6')
    expect(faultsOf({ '楼号*': 6 })).toEqual(['unknown_building'])
  })

  test.each<readonly [why: string, said: Readonly<Record<string, Cell>>, remarks: readonly string[]]>([
    ['an old number', { 身份证号: '370699431023001' }, ['old_id_number']],
    ['another birth date beside the number', { 出生日期: '1941-03-05' }, ['birth_differs']],
    ['the same in another style', { 出生日期: '1956.10.19' }, []],
    ['another sex beside the number', { 性别: '男' }, ['sex_differs']],
    ['an age counted the old way', { 年龄: 71 }, []],
    ['an age that is two years off', { 年龄: '72岁' }, ['age_differs']],
    ['a telephone that is none', { 联系电话: '没有', 紧急联系电话: '123' }, ['phone_unreadable', 'family_phone_unreadable']],
    ['one of two telephones', { 联系电话: '不详/13800001234' }, []],
    ['a way of living that nobody knows', { 居住情况: '和猫', 是否能出门: '看天气' }, ['living_unreadable', 'mobility_unreadable']],
    ['a long note', { 备注: '长'.repeat(201) }, ['shortened']]
  ])('with %s comes in, and is remarked on', (_why, said, remarks) => expect(remarksOf(said)).toEqual(remarks))
})
