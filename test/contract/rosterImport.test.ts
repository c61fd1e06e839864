/** The workbook that the office has comes onto the roster: read in parts, looked at, confirmed in one step, taken back; and nothing of it stays. */
import { logVisit } from '@contract/visit'
import { comparePairs, confirmImport, continueImport, decidePair, exportRows, readRows, undoImport } from '@contract/workbookRoster'
import { DAY, HOUR, MINUTE } from '@domain/calendar'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'
import { idNumberOf } from '../fixtures/rosterBooks'
import { aBook, anOffice, aRow, imported, read, rosterIn } from '../fixtures/rosters'
import { readWorkbook } from '../fixtures/workbooks'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

test('what stands of an ID number is what matches it: neither the number, nor its end, nor a telephone that anybody could read', async () => {
  const { communityId, clerk } = await anOffice(ground)
  const idNumber = idNumberOf('1941-03-05', 7)
  const { importId } = await imported(ground, clerk, communityId, aBook(aRow({ 身份证号: idNumber, 联系电话: '13800004321' })))
  const [elder] = await rosterIn(ground, communityId)
  expect(elder).toMatchObject({ birthOn: '1941-03-05', birthFrom: 'id_number', sex: 'male', idTag: expect.any(String), tailTag: expect.any(String), importId, changes: [{ did: 'imported', by: personOf(clerk) }] })
  const stored = JSON.stringify(await ground.everything())
  for (const secret of [idNumber, idNumber.slice(-6), '13800004321']) expect(stored).not.toContain(secret)
})

test('rows with something to say say it, by what they came to', async () => {
  const { communityId, clerk } = await anOffice(ground)
  await imported(ground, clerk, communityId, aBook(aRow({ 联系电话: '13800001111' })))
  const { importId } = await read(ground, clerk, communityId, aBook(
    aRow({ '姓名*': '王淑真', 联系电话: '13800002222', '室*': '102' }),
    aRow({ '姓名*': '吴桂香', '楼号*': null, 身份证号: '1' }),
    aRow({ '姓名*': '王淑珍', 身份证号: idNumberOf('1944-01-01', 2) }),
    aRow({ '姓名*': '周德福', 身份证号: idNumberOf('1944-01-01', 3), 年龄: 60 }),
    aRow({ '姓名*': '周德福', 身份证号: idNumberOf('1944-01-01', 3) }),
    aRow({ '姓名*': '孙守叶', 身份证号: idNumberOf('1944-01-01', 5) })
  ))
  const rowsOf = async (fate: 'new' | 'known' | 'twice' | 'fault') => dataOf(await ground.call(clerk, readRows, { importId, fate })).rows
  expect(await rowsOf('known')).toEqual([expect.objectContaining({ row: 2, name: '王淑真', remarks: ['name_differs', 'phone_differs', 'address_differs'] })])
  expect(await rowsOf('fault')).toEqual([expect.objectContaining({ row: 3, faults: [{ fault: 'id_length' }, { fault: 'no_building' }] })])
  expect(await rowsOf('twice')).toEqual([expect.objectContaining({ row: 6, likeRow: 5 })])
  expect((await rowsOf('new')).map(({ row, remarks }) => [row, remarks])).toEqual([[4, ['namesake']], [5, ['age_differs']]])
})

test('the workbook comes back with what is wrong beside each row, ID numbers masked, and the audit says who took it', async () => {
  const { communityId, clerk } = await anOffice(ground)
  const idNumber = idNumberOf('1944-01-01', 5)
  const { importId } = await read(ground, clerk, communityId, aBook(aRow(), aRow({ '姓名*': '吴桂香', 身份证号: idNumber, '楼号*': null, 备注: `身份证${idNumber}` }), aRow()))
  const { fileName, base64 } = dataOf(await ground.call(clerk, exportRows, { importId }))
  expect(fileName).toMatch(/^花名册-错误原因-2026-11-\d\d\.xlsx$/)
  const { rows } = readWorkbook(base64)
  expect(rows.map((row) => row.at(-1))).toEqual(['错误原因', '', '缺楼号，请补上', '重复（第2行）'])
  expect(rows[2]?.[3]).toBe(`${'*'.repeat(14)}${idNumber.slice(-4)}`)
  expect(JSON.stringify(rows)).not.toContain(idNumber)
  expect(await ground.all('audit')).toContainEqual(expect.objectContaining({ action: 'export', target: importId, actor: personOf(clerk) }))
  dataOf(await ground.call(clerk, confirmImport, { importId }))
  expect(outcomeOf(await ground.call(clerk, exportRows, { importId }))).toBe('file_expired')
})

test('those who may be the same are shown side by side, and only somebody who looked brings one onto the roster or not', async () => {
  const { communityId, clerk } = await anOffice(ground)
  await imported(ground, clerk, communityId, aBook(aRow({ 身份证号: null, 出生日期: '1941-03-05', 联系电话: '13800001111' })))
  const { importId, counts } = await read(ground, clerk, communityId, aBook(
    aRow({ '室*': '999', 联系电话: '13800002222' }),
    aRow({ '姓名*': '周德福', 身份证号: null, 出生日期: '1944-01-01', 联系电话: '13800003333' }),
    aRow({ '姓名*': '周德福', 身份证号: null, 出生日期: '1945-01-01', 联系电话: '13800003333', '室*': '301' })
  ))
  expect(counts).toMatchObject({ new: 1, suspected: 2 })
  const { pairs } = dataOf(await ground.call(clerk, comparePairs, { importId }))
  expect(pairs).toEqual([
    expect.objectContaining({ row: 2, one: expect.objectContaining({ room: '999', phone: '13800002222', numbered: true, row: 2 }), other: expect.objectContaining({ room: '101', phone: '13800001111', numbered: false }) }),
    expect.objectContaining({ row: 4, one: expect.objectContaining({ birthOn: '1945-01-01' }), other: expect.objectContaining({ birthOn: '1944-01-01', row: 3 }) })
  ])
  expect(await ground.all('audit')).toContainEqual(expect.objectContaining({ action: 'read_elders', target: importId, actor: personOf(clerk) }))
  expect(outcomeOf(await ground.call(clerk, confirmImport, { importId }))).toBe('undecided')

  dataOf(await ground.call(clerk, decidePair, { importId, row: 2, same: false }))
  expect(dataOf(await ground.call(clerk, decidePair, { importId, row: 2, same: true }))).toMatchObject({ undecided: 1, people: 1 })
  expect(dataOf(await ground.call(clerk, decidePair, { importId, row: 4, same: false }))).toMatchObject({ undecided: 0, people: 2 })
  dataOf(await ground.call(clerk, confirmImport, { importId }))
  expect((await rosterIn(ground, communityId)).map(({ name, birthOn }) => [name, birthOn]).sort()).toEqual([['周德福', '1944-01-01'], ['周德福', '1945-01-01'], ['王淑珍', '1941-03-05']])
})

test('an import is taken back in one step, as long as no campaign rests on it, and the clock takes its rows away', async () => {
  const { communityId, clerk } = await anOffice(ground)
  const { importId } = await imported(ground, clerk, communityId)
  expect(await rosterIn(ground, communityId)).toHaveLength(1)
  expect(dataOf(await ground.call(clerk, undoImport, { importId }))).toMatchObject({ state: 'undone' })
  expect(await rosterIn(ground, communityId)).toEqual([])
  await ground.cloud.control.tick()
  expect((await ground.all('elders')).filter((elder) => elder.communityId === communityId)).toEqual([])

  const second = await imported(ground, clerk, communityId)
  const roster = await ground.document('rosters', communityId)
  await ground.forget('rosters', [communityId])
  if (roster) await ground.put('rosters', { ...roster, usedAt: WHILE_OPEN + HOUR })
  expect(outcomeOf(await ground.call(clerk, undoImport, { importId: second.importId }))).toBe('roster_used')
})

test('whom a later workbook names, or somebody visited, stays when what brought them is taken back', async () => {
  const { communityId, clerk } = await anOffice(ground)
  const people = ['王淑珍', '周德福', '吴桂香', '孙守业'].map((name, number) => aRow({ '姓名*': name, 身份证号: idNumberOf('1941-03-05', number), '室*': `${number}01` }))
  const { importId } = await imported(ground, clerk, communityId, aBook(...people))
  const second = await imported(ground, clerk, communityId, aBook(...people.slice(0, 1), aRow({ '姓名*': '钱来喜', 身份证号: idNumberOf('1944-01-01', 9) })))
  const said = async () => (await rosterIn(ground, communityId)).map(({ name }) => name).sort()
  // even long after the workbooks are gone
  await ground.cloud.control.tick()
  const visited = (await rosterIn(ground, communityId)).find(({ name }) => name === '周德福')?._id ?? ''
  dataOf(await ground.call(clerk, logVisit, { requestId: aRequestId(), elderId: visited, visitedAt: WHILE_OPEN - 10 * DAY, outcome: 'elder', needs: [], portions: [] }))
  dataOf(await ground.call(clerk, undoImport, { importId }))
  expect(await said()).toEqual(['周德福', '王淑珍', '钱来喜'])
  await ground.cloud.control.tick()
  expect((await ground.all('elders')).filter((elder) => elder.communityId === communityId)).toHaveLength(3)
  // once more it is the same, and the later workbook takes back whom it brought
  dataOf(await ground.call(clerk, undoImport, { importId }))
  dataOf(await ground.call(clerk, undoImport, { importId: second.importId }))
  expect(await said()).toEqual(['周德福', '王淑珍'])
})

test('two who look at the same roster do not both add to it', async () => {
  const { communityId, clerk } = await anOffice(ground)
  const [first, second] = [await read(ground, clerk, communityId), await read(ground, clerk, communityId)]
  dataOf(await ground.call(clerk, confirmImport, { importId: first.importId }))
  expect(outcomeOf(await ground.call(clerk, confirmImport, { importId: second.importId }))).toBe('roster_changed')
  expect(await rosterIn(ground, communityId)).toHaveLength(1)
})

test('what nobody confirms within a day is gone, its file with it', async () => {
  const { communityId, clerk } = await anOffice(ground)
  const { importId } = await read(ground, clerk, communityId)
  await ground.cloud.control.clock(WHILE_OPEN + DAY + MINUTE)
  expect(outcomeOf(await ground.call(clerk, confirmImport, { importId }))).toBe('import_over')
  // those of the tests before are as old, and the clock takes a few at a time
  for (let minute = 0; minute < 3; minute += 1) await ground.cloud.control.tick()
  expect(await ground.document('rosterImports', importId)).toMatchObject({ state: 'dropped', file: null })
  expect((await ground.all('elders')).filter((elder) => elder.communityId === communityId)).toEqual([])
  expect((await ground.all('rosterParts')).filter((part) => part.importId === importId)).toEqual([])
  expect(outcomeOf(await ground.call(clerk, exportRows, { importId }))).toBe('file_expired')
  expect(outcomeOf(await ground.call(clerk, continueImport, { importId }))).toBe('import_over')
})
