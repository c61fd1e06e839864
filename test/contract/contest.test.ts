/** A competition through the real SDK: numbers, scores by two people, gifts, and results that stand. */
import { amendResults, breakTie, confirmScore, enterScore, handGift, numberEntrants, publishResults, readContest, readResults } from '@contract/eventContest'
import { removeParty, undoCheckIn } from '@contract/eventDesk'
import { DAY, MINUTE } from '@domain/calendar'
import type { ContestPlan } from '@domain/eventPlan'
import { aRopeMorning, ropePlan } from '../fixtures/contests'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { aGrant, openidOf, personOf } from '../fixtures/people'

const values = [190, 185, 180, 175, 170, 170, 160, 159, 158, 157, 156, 155, 154, 153, 152, 151, 150, 149, 148, 147, 146, 145]

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('reviewer', 'community_reviewer')
  await ground.staff('elsewhere', 'community_staff', 'datuan')
  await ground.people([{ key: 'judge', verified: true }, { key: 'helper', verified: true }, { key: 'resident' }])
})
afterAll(() => ground.stop())

/** A competition on its morning, with its judge and its helper, and everybody numbered. */
async function morning(children: number, absent: number, plan: ContestPlan = ropePlan) {
  const eventId = `ev_rope_${(number += 1)}`
  const { all, here } = await aRopeMorning(ground, eventId, children, { absent, plan })
  for (const [key, role] of [['judge', 'judge'], ['helper', 'volunteer']] as const) await ground.put('grants', aGrant(key, role, { _id: `g_${key}_${eventId}`, scope: { kind: 'event', id: eventId } }))
  await ground.cloud.control.clock(STARTS + MINUTE)
  dataOf(await ground.call('clerk', numberEntrants, { eventId }))
  return { eventId, all, here }
}

/** One person enters, another confirms. */
async function scored(eventId: string, children: readonly string[], of: readonly number[] = values): Promise<void> {
  for (const [at, personId] of children.entries()) {
    const { entrant } = dataOf(await ground.call('judge', enterScore, { eventId, personId, attempts: [(of[at] ?? 0) - 3, of[at] ?? 0], ended: 'finished' }))
    dataOf(await ground.call('clerk', confirmScore, { eventId, personId, seenAt: entrant.score?.at ?? 0 }))
  }
}

describe('AC-04: rope skipping', () => {
  test('23 registered, 22 present, a tie at place 5: six awards, 22 gifts, the 23rd refused, 8 left, and a public list without full names', async () => {
    const { eventId, all, here } = await morning(23, 1)
    await scored(eventId, here)
    const results = dataOf(await ground.call('reviewer', publishResults, { eventId }))
    expect(results.rows.filter(({ award }) => award === '优胜奖')).toHaveLength(6)
    expect(tally(results.rows.map(({ ended }) => ended))).toEqual({ finished: 22, dns: 1 })

    const handed = []
    for (const personId of all) handed.push(outcomeOf(await ground.call('helper', handGift, { requestId: aRequestId(), eventId, personId, to: 'parent' })))
    expect(tally(handed)).toEqual({ ok: 22, not_competed: 1 })
    expect(dataOf(await ground.call('clerk', readContest, { eventId })).gift?.left).toBe(8)

    const shown = dataOf(await ground.call('resident', readResults, { eventId }))
    expect(shown.rows.map((row) => row.number).sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1))
    expect(new Set(shown.rows.map(({ name }) => name))).toEqual(new Set(['王**']))
    expect(JSON.stringify(shown)).not.toContain('小')
  }, 60_000)

  test('by the strict rule the tie is broken first, and five get the award', async () => {
    const { eventId, here } = await morning(7, 0, { ...ropePlan, ties: 'strict' })
    await scored(eventId, here)
    const refused = await ground.call('clerk', publishResults, { eventId })
    expect(refused).toMatchObject({ ok: false, failure: { reason: 'tie_break_needed', about: { personIds: [here[4], here[5]] } } })
    expect(outcomeOf(await ground.call('judge', breakTie, { eventId, personIds: [here[0] ?? '', here[5] ?? ''] }))).toBe('not_level')
    dataOf(await ground.call('judge', breakTie, { eventId, personIds: [here[5] ?? '', here[4] ?? ''] }))
    const { rows } = dataOf(await ground.call('clerk', publishResults, { eventId }))
    expect(rows.filter(({ award }) => award).map(({ number: given }) => given)).toEqual([1, 2, 3, 4, 6])
  })
})

test('whoever gave their seat up after a score leaves no tie that nobody can break', async () => {
  const { eventId, here: [gone = '', second = '', third = ''] } = await morning(3, 0, { ...ropePlan, ties: 'strict', awards: [{ title: '一等奖', top: 1 }] })
  await scored(eventId, [gone, second, third], [190, 150, 150])
  dataOf(await ground.call('clerk', undoCheckIn, { eventId, registrationId: `r_${gone}`, personIds: [gone], reason: '点错了人' }))
  dataOf(await ground.call('clerk', removeParty, { eventId, registrationId: `r_${gone}`, reason: '点错了人' }))
  expect(outcomeOf(await ground.call('clerk', publishResults, { eventId }))).toBe('tie_break_needed')
  expect(dataOf(await ground.call('clerk', readContest, { eventId })).undecided).toEqual([second, third])
  dataOf(await ground.call('judge', breakTie, { eventId, personIds: [third, second] }))
  const { rows } = dataOf(await ground.call('clerk', publishResults, { eventId }))
  expect(rows.map(({ number: given, place, award }) => [given, place, award])).toEqual([[3, 1, '一等奖'], [2, 2, undefined]])
})

test('a family finds its own child in the results, by name, and nobody else does', async () => {
  const eventId = `ev_rope_${number + 1}`
  await ground.people([{ key: 'mother' }, { key: 'neighbour' }])
  const { here } = await morning(2, 0)
  await ground.forget('accounts', [openidOf('mother')])
  const tie = { personId: here[1] ?? '', relation: 'child' as const }
  await ground.put('accounts', { _id: openidOf('mother'), personId: personOf('mother'), family: [{ personId: personOf('mother'), relation: 'self' }, tie], createdAt: WHILE_OPEN })
  await scored(eventId, here)
  dataOf(await ground.call('reviewer', publishResults, { eventId }))
  const markedFor = async (key: string) => dataOf(await ground.call(key, readResults, { eventId })).rows.flatMap(({ number: given, name, mine }) => (mine ? [[given, name, mine.name]] : []))
  expect(await markedFor('mother')).toEqual([[2, '王**', '王小乙']])
  expect(await markedFor('neighbour')).toEqual([])
})

describe('at the table', () => {
  test('nobody confirms what they entered, on whatever phone', async () => {
    const { eventId, here: [personId = ''] } = await morning(1, 0)
    const { entrant } = dataOf(await ground.call('judge', enterScore, { eventId, personId, attempts: [100], ended: 'finished' }))
    const seenAt = entrant.score?.at ?? 0
    expect(outcomeOf(await ground.call('judge', confirmScore, { eventId, personId, seenAt }))).toBe('entered_by_you')
    expect(outcomeOf(await ground.call('helper', confirmScore, { eventId, personId, seenAt }))).toBe('forbidden')
    expect(outcomeOf(await ground.call('clerk', publishResults, { eventId }))).toBe('unconfirmed')
    expect(outcomeOf(await ground.call('clerk', confirmScore, { eventId, personId, seenAt }))).toBe('ok')
  })

  test('the same number of a second WeChat is the same person', async () => {
    const { eventId, here: [personId = ''] } = await morning(1, 0)
    await ground.staff('twin', 'community_staff')
    const tag = { phoneTag: 'v1.same' }
    await ground.forget('persons', [personOf('twin'), personOf('judge')])
    await ground.put('persons', ...['twin', 'judge'].map((key) => ({ _id: personOf(key), name: key, addedBy: openidOf(key), addedAt: WHILE_OPEN, ...tag })))
    const { entrant } = dataOf(await ground.call('judge', enterScore, { eventId, personId, attempts: [100], ended: 'finished' }))
    expect(outcomeOf(await ground.call('twin', confirmScore, { eventId, personId, seenAt: entrant.score?.at ?? 0 }))).toBe('entered_by_you')
  })

  test('two who write at once: one stands, the other is told', async () => {
    const { eventId, here: [personId = ''] } = await morning(1, 0)
    const write = (key: string, attempts: number[]) => ground.call(key, enterScore, { eventId, personId, attempts, ended: 'finished' })
    const outcomes = tally((await Promise.all([write('judge', [100]), write('clerk', [120])])).map(outcomeOf))
    expect(outcomes).toEqual({ ok: 1, changed_meanwhile: 1 })
  })

  test('a gift is handed once, whatever forty hands tap at once', async () => {
    const { eventId, here } = await morning(20, 0, { ...ropePlan, gift: { name: '跳绳', stock: 12 } })
    const replies = await Promise.all([...here, ...here].map((personId) => ground.call('helper', handGift, { requestId: aRequestId(), eventId, personId, to: 'parent' })))
    const outcomes = tally(replies.map(outcomeOf))
    expect(outcomes.ok).toBe(12)
    const contest = await ground.document('contests', eventId)
    expect([contest?.giftsLeft, Object.keys(contest?.gifts ?? {}).length]).toEqual([0, 12])
  })

  test('who took a gift along stands beside it; the same request that says otherwise is another one', async () => {
    const { eventId, here: [child = ''] } = await morning(1, 0)
    const requestId = aRequestId()
    const hand = (to: 'self' | 'parent') => ground.call('helper', handGift, { requestId, eventId, personId: child, to })
    for (let turn = 0; turn < 2; turn += 1) expect(dataOf(await hand('parent')).entrant.gift).toMatchObject({ to: 'parent' })
    expect(outcomeOf(await hand('self'))).toBe('already_handed')
    expect(dataOf(await ground.call('clerk', readContest, { eventId })).entrants.map(({ gift }) => gift?.to)).toEqual(['parent'])
  })

  test('a judge of one event sees at another what a helper sees there', async () => {
    const { eventId } = await morning(1, 0)
    await ground.forget('grants', [`g_judge_${eventId}`])
    await ground.put('grants', aGrant('judge', 'volunteer', { _id: `g_judge_helps_${eventId}`, scope: { kind: 'event', id: eventId } }))
    await morning(1, 0)
    expect(dataOf(await ground.call('judge', readContest, { eventId })).entrants.map(({ name }) => name)).toEqual(['王**'])
  })

  test('thirty days after the end nobody is named any more', async () => {
    const { eventId } = await morning(2, 0)
    await ground.cloud.control.clock(ENDS + 31 * DAY)
    expect(dataOf(await ground.call('clerk', readContest, { eventId })).entrants).toEqual([])
  })

  test('who gave the seat up after the numbers were given has no row', async () => {
    const { eventId, here } = await morning(3, 0)
    await scored(eventId, here.slice(0, 2))
    const book = await ground.book(eventId)
    const { [`r_${here[2] ?? ''}`]: _gone, ...seated } = book.seated
    await ground.forget('seatBooks', [eventId])
    await ground.put('seatBooks', { ...book, seated })
    expect(dataOf(await ground.call('clerk', publishResults, { eventId })).rows.map((row) => row.number)).toEqual([1, 2])
  })

  test('volunteers see masked names, judges whole ones, and other communities nothing', async () => {
    const { eventId } = await morning(2, 0)
    expect(dataOf(await ground.call('helper', readContest, { eventId })).entrants.map(({ name }) => name)).toEqual(['王**', '王**'])
    expect(dataOf(await ground.call('judge', readContest, { eventId })).entrants.map(({ name }) => name)).toEqual(['王小甲', '王小乙'])
    expect(outcomeOf(await ground.call('elsewhere', readContest, { eventId }))).toBe('forbidden')
    expect(outcomeOf(await ground.call('resident', enterScore, { eventId, personId: 'p', attempts: [1], ended: 'finished' }))).toBe('forbidden')
    expect((await ground.all('audit')).filter(({ target }) => target === eventId).map(({ action }) => action)).toEqual(['read_minors', 'read_minors', 'read_minors'])
  })
})

describe('published results', () => {
  test('stand: nothing is scored any more, and a correction stands beside them', async () => {
    const { eventId, here: [first = '', second = ''] } = await morning(2, 0)
    await scored(eventId, [first, second])
    const { rows } = dataOf(await ground.call('clerk', publishResults, { eventId }))
    expect(outcomeOf(await ground.call('judge', enterScore, { eventId, personId: first, attempts: [1], ended: 'finished' }))).toBe('published')
    expect(outcomeOf(await ground.call('clerk', numberEntrants, { eventId }))).toBe('published')
    expect(outcomeOf(await ground.call('reviewer', publishResults, { eventId }))).toBe('published')
    const before = JSON.stringify((await ground.document('contests', eventId))?.published)
    dataOf(await ground.call('clerk', amendResults, { eventId, text: '2号的成绩应为186个，名次不变。' }))
    dataOf(await ground.call('clerk', amendResults, { eventId, text: '2号的成绩应为186个，名次不变。' }))
    expect(JSON.stringify((await ground.document('contests', eventId))?.published)).toBe(before)
    const shown = dataOf(await ground.call('resident', readResults, { eventId }))
    expect(shown.rows).toEqual(rows)
    expect(shown.amendments.map(({ text }) => text)).toEqual(['2号的成绩应为186个，名次不变。'])
  })

  const agree = (times: number) => ground.cloud.subscribe(openidOf('resident'), Array.from({ length: times }, () => 'tpl-results-0001'))
  const toldOf = async (eventId: string) => (await ground.cloud.messages(openidOf('resident'))).filter(({ template, page }) => template === 'results' && page === `packages/resident/results/index?id=${eventId}`)

  test('are told to whoever took part and agreed, once, and to nobody who stayed away', async () => {
    await agree(3)
    const { eventId, here } = await morning(3, 1)
    await scored(eventId, here)
    for (const _time of [1, 2]) dataOf(await ground.call('clerk', publishResults, { eventId }))
    expect((await toldOf(eventId)).map(({ fields }) => fields.thing4)).toEqual(['成绩公布了，请点开看看。', '成绩公布了，请点开看看。'])
    expect((await ground.document('contests', eventId))?.untoldAt).toBeUndefined()
  })

  test('are told by the clock where the publishing was cut off', async () => {
    const { eventId, here } = await morning(1, 0)
    await scored(eventId, here)
    await ground.cloud.control.fail({ endpoint: publishResults.name, call: 8, when: 'after', code: 'killed' })
    await ground.call('clerk', publishResults, { eventId })
    expect((await ground.document('contests', eventId))?.untoldAt).toBeDefined()
    expect(await toldOf(eventId)).toEqual([])
    await ground.cloud.control.tick()
    expect(await toldOf(eventId)).toHaveLength(1)
    expect((await ground.document('contests', eventId))?.untoldAt).toBeUndefined()
  })

  test('are not there before they are published, nor of what is no competition', async () => {
    const { eventId } = await morning(1, 0)
    expect(outcomeOf(await ground.call('resident', readResults, { eventId }))).toBe('not_published')
    await ground.event({ _id: 'ev_tea' })
    expect(outcomeOf(await ground.call('resident', readResults, { eventId: 'ev_tea' }))).toBe('not_found')
    expect(outcomeOf(await ground.call('clerk', readContest, { eventId: 'ev_tea' }))).toBe('no_contest')
  })
})
