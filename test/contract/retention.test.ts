/** What the clock takes away when its time has come: names of events long over, people whom nobody needs to know, and what was written down for a while (data.md §3.7). */
import { myData } from '@contract/accountData'
import { myRegistrations, readEvent, readRegistration } from '@contract/event'
import { findParty, readStaffEvent, revealPhone, roster } from '@contract/eventDesk'
import { DAY, HOUR, MINUTE } from '@domain/calendar'
import { emptyContest } from '@domain/contest'
import { emptyLecture, type Question } from '@domain/lecture'
import { emptyOuting } from '@domain/outing'
import { personOf, openidOf } from '../fixtures/people'
import { ENDS, WHILE_OPEN } from '../fixtures/events'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aRopeMorning, aWalk, kindergarten, ropePlan } from '../fixtures/contests'
import { everyKind, putPast, recordId } from '../fixtures/pastEvents'
import { seatFaults } from '../fixtures/seatFaults'

const LONG = process.env.LONG === '1'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const fresh = () => `x${(number += 1)}x`
type Figures = Readonly<Record<'archived' | 'forgotten' | 'strangers' | 'old', number | 'failed'>>
async function tick(now: number): Promise<Figures> {
  await ground.cloud.control.clock(now)
  const outcome = (await ground.cloud.control.tick()).timers
  expect(outcome).toMatchObject({ kind: 'answered', result: { ok: true } })
  return (outcome?.result as { data: Figures }).data
}
/** As many rounds as it takes. */
async function ticks(now: number): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    const { forgotten, strangers, old, archived } = await tick(now + round)
    if (forgotten === 0 && strangers === 0 && old === 0 && archived === 0 && (await ground.document('jobs', 'sweepPersons'))?.doneUntil === 0) return
  }
  throw new Error('the clock does not come to an end')
}
const record = (key: string) => ground.document('registrations', recordId(key))
const isForgotten = async (key: string) => (await record(key))?.forgottenAt !== undefined

describe('the names of an event', () => {
  test('go ninety days after its end where somebody is under age, and else after a hundred and eighty', async () => {
    const id = fresh()
    const parties = everyKind(id)
    const young = parties.filter(({ ages }) => ages.some((age) => age < 18)).map(({ key }) => key)
    await putPast(ground, id)
    const gone = async () => (await Promise.all(parties.map(async ({ key }) => ((await isForgotten(key)) ? [key] : [])))).flat()

    await ticks(ENDS + 90 * DAY - MINUTE)
    expect(await gone()).toEqual([])
    await ticks(ENDS + 90 * DAY + MINUTE)
    expect(await gone()).toEqual(young)
    await ticks(ENDS + 180 * DAY - MINUTE)
    expect(await gone()).toEqual(young)
    await ticks(ENDS + 180 * DAY + MINUTE)
    expect(await gone()).toEqual(parties.map(({ key }) => key))
    expect(await ground.document('events', `ev_${id}`)).toMatchObject({ forgotten: 'everybody' })
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })

  test('of a competition and of a walk go with them; results stay masked, and head-counts stay', async () => {
    const id = fresh()
    const [ropeId, walkId] = [`ev_rope_${id}`, `ev_walk_${id}`]
    const { here } = await aRopeMorning(ground, ropeId, 2)
    const rows = [{ number: 1, name: '王**', ended: 'finished' as const, place: 1, value: 100 }]
    const score = { attempts: [100], ended: 'finished' as const, by: personOf('clerk'), at: 1 }
    await ground.put('contests', { ...emptyContest(ropeId, ropePlan), numbers: { [here[0] ?? '']: 1 }, numbered: 1, scores: { [here[0] ?? '']: score }, gifts: { [here[0] ?? '']: { by: personOf('clerk'), at: 1, to: 'parent', requestId: 'r' } }, published: { at: 1, by: personOf('clerk'), rows } })
    await aWalk(ground, walkId)
    const { leaderPhone: _told, ...group } = kindergarten
    await ground.put('outings', { ...emptyOuting(walkId), groups: { g: { ...group, leaderPhone: 'sealed', by: personOf('clerk'), at: 1 } }, staffing: [{ name: '甲', role: 'volunteer' }] })

    await ticks(ENDS + 90 * DAY - MINUTE)
    expect(Object.keys((await ground.document('contests', ropeId))?.numbers ?? {})).toHaveLength(1)
    await ticks(ENDS + 90 * DAY + MINUTE)
    expect(await ground.document('contests', ropeId)).toMatchObject({ numbers: {}, scores: {}, gifts: {}, numbered: 1, published: { rows } })
    expect((await ground.document('outings', walkId))?.groups.g?.leaderName).toBe(kindergarten.leaderName)
    await ticks(ENDS + 180 * DAY + MINUTE)
    expect(await ground.document('outings', walkId)).toMatchObject({ groups: { g: { leaderName: '', leaderPhone: '', children: 32, teachers: 4 } }, staffing: [{ name: '', role: 'volunteer' }] })
  })

  test('of a lecture go with them: what was asked, and by whom; what it was about stays', async () => {
    const eventId = `ev_talk_${fresh()}`
    await ground.event({ _id: eventId, kind: 'lecture', plan: { kind: 'lecture', topics: ['fraud'], forElders: true, collectsQuestions: true } })
    const asked = { questionId: 'r_1', topic: 'fraud' as const, text: 'v1.sealed', by: personOf('clerk'), at: 1 }
    await ground.put('lectures', { ...emptyLecture(eventId), questions: [asked], count: 1, asked: { [personOf('clerk')]: 1 } })
    await ticks(ENDS + 90 * DAY - MINUTE)
    expect((await ground.document('lectures', eventId))?.questions).toEqual([asked])
    await ticks(ENDS + 90 * DAY + MINUTE)
    expect(await ground.document('lectures', eventId)).toEqual({ _id: eventId, questions: [{ questionId: '', topic: 'fraud', text: '', by: '', at: 1 }], count: 1, asked: {} })
  })

  test('go whole: nothing that is stored names them, and whoever staff wrote down for it is nowhere', async () => {
    const id = fresh()
    const { eventId } = await putPast(ground, id)
    await ticks(ENDS + 180 * DAY + MINUTE)
    const { persons, accounts, ...rest } = await ground.everything()
    expect(JSON.stringify(rest)).not.toMatch(new RegExp(`p_${id}|${openidOf(id)}|冯|1\\.sealed|keyed`))
    expect((rest.photoConsents as readonly { _id: string }[]).filter(({ _id }) => _id.includes(id))).toEqual([])
    // whoever has an account has told their name for more than one event
    expect((persons as readonly { _id: string }[]).filter(({ _id }) => _id.includes(id)).map(({ _id }) => _id).sort()).toEqual(everyKind(id).filter(({ by }) => !by).flatMap(({ key, ages }) => ages.map((_, at) => personOf(`${key}_${at}`))).sort())
    expect((accounts as readonly { _id: string }[]).filter(({ _id }) => _id.includes(id))).toHaveLength(5)
    expect(seatFaults(await ground.book(eventId))).toEqual([])
  })

  test('leave what it came to: every count is what it was, with ages in bands and communities', async () => {
    const id = fresh()
    const { eventId } = await putPast(ground, id)
    await ground.cloud.control.clock(ENDS + 20 * DAY)
    const figures = async () => {
      const { present, seatedPersons, seats } = dataOf(await ground.call('clerk', readStaffEvent, { eventId }))
      return { present, seatedPersons, seats, seen: dataOf(await ground.call('stranger', readEvent, { eventId })).seats }
    }
    const before = await figures()
    expect(before).toMatchObject({ present: 3, seatedPersons: 5, seats: { taken: 5, waiting: 1 } })
    await ticks(ENDS + 180 * DAY + MINUTE)
    expect(await figures()).toEqual(before)
    expect((await record(`${id}_family`))?.participants).toEqual([
      { personId: expect.any(String) as string, age: null, adult: true, band: 18, communityId: 'jincheng' },
      { personId: expect.any(String) as string, age: null, adult: false, band: 0, communityId: 'jincheng' }
    ])
    expect(await record(`${id}_written`)).toMatchObject({ onBehalf: 'staff', createdBy: personOf('clerk'), participants: [{ band: 80 }] })
    const book = await ground.book(eventId)
    expect(book.present[(await record(`${id}_written`))?.personIds[0] ?? '']).toMatchObject({ by: personOf('clerk') })
  })

  test('are on no page of its residents any more: neither listed, nor opened, nor among what is kept', async () => {
    const id = fresh()
    const { eventId } = await putPast(ground, id)
    const [family, alone] = [`${id}_family_0`, `${id}_alone_0`]
    const listed = async (key: string) => [dataOf(await ground.call(key, myRegistrations, {})).registrations.length, dataOf(await ground.call(key, myData, {})).registrations.length, dataOf(await ground.call(key, readEvent, { eventId })).mine.length]
    expect([await listed(family), await listed(alone)]).toEqual([[1, 1, 2], [1, 1, 1]])
    await ticks(ENDS + 90 * DAY + MINUTE)
    expect([await listed(family), await listed(alone)]).toEqual([[0, 0, 0], [1, 1, 1]])
    expect(outcomeOf(await ground.call(family, readRegistration, { registrationId: recordId(`${id}_family`) }))).toBe('forbidden')
    expect(dataOf(await ground.call(alone, readRegistration, { registrationId: recordId(`${id}_alone`) })).persons).toHaveLength(1)
    expect(dataOf(await ground.call(family, myData, {})).consents).toEqual([])
    await ticks(ENDS + 180 * DAY + MINUTE)
    expect(await listed(alone)).toEqual([0, 0, 0])
    // the account and its family are their own
    expect(dataOf(await ground.call(family, myData, {})).family).toHaveLength(2)
  })

  test('go also where nobody marked its end, and where it was called off', async () => {
    const [over, off] = [fresh(), fresh()]
    await putPast(ground, over, everyKind(over), 'published')
    await putPast(ground, off, everyKind(off), 'cancelled')
    await ticks(ENDS + 180 * DAY + MINUTE)
    for (const id of [over, off]) for (const { key } of everyKind(id)) expect([key, await isForgotten(key)]).toEqual([key, true])
  })

  test('go the same, wherever the clock was cut off, and however often', async () => {
    const told = (value: unknown, id: string) => JSON.stringify(value).replaceAll(id, '*').replace(/"forgottenAt":\d+/g, '"forgottenAt":0').replace(/"[\w-]{10}_(\d)"/g, '"?_$1"').replace(/"at":\d{13}/g, '"at":0')
    const stands = async (id: string) => {
      const { book, event } = { book: await ground.book(`ev_${id}`), event: await ground.document('events', `ev_${id}`) }
      const records = await Promise.all(everyKind(id).map(({ key }) => record(key)))
      const persons = (await ground.all('persons')).filter(({ _id }) => _id.includes(id)).map(({ _id }) => _id).sort()
      return told({ ...book, inside: Object.values(book.inside).sort(), present: Object.values(book.present).length, faults: seatFaults(book), event: [event?.status, event?.forgotten], records, persons, photos: (await ground.all('photoConsents')).length }, id)
    }
    const now = ENDS + 180 * DAY + MINUTE
    const whole = fresh()
    await putPast(ground, whole)
    await ticks(now)
    const standing = await stands(whole)

    const wrong: string[] = []
    let points = 0
    // what stands after a call is what stands before the next one, so one after in between stands for another before
    for (const [when, first] of [['before', 1], ['after', LONG ? 1 : 6]] as const) for (let call = first, struck = true; struck; call += LONG ? 1 : 10) {
      const id = fresh()
      await putPast(ground, id)
      await ground.cloud.control.clock(now)
      await ground.cloud.control.forgetStats()
      await ground.cloud.control.fail({ endpoint: 'timers', call, when, code: 'killed' })
      await ground.cloud.control.tick()
      struck = ((await ground.cloud.control.stats()).endpoints.timers?.faults ?? 0) > 0
      if (struck) points += 1
      await ticks(now)
      const after = await stands(id)
      if (after !== standing) wrong.push(`${when} call ${call}: ${after}`)
      await ground.forget('accounts', everyKind(id).map(({ key }) => openidOf(`${key}_0`)))
    }
    expect(wrong).toEqual([])
    expect(points).toBeGreaterThan(LONG ? 120 : 15)
  }, 180_000)

  test('of a large event go fifty parties a round, and a round examines no more however much there is', async () => {
    const id = fresh()
    await putPast(ground, id, Array.from({ length: 120 }, (_, at) => ({ key: `${id}_many_${at}`, ages: [70] })))
    const now = ENDS + 180 * DAY + MINUTE
    const rounds: (number | 'failed')[] = []
    const examined: number[] = []
    for (let round = 0; round < 4; round += 1) {
      await ground.cloud.control.forgetStats()
      rounds.push((await tick(now + round)).forgotten)
      examined.push((await ground.cloud.control.stats()).endpoints.timers?.examined.total ?? 0)
    }
    expect(rounds).toEqual([50, 50, 20, 0])
    expect(Math.max(...examined)).toBeLessThan(900)
    expect(await ground.document('events', `ev_${id}`)).toMatchObject({ forgotten: 'everybody' })
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })

  test('of one event that cannot be read stop no other', async () => {
    const [broken, sound] = [fresh(), fresh()]
    await putPast(ground, broken)
    await putPast(ground, sound)
    const book = await ground.book(`ev_${broken}`)
    await ground.forget('seatBooks', [`ev_${broken}`])
    await ground.put('seatBooks', { ...book, waiting: null as never })
    const now = ENDS + 180 * DAY + MINUTE
    await tick(now)
    await tick(now)
    expect(await ground.document('events', `ev_${sound}`)).toMatchObject({ forgotten: 'everybody' })
    expect(await ground.document('events', `ev_${broken}`)).not.toHaveProperty('forgotten')
    await ground.forget('events', [`ev_${broken}`])
  })
})

describe('thirty days after its end', () => {
  test('an event that staff marked as finished is archived, once, and looks to residents as it did', async () => {
    const id = fresh()
    await putPast(ground, id)
    await ground.event({ _id: `ev_${id}_open` })
    await ticks(ENDS + 30 * DAY - MINUTE)
    expect((await ground.document('events', `ev_${id}`))?.status).toBe('finished')
    await ticks(ENDS + 30 * DAY + MINUTE)
    await ticks(ENDS + 31 * DAY)
    const event = await ground.document('events', `ev_${id}`)
    expect([event?.status, event?.deeds.filter(({ what }) => what === 'archived').map(({ by }) => by)]).toEqual(['archived', ['clock']])
    expect((await ground.document('events', `ev_${id}_open`))?.status).toBe('published')
    expect(dataOf(await ground.call('stranger', readEvent, { eventId: `ev_${id}` })).phase).toBe('finished')
  })

  test.each(['finished', 'published'] as const)('the list of names of an event that is %s is closed to staff: counts are left, nobody is found and no telephone shown', async (status) => {
    const id = fresh()
    // the telephone of whoever was written down could not be opened here
    const { eventId } = await putPast(ground, id, everyKind(id).filter(({ by }) => !by), status)
    const registrationId = recordId(`${id}_alone`)
    const ask = async () => ({
      list: dataOf(await ground.call('clerk', roster, { eventId })),
      phone: outcomeOf(await ground.call('clerk', revealPhone, { eventId, registrationId, reason: '核对报名' }))
    })
    await ground.cloud.control.clock(ENDS + 30 * DAY - MINUTE)
    const open = await ask()
    expect([open.list.parties.length, open.list.closed, open.phone]).toEqual([3, undefined, 'no_phone'])
    await ground.cloud.control.clock(ENDS + 30 * DAY + MINUTE)
    const lines = (await ground.all('audit')).length
    expect(await ask()).toEqual({ list: { parties: [], closed: { seated: 3, present: 2, waiting: 1 }, at: expect.any(Number) as number }, phone: 'not_found' })
    expect(outcomeOf(await ground.call('clerk', findParty, { eventId, by: { kind: 'digits', digits: '0000' } }))).toBe('unknown_code')
    expect(await ground.all('audit')).toHaveLength(lines)
  })
})

describe('somebody whom nobody needs to know any more', () => {
  const stranger = (key: string, addedAt = WHILE_OPEN) => ({ _id: personOf(key), name: `名字${key}`, addedBy: openidOf('gone'), addedAt })
  const there = async (key: string) => (await ground.document('persons', personOf(key))) !== null

  test('is forgotten: on no list, in no sign-up, and not just written down', async () => {
    const id = fresh()
    const later = ENDS + 300 * DAY
    await ground.person({ key: `${id}_mother`, family: [{ key: `${id}_child`, relation: 'child', birth: '2015-01-01' }] })
    await putPast(ground, `${id}e`, [{ key: `${id}_named`, ages: [70], by: 'staff' }])
    await ground.put('persons', stranger(`${id}_off`), stranger(`${id}_new`, later - DAY + MINUTE))
    await ground.forget('events', [`ev_${id}e`])
    await ticks(later)
    expect(await Promise.all(['mother', 'child', 'named_0', 'new', 'off'].map((who) => there(`${id}_${who}`)))).toEqual([true, true, true, true, false])
    await ticks(later + 2 * MINUTE)
    expect(await there(`${id}_new`)).toBe(false)
  })

  test('takes back what they asked in the moment in which they deleted themselves, though their family still names them', async () => {
    const id = fresh()
    await ground.person(`${id}_stays`)
    await putPast(ground, `${id}e`, [{ key: `${id}_named`, ages: [40] }])
    await ground.forget('accounts', [openidOf(`${id}_named_0`)])
    const asked = (key: string): Question => ({ questionId: `q_${key}`, topic: 'fraud', text: '1.sealed', by: personOf(key), at: WHILE_OPEN })
    const [gone, stays] = [asked(`${id}_named_0`), asked(`${id}_stays`)]
    await ground.put('lectures', { _id: `ev_${id}`, questions: [gone, stays], count: 2, asked: { [gone.by]: 1, [stays.by]: 1 } })
    await ticks(ENDS + 2 * DAY)
    expect(await ground.document('lectures', `ev_${id}`)).toMatchObject({ questions: [stays], count: 1 })
    expect(await there(`${id}_named_0`)).toBe(true)
  })

  test('is found among many, some each minute, and the round begins again', async () => {
    const id = fresh()
    await ground.put('persons', ...Array.from({ length: 100 }, (_, at) => stranger(`${id}_${String(at).padStart(3, '0')}`)))
    await ground.put('persons', stranger(`${id}_held`))
    await ground.people([{ key: `${id}_holder` }])
    const holder = await ground.document('accounts', openidOf(`${id}_holder`))
    await ground.forget('accounts', [openidOf(`${id}_holder`)])
    if (holder) await ground.put('accounts', { ...holder, family: [...holder.family, { personId: personOf(`${id}_held`), relation: 'child' }] })
    const now = ENDS + 300 * DAY
    await ground.cloud.control.forgetStats()
    expect((await tick(now)).strangers).toBeLessThanOrEqual(40)
    await ticks(now)
    expect((await ground.all('persons')).filter(({ _id }) => _id.includes(`${id}_`)).map(({ _id }) => _id).sort()).toEqual([personOf(`${id}_held`), personOf(`${id}_holder`)].sort())
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })
})

describe('what was written down for a while', () => {
  const hour = WHILE_OPEN - (WHILE_OPEN % HOUR)
  test.each([
    ['an invitation goes thirty days after it could be used', 'invitations', 30, { kind: 'family', from: 'o', fromPerson: 'p', ties: [], expiresAt: hour, usedBy: null, usedAt: null }],
    ['guesses at a desk go after a day', 'tries', 1, { hour, count: 3 }],
    ['refused calls go after six months', 'denials', 184, { hour, account: 'o', count: 1, calls: [] }],
    ['who looked at whom goes after three years', 'audit', 1098, { at: hour, actor: 'p', action: 'read_minors', target: 'ev', communityId: 'jincheng' }]
  ] as const)('%s', async (_what, collection, days, document) => {
    const _id = `old_${fresh()}`
    await ground.put(collection, { _id, ...document } as never)
    await ticks(hour + days * DAY - MINUTE)
    expect(await ground.document(collection, _id)).not.toBeNull()
    await ticks(hour + days * DAY + MINUTE)
    expect(await ground.document(collection, _id)).toBeNull()
  })

  test('goes a hundred a round', async () => {
    const id = fresh()
    await ground.put('tries', ...Array.from({ length: 150 }, (_, at) => ({ _id: `old_${id}_${at}`, hour, count: 1 })))
    const now = hour + 2 * DAY
    expect([(await tick(now)).old, (await tick(now)).old, (await tick(now)).old]).toEqual([100, 50, 0])
  })
})
