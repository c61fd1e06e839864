/** What staff ask beyond one event of today: each hears of their own community, and of others only what everybody may know. */
import { callRoll, registerGroup } from '@contract/eventOuting'
import { openEnds } from '@contract/eventPlanning'
import { finishEvent } from '@contract/event'
import { numberEntrants } from '@contract/eventContest'
import { DAY, MINUTE } from '@domain/calendar'
import { aRopeMorning, aWalk, kindergarten } from '../fixtures/contests'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
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
