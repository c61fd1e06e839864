/** Points of captains: what counts, who lets it count, and how a month comes to its sum (AC-12, INV-C1 to INV-C4). */
import { listService, readMyPoints } from '@contract/points'
import { listPoints, listTotals, readCaptainMonth, readPointsRules } from '@contract/pointsDesk'
import { at, DAY, HOUR, localDateOf } from '@domain/calendar'
import { monthTotal, ruleTotal } from '@domain/points'
import { emptyMonth, newEntry } from '@domain/pointsMonth'
import { LEDGER_DAYS } from '@domain/retention'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aGrant, openidOf, personOf } from '../fixtures/people'
import { aLedger, approved, rejected } from '../fixtures/pointsStories'
import { aBook, accepted } from '../fixtures/suggestionStories'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const fresh = (month?: string) => aLedger(ground, `pl${(number += 1)}`, month)
const tick = async (on: string) => {
  await ground.cloud.control.clock(at(on))
  const { timers } = await ground.cloud.control.tick()
  expect(timers?.result).toMatchObject({ ok: true, data: { scores: expect.any(Number) as number, duties: expect.any(Number) as number, points: expect.any(Number) as number } })
}

test('a July of meetings, suggestions, service and a settled dispute comes to 47, and two of its rules to their cap', async () => {
  const ledger = await fresh('2026-07')
  const many = (name: string, count: number, ruleId: 'meeting' | 'accepted') => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, { ruleId, amount: 1 }]))
  await ledger.hold({ duty: { ruleId: 'duty', amount: 1 }, ...many('m', 3, 'meeting'), ...many('a', 6, 'accepted'), adopted: { ruleId: 'adopted', amount: 1 }, hours: { ruleId: 'service', amount: 7 }, peace: { ruleId: 'mediation', amount: 1 } })
  const all = Object.keys((await ledger.stored()).entries)
  dataOf(await ledger.verify(all))
  expect(dataOf(await ledger.approve(all))).toEqual({ added: 47, total: 47 })
  const { entries, total } = dataOf(await ground.call(ledger.clerk, readCaptainMonth, { communityId: ledger.communityId, captainId: ledger.captainId, month: '2026-07' }))
  expect([total, entries.filter(({ points = 0, uncapped = 0 }) => points < uncapped).map(({ ruleId }) => ruleId).sort()]).toEqual([47, ['accepted', 'meeting']])
})

test('who claims does not verify, who verifies does not approve, and two WeChats of one person are one', async () => {
  const ledger = await fresh()
  dataOf(await ledger.claim())
  expect([outcomeOf(await ledger.verify(undefined, ledger.captain)), outcomeOf(await ledger.approve())]).toEqual(['forbidden', 'not_now'])
  dataOf(await ledger.verify())
  // the clerk comes again as reviewer, with another WeChat and the same number
  const other = `${ledger.id}_again`
  await ground.people([{ key: other, community: ledger.communityId, verified: true }])
  for (const key of [ledger.clerk, other]) {
    const person = await ground.document('persons', personOf(key))
    await ground.forget('persons', [personOf(key)])
    if (person) await ground.put('persons', { ...person, phoneTag: ground.cloud.secrets().match('phone', '13800009999') })
  }
  await ground.put('grants', aGrant(other, 'community_reviewer', { scope: { kind: 'community', id: ledger.communityId }, within: [`community:${ledger.communityId}`] }))
  expect(outcomeOf(await ledger.approve(undefined, other))).toBe('verified_by_you')
  expect(dataOf(await ledger.approve())).toEqual({ added: 5, total: 5 })
})

test('the captain hears once of what was approved, refused, taken back and answered, and what a crash left untold is told by the clock', async () => {
  const ledger = await fresh()
  await ground.cloud.subscribe(openidOf(ledger.captain), Array.from({ length: 9 }, () => 'tpl-points-0001'))
  const heard = async () => (await ground.cloud.messages(openidOf(ledger.captain))).map(({ fields }) => fields.thing4)
  await approved(ledger)
  dataOf(await ledger.approve())
  expect(await heard()).toEqual(['+5分，本月共5分。'])
  dataOf(await ledger.reverse())
  const other = await fresh()
  await ground.cloud.subscribe(openidOf(other.captain), Array.from({ length: 9 }, () => 'tpl-points-0001'))
  await rejected(other)
  dataOf(await other.object())
  dataOf(await other.answer())
  expect([await heard(), (await ground.cloud.messages(openidOf(other.captain))).map(({ fields }) => fields.thing4)]).toEqual([['+5分，本月共5分。', '有一条积分更正，−5分。'], ['有一条没有通过，点开看原因。', '您的不同意见有回音了，点开看看。']])
  const month = await ledger.stored()
  await ground.forget('pointsMonths', [month._id])
  await ground.put('pointsMonths', { ...month, untoldAt: WHILE_OPEN })
  await ground.cloud.control.tick()
  await ground.cloud.control.tick()
  expect((await heard()).slice(2)).toEqual(['积分有新的结果，点开看看。'])
})

test('ten who approve at once never go over a cap, and the shown total is the sum of the ledger', async () => {
  const ledger = await fresh()
  const ids = Array.from({ length: 5 }, (_, index) => `m${index}`)
  await ledger.hold(Object.fromEntries(ids.map((id) => [id, { ruleId: 'meeting' as const, amount: 1 }])))
  dataOf(await ledger.verify(ids))
  const outcomes = (await Promise.all([...ids, ...ids].map((id) => ledger.approve([id])))).map(outcomeOf)
  expect(outcomes.filter((one) => one !== 'ok' && one !== 'unavailable')).toEqual([])
  for (const id of ids) dataOf(await ledger.approve([id]))
  const month = await ledger.stored()
  expect([month.lines.length, ruleTotal(month, 'meeting'), monthTotal(month), month.toApprove]).toEqual([5, 10, 10, 0])
})

test('a line is taken back by another one, and the first stays as it was', async () => {
  const ledger = await fresh()
  await approved(ledger)
  const { lines: before } = await ledger.stored()
  expect(dataOf(await ledger.reverse())).toEqual({ total: 0 })
  dataOf(await ledger.reverse())
  const { lines } = await ledger.stored()
  expect([lines.slice(0, 1), lines.map(({ points }) => points)]).toEqual([before, [5, -5]])
  const { entries } = dataOf(await ground.call(ledger.captain, readMyPoints, { communityId: ledger.communityId }))
  expect(entries).toMatchObject([{ points: 5, reversed: { reason: '重复记了一次' }, note: '王某与李某，停车' }])
})

test('a captain sees why something did not count, objects, and it is looked at again', async () => {
  const ledger = await fresh()
  await rejected(ledger)
  dataOf(await ledger.object())
  const waiting = async (pile: 'claimed' | 'objections') => dataOf(await ground.call(ledger.reviewer, listPoints, { communityId: ledger.communityId, pile })).waiting.flatMap(({ entries }) => entries)
  expect([await waiting('claimed'), await waiting('objections')]).toMatchObject([[], [{ objection: { text: '那天确实调解了' }, reason: '没有写清楚' }]])
  dataOf(await ledger.answer())
  expect([await waiting('claimed'), await waiting('objections')]).toMatchObject([[{ adds: 5, status: 'claimed' }], []])
  // what was written is readable for those who count and for nobody who looks at the store
  expect(JSON.stringify(await ledger.stored())).not.toMatch(/停车|调解/)
})

test('service counts from the check-in, once, and never for whoever did not come', async () => {
  const ledger = await fresh()
  const eventId = `ev_${ledger.id}`
  const { title } = await ground.event({ _id: eventId, communityId: ledger.communityId, kind: 'volunteer_outing' })
  const book = await ground.book(eventId)
  await ground.forget('seatBooks', [eventId])
  await ground.put('seatBooks', { ...book, present: { [ledger.captainId]: { at: STARTS + 20 * 60_000, by: 'p_clerk', method: 'lookup' } } })
  const registration = { _id: `r_${ledger.id}_service`, eventId, account: null, createdBy: 'p_clerk', onBehalf: 'staff' as const, personIds: [ledger.captainId], keepers: [ledger.captainId], participants: [], size: { units: 1, persons: 1 }, consents: [], at: WHILE_OPEN, digest: 'd' }
  await ground.put('registrations', registration)
  const service = async () => dataOf(await ground.call(ledger.captain, listService, { communityId: ledger.communityId })).service
  const claim = (key = 'event') => ledger.claim({ kind: 'event', eventId }, ledger.command(key))
  expect([await service(), outcomeOf(await claim())]).toEqual([[], 'not_checked_in'])
  await ground.cloud.control.clock(ENDS + HOUR)
  const halves = Math.floor((ENDS - STARTS - 20 * 60_000) / (30 * 60_000))
  expect(await service()).toMatchObject([{ eventId, halves }])
  for (const key of ['event', 'again']) expect(dataOf(await claim(key)).entry).toMatchObject({ ruleId: 'service', amount: halves, evidence: { kind: 'event', id: eventId, title } })
  expect([await service(), (await ledger.stored()).count]).toEqual([[], 1])
  // whoever only counts opens neither the roster nor the book, and sees what it rests on
  expect(dataOf(await ground.call(ledger.clerk, listPoints, { communityId: ledger.communityId, pile: 'claimed' })).waiting).toMatchObject([{ entries: [{ evidence: { kind: 'event', title } }] }])
})

test('an accepted and an adopted suggestion are claimed once each, also where the answer was contradicted', async () => {
  const book = await aBook(ground, `pb${(number += 1)}`)
  await accepted(book)
  dataOf(await book.reply())
  dataOf(await book.confirm('灯还是不亮'))
  dataOf(await book.reply(book.command('again')))
  const { entries, count } = (await ground.document('pointsMonths', `${book.communityId}:${personOf(book.captain)}:${localDateOf(WHILE_OPEN).slice(0, 7)}`)) ?? {}
  expect([count, Object.values(entries ?? {}).map(({ ruleId, evidence }) => [ruleId, evidence]).sort()]).toEqual([2, ['accepted', 'adopted'].map((rule) => [rule, { kind: 'suggestion', id: book.suggestionId, category: 'property' }])])
})

test('a whole month in office counts for whoever did something in it, once it is over', async () => {
  const [busy, idle, late] = [await fresh('2026-11'), await fresh('2026-11'), await fresh('2026-11')]
  for (const one of [busy, late]) {
    dataOf(await one.claim())
    dataOf(await one.verify())
  }
  await ground.forget('grants', [`g_${late.captain}_captain`])
  await ground.put('grants', aGrant(late.captain, 'captain', { scope: { kind: 'building', id: `b_${late.id}` }, within: [`community:${late.communityId}`], fromOn: '2026-11-02' }))
  await tick('2026-11-30T23:59')
  expect(Object.keys((await busy.stored()).entries)).not.toContain('duty_2026-11')
  await tick('2026-12-01T00:01')
  await tick('2026-12-01T00:02')
  expect([(await busy.stored()).entries['duty_2026-11']?.status, await idle.find(), (await late.stored()).entries['duty_2026-11']]).toEqual(['claimed', null, undefined])
})

test('a new table holds from the first of a month on, and a month is counted by one table', async () => {
  const ledger = await fresh()
  dataOf(await ledger.setRules('2026-12-01'))
  const rules = async () => dataOf(await ground.call(ledger.captain, readPointsRules, { communityId: ledger.communityId }))
  expect(await rules()).toMatchObject({ own: false, table: { meeting: { points: 5 } }, coming: [{ fromOn: '2026-12-01', table: { meeting: { points: 6 } } }] })
  await ground.cloud.control.clock(at('2026-12-01T00:00'))
  expect(await rules()).toMatchObject({ own: true, fromOn: '2026-12-01', table: { meeting: { points: 6, cap: 12 } }, coming: [] })
})

test('of more months than are shown the oldest wait first, however much waits in them', async () => {
  const ledger = await fresh('2026-10')
  await ledger.hold({ one: { ruleId: 'mediation', amount: 1 }, other: { ruleId: 'mediation', amount: 1 } })
  const entry = newEntry({ ruleId: 'mediation', amount: 1, occurredOn: '2026-11-01', evidence: { kind: 'words' }, at: WHILE_OPEN })
  await ground.put('pointsMonths', ...Array.from({ length: 40 }, (_, index) => ({ ...emptyMonth(ledger.communityId, `p_${ledger.id}_${index}`, '2026-11'), entries: { one: entry }, count: 1, toVerify: 1 })))
  const { waiting } = dataOf(await ground.call(ledger.clerk, listPoints, { communityId: ledger.communityId, pile: 'claimed' }))
  expect([waiting.length, waiting[0]?.month, waiting[0]?.entries.length]).toEqual([40, '2026-10', 2])
})

test('captains of a community see what each has in a month; others see nothing', async () => {
  const [ledger, elsewhere] = [await fresh(), await fresh()]
  await approved(ledger)
  const totals = (key: string) => ground.call(key, listTotals, { communityId: ledger.communityId, month: ledger.month })
  expect(dataOf(await totals(ledger.captain)).captains).toEqual([{ captainId: ledger.captainId, name: `名字${ledger.captain}`, total: 5, others: [] }])
  for (const key of [elsewhere.captain, elsewhere.clerk]) expect(outcomeOf(await totals(key))).toBe('forbidden')
})

test('what was written goes after a year, and the ledger three years after the last office', async () => {
  const ledger = await fresh()
  await approved(ledger)
  const later = async (days: number) => {
    await ground.cloud.control.clock(WHILE_OPEN + days * DAY)
    // the other months of these tests are as old, and a minute takes fifty
    for (let minutes = 0; minutes < 3; minutes += 1) await ground.cloud.control.tick()
    return ledger.find()
  }
  expect((await later(300))?.entries[ledger.entryId]?.note).toBeDefined()
  const kept = await later(31 + 366)
  expect([kept?.entries[ledger.entryId]?.note, kept && monthTotal(kept)]).toEqual([undefined, 5])
  expect(await later(LEDGER_DAYS + 32)).not.toBeNull()
  await ground.forget('grants', [`g_${ledger.captain}_captain`])
  expect(await later(2 * LEDGER_DAYS + 64)).toBeNull()
})
