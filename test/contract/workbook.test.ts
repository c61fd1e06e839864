/** The sheets of an event: what stands in them, for whom, and that it is written down who took one. */
import { addFamilyMember } from '@contract/account'
import { handGift, numberEntrants, enterScore } from '@contract/eventContest'
import { registerFor, roster } from '@contract/eventDesk'
import { registerForEvent } from '@contract/event'
import { exportEvent } from '@contract/workbook'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { DAY, MINUTE } from '@domain/calendar'
import { aRopeMorning } from '../fixtures/contests'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'
import { readWorkbook } from '../fixtures/workbooks'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.put('communities', { _id: 'jincheng', name: '锦城社区', streetId: 'street_2', phone: '05350001230', address: '', order: 0 })
  await ground.put('buildings', { _id: 'jincheng_b3', communityId: 'jincheng', gridId: 'g', name: '3号楼', order: 0 })
  await ground.staff('clerk', 'community_staff')
  await ground.staff('reviewer', 'community_reviewer')
  await ground.staff('elsewhere', 'community_staff', 'datuan')
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const taken = async (eventId: string, sheet: 'sign_ups' | 'sign_in' | 'scores', unmaskedFor?: string) =>
  dataOf(await ground.call(unmaskedFor ? 'reviewer' : 'clerk', exportEvent, { eventId, sheet, ...(unmaskedFor ? { unmaskedFor } : {}) }))

/** A mother with her child, somebody whom staff signed up, and one who waits. */
async function aFullEvent() {
  const eventId = `ev_book_${(number += 1)}`
  await ground.event({ _id: eventId, title: '亲子瑜伽', capacity: { unit: 'person', units: 3, waitingLimit: 5 }, ages: {} })
  const [mother, child, late] = [`mother_${number}`, `p_the_child_of_mother_${number}`, `late_${number}`]
  await ground.people([{ key: mother, name: '李敏' }, { key: late, name: '迟某' }])
  dataOf(await ground.call(mother, addFamilyMember, { personId: child, name: '=小满', relation: 'child', birth: '2019-05' }))
  dataOf(await ground.call(mother, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(mother), child], consents: { minorEvent: MINOR_EVENT_TEXT } }))
  dataOf(await ground.call('clerk', registerFor, { requestId: aRequestId(), eventId, phone: '13800001234', persons: [{ personId: `p_without_wechat_${number}`, name: '林秀兰', buildingId: 'jincheng_b3' }], consents: {} }))
  dataOf(await ground.call(late, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(late)], consents: {} }))
  return eventId
}

test('the list of sign-ups has everybody in order, telephones masked, and no formula of a guest’s making', async () => {
  const eventId = await aFullEvent()
  const { fileName, base64 } = await taken(eventId, 'sign_ups')
  expect(fileName).toMatch(/^报名表-亲子瑜伽-2026-\d\d-\d\d\.xlsx$/)
  const { rows, repeated, setUp } = readWorkbook(base64)
  expect(rows[3]).toEqual(['序号', '姓名', '性别', '年龄', '与报名人关系', '联系电话', '所属社区', '楼号', '家长姓名', '家长电话', '报名时间', '状态', '备注'])
  const people = rows.slice(4)
  expect(people.map((row) => row[1])).toEqual(['李敏', "'=小满", '林秀兰', '迟某'])
  expect(people.map((row) => row[11])).toEqual(['已报名', '已报名', '已报名', '候补第1位'])
  expect(people[0]).toMatchObject({ 0: '1', 4: '本人', 6: '锦城社区' })
  expect(people[1]).toMatchObject({ 4: '家人代报', 5: '', 8: '李敏' })
  expect(people[2]).toMatchObject({ 4: '社区代报', 5: '138****1234', 7: '3号楼' })
  expect(JSON.stringify(rows)).not.toMatch(/1[3-9]\d{9}/)
  expect(repeated).toBe('1:4')
  expect(setUp).toContain('orientation="landscape"')
})

test('a sign-in sheet is A4 portrait, repeats its header, and leaves five rows for those who walk in', async () => {
  const eventId = await aFullEvent()
  const { rows, repeated, setUp } = readWorkbook((await taken(eventId, 'sign_in')).base64)
  expect(rows[0]?.[0]).toBe('亲子瑜伽 签到表')
  expect(rows[2]).toEqual(['序号', '姓名', '楼号', '联系电话', '签到（签字）', '签到时间', '备注'])
  expect(rows.slice(3).map((row) => row[1] ?? '')).toEqual(['李敏', "'=小满", '林秀兰', '', '', '', '', ''])
  expect(repeated).toBe('1:3')
  expect(setUp).toMatch(/paperSize="9".*orientation="portrait"/)
})

test('twenty sign on a page, whatever the number of guests', async () => {
  const eventId = `ev_book_${(number += 1)}`
  await aRopeMorning(ground, eventId, 40, { absent: 40 })
  const { rows, breaks } = readWorkbook((await taken(eventId, 'sign_in')).base64)
  expect(rows).toHaveLength(3 + 40 + 5)
  expect(breaks).toEqual([23, 43])
})

test('a title that is no name of a file becomes one', async () => {
  const eventId = `ev_book_${(number += 1)}`
  await ground.event({ _id: eventId, title: '“花馍”/包饺子: 学做? ' })
  expect((await taken(eventId, 'sign_in')).fileName).toMatch(/^签到表-花馍 包饺子 学做 -2026/)
})

test('a score sheet is a form before the scores, and their record after', async () => {
  const eventId = `ev_book_${(number += 1)}`
  const { here } = await aRopeMorning(ground, eventId, 3, { absent: 0 })
  await ground.cloud.control.clock(STARTS + MINUTE)
  dataOf(await ground.call('clerk', numberEntrants, { eventId }))
  const before = readWorkbook((await taken(eventId, 'scores')).base64).rows
  expect(before[2]).toEqual(['参赛号', '姓名', '年龄', '第一次成绩', '第二次成绩', '最好成绩', '名次', '奖项', '礼物', '领取奖品签字'])
  expect(before.slice(3).map(([entrant]) => entrant)).toEqual(['1', '2', '3'])
  dataOf(await ground.call('clerk', enterScore, { eventId, personId: here[1] ?? '', attempts: [98, 120], ended: 'finished' }))
  for (const [at, to] of [[0, 'self'], [1, 'parent']] as const) dataOf(await ground.call('clerk', handGift, { requestId: aRequestId(), eventId, personId: here[at] ?? '', to }))
  const after = readWorkbook((await taken(eventId, 'scores')).base64).rows
  expect(after[4]?.slice(3, 8)).toEqual(['98', '120', '120', '1', '优胜奖'])
  expect(after.slice(3).map((row) => row[8] ?? '')).toEqual(['本人 09:01', '家长代领 09:01', ''])
})

test('whole telephones are for a reviewer who says why, and the sheet says so', async () => {
  const eventId = await aFullEvent()
  expect(outcomeOf(await ground.call('clerk', exportEvent, { eventId, sheet: 'sign_ups', unmaskedFor: '打电话通知改期' }))).toBe('reviewer_needed')
  const { rows } = readWorkbook((await taken(eventId, 'sign_ups', '打电话通知改期')).base64)
  expect(rows[2]?.[0]).toMatch(/^仅限锦城社区工作使用.*用途：打电话通知改期$/)
  expect(rows.slice(4).map((row) => row[5])).toContain('13800001234')
})

test('who took a sheet is in the audit, with the reason; whoever asks from elsewhere learns and leaves nothing', async () => {
  const eventId = await aFullEvent()
  await taken(eventId, 'sign_in')
  await taken(eventId, 'sign_ups', '打电话通知改期')
  const lines = (await ground.all('audit')).filter(({ target }) => target.startsWith(eventId))
  expect(lines.map(({ action, actor, target, reason }) => ({ action, actor, target, reason }))).toEqual(expect.arrayContaining([
    { action: 'export', actor: personOf('clerk'), target: `${eventId}:sign_in`, reason: undefined },
    { action: 'export_unmasked', actor: personOf('reviewer'), target: `${eventId}:sign_ups`, reason: '打电话通知改期' }
  ]))
  const before = (await ground.all('audit')).length
  expect(outcomeOf(await ground.call('elsewhere', exportEvent, { eventId, sheet: 'sign_ups' }))).toBe('forbidden')
  expect(await ground.all('audit')).toHaveLength(before)
})

test('where the list of names is closed, no sheet brings it back', async () => {
  const eventId = await aFullEvent()
  await ground.cloud.control.clock(ENDS + 31 * DAY)
  expect(outcomeOf(await ground.call('clerk', roster, { eventId }))).toBe('ok')
  expect(outcomeOf(await ground.call('clerk', exportEvent, { eventId, sheet: 'sign_ups' }))).toBe('roster_closed')
})
