/** What staff ask beyond one event of today: each hears of their own community, and of others only what everybody may know. */
import { callRoll, registerGroup } from '@contract/eventOuting'
import { districtEvents, openEnds, partnerHistory } from '@contract/eventPlanning'
import { finishEvent } from '@contract/event'
import { numberEntrants } from '@contract/eventContest'
import { at, DAY, MINUTE } from '@domain/calendar'
import { aRopeMorning, aWalk, kindergarten } from '../fixtures/contests'
import { ENDS, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('neighbour', 'community_staff', 'datuan'), ground.people([{ key: 'resident' }])])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

describe('what was left open', () => {
  const left = async () => dataOf(await ground.call('clerk', openEnds, { communityId: 'jincheng' })).events

  test('is what is over and was not ended, of any day, with what stands in the way', async () => {
    await ground.event({ _id: 'ev_old', startAt: STARTS - 8 * DAY, endAt: ENDS - 8 * DAY })
    await ground.event({ _id: 'ev_ended', status: 'finished' })
    await ground.event({ _id: 'ev_elsewhere', communityId: 'datuan' })
    await ground.event({ _id: 'ev_long', endAt: ENDS + DAY })
    await aRopeMorning(ground, 'ev_left_rope', 3)
    await aWalk(ground, 'ev_left_walk')
    dataOf(await ground.call('clerk', registerGroup, { requestId: aRequestId(), eventId: 'ev_left_walk', ...kindergarten }))
    await ground.cloud.control.clock(STARTS + MINUTE)
    dataOf(await ground.call('clerk', numberEntrants, { eventId: 'ev_left_rope' }))
    dataOf(await ground.call('clerk', callRoll, { requestId: aRequestId(), eventId: 'ev_left_walk', point: 'depart', children: 32, escorts: 8 }))

    await ground.cloud.control.clock(ENDS)
    expect(new Map((await left()).map(({ eventId, leftOpen }) => [eventId, leftOpen]))).toEqual(
      new Map([['ev_old', { rollCall: false, results: false }], ['ev_left_rope', { rollCall: false, results: true }], ['ev_left_walk', { rollCall: true, results: false }]])
    )
  })

  test('is gone once it is ended', async () => {
    await ground.cloud.control.clock(ENDS)
    dataOf(await ground.call('clerk', finishEvent, { eventId: 'ev_old' }))
    expect((await left()).map(({ eventId }) => eventId)).not.toContain('ev_old')
  })

  test('is told to nobody of another community', async () => expect(outcomeOf(await ground.call('neighbour', openEnds, { communityId: 'jincheng' }))).toBe('forbidden'))
})

describe('the calendar of the district', () => {
  const seen = async (key: string, communityId: string, fromOn = '2027-03-01', toOn = '2027-03-31') => dataOf(await ground.call(key, districtEvents, { communityId, fromOn, toOn }))
  const idsOf = (events: readonly { readonly eventId: string }[]) => events.map(({ eventId }) => eventId)
  const on = (_id: string, local: string, more = {}) => ground.event({ _id, startAt: at(local), endAt: at(local) + DAY / 24, ...more })

  test('has the events of all communities in their order, and the drafts of one\'s own alone', async () => {
    await on('ev_ours', '2027-03-06T09:00')
    await on('ev_theirs', '2027-03-06T08:00', { communityId: 'datuan' })
    await on('ev_our_draft', '2027-03-31T23:59', { status: 'draft' })
    await on('ev_their_draft', '2027-03-06T09:00', { communityId: 'datuan', status: 'draft' })
    await on('ev_done', '2027-03-01T00:00', { communityId: 'datuan', status: 'finished' })
    await on('ev_called_off', '2027-03-07T09:00', { status: 'cancelled' })
    await on('ev_next_month', '2027-04-01T00:00')
    expect(idsOf((await seen('clerk', 'jincheng')).events)).toEqual(['ev_done', 'ev_theirs', 'ev_ours', 'ev_our_draft'])
    expect(idsOf((await seen('neighbour', 'datuan')).events)).toEqual(['ev_done', 'ev_theirs', 'ev_ours', 'ev_their_draft'])
  })

  test('says who, what, where, when and how full, and nothing of anybody', async () => {
    const [, theirs] = (await seen('clerk', 'jincheng')).events
    expect(theirs).toEqual({
      eventId: 'ev_theirs', communityId: 'datuan', kind: 'salon', title: '邻里茶话会', place: '锦城社区党群服务中心', startAt: at('2027-03-06T08:00'), endAt: at('2027-03-06T09:00'), opensAt: OPENS, phase: 'open',
      seats: { unit: 'person', capacity: 12, taken: 0, waiting: 0 }, status: 'published'
    })
  })

  test('a list that is too long says on which day it broke off, and that day can be asked for alone', async () => {
    for (let number = 0; number < 201; number += 1) await on(`ev_many_${number}`, `2027-05-${String(1 + Math.floor(number / 10)).padStart(2, '0')}T09:00`)
    const month = await seen('clerk', 'jincheng', '2027-05-01', '2027-05-31')
    expect([month.events.length, month.cutOn]).toEqual([200, '2027-05-21'])
    expect(idsOf((await seen('clerk', 'jincheng', '2027-05-21', '2027-05-21')).events)).toEqual(['ev_many_200'])
  })

  test('is for staff of the community they ask as', async () => expect(outcomeOf(await ground.call('neighbour', districtEvents, { communityId: 'jincheng', fromOn: '2027-03-01', toOn: '2027-03-31' }))).toBe('forbidden'))
})

describe('with whom a community has worked', () => {
  const told = async () => dataOf(await ground.call('neighbour', partnerHistory, { communityId: 'datuan' }))
  const joint = (_id: string, days: number, more = {}) => ground.event({ _id, communityId: 'datuan', startAt: WHILE_OPEN + days * DAY, endAt: WHILE_OPEN + days * DAY + 1, status: 'finished', ...more })

  test('is counted from its events that are over, with those who came and the groups that were brought', async () => {
    await joint('ev_joint_walk', 1, { status: 'published', kind: 'volunteer_outing', plan: { kind: 'volunteer_outing', route: { from: '社区门口', to: '公园' } }, partners: [kindergarten.partner] })
    dataOf(await ground.call('neighbour', registerGroup, { requestId: aRequestId(), eventId: 'ev_joint_walk', ...kindergarten }))
    await joint('ev_joint_law', -30, { partners: ['市法律援助中心', kindergarten.partner] })
    await joint('ev_joint_ahead', 9, { status: 'published', partners: ['文化馆'] })
    await joint('ev_joint_draft', -1, { status: 'draft', partners: ['文化馆'] })
    await joint('ev_joint_off', -2, { status: 'cancelled', partners: ['文化馆'] })
    await joint('ev_joint_none', -3)
    await joint('ev_joint_theirs', -3, { communityId: 'shixiu', partners: ['文化馆'] })

    await ground.cloud.control.clock(WHILE_OPEN + 2 * DAY)
    const { partners, since } = await told()
    expect(since).toBeUndefined()
    expect(partners.map(({ name, events }) => [name, events.map(({ eventId, present, children, teachers }) => [eventId, present, children, teachers])])).toEqual([
      [kindergarten.partner, [['ev_joint_walk', 0, 32, 4], ['ev_joint_law', 0, 0, 0]]],
      ['市法律援助中心', [['ev_joint_law', 0, 0, 0]]]
    ])
    expect(JSON.stringify(partners)).not.toMatch(new RegExp([kindergarten.leaderName, kindergarten.leaderPhone].join('|')))
  })

  test('counts whoever checked in', async () => {
    const { here } = await aRopeMorning(ground, 'ev_joint_rope', 4, { absent: 1 })
    const rope = await ground.document('events', 'ev_joint_rope')
    if (!rope) throw new Error('the competition is not there')
    await ground.forget('events', ['ev_joint_rope'])
    await ground.put('events', { ...rope, partners: ['少年宫'] })
    await ground.cloud.control.clock(ENDS)
    const { partners } = dataOf(await ground.call('clerk', partnerHistory, { communityId: 'jincheng' }))
    expect(partners.find(({ name }) => name === '少年宫')?.events).toMatchObject([{ eventId: 'ev_joint_rope', present: here.length }])
  })

  test('looks back as far as one list goes, and says how far that is', async () => {
    for (let number = 0; number < 200; number += 1) await joint(`ev_joint_many_${number}`, -100 - number)
    await ground.cloud.control.clock(WHILE_OPEN + 2 * DAY)
    expect((await told()).since).toBe(WHILE_OPEN - 296 * DAY)
  })

  test('is told to nobody of another community', async () => expect(outcomeOf(await ground.call('clerk', partnerHistory, { communityId: 'datuan' }))).toBe('forbidden'))
})
