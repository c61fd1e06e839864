/** A series holds the events of one community together: what is to come for everybody, all of it for staff. */
import { listEvents } from '@contract/event'
import { staffDay } from '@contract/eventDesk'
import { at, DAY } from '@domain/calendar'
import { STARTS } from '../fixtures/events'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'

const SERIES = '智慧父母'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('neighbour', 'community_staff', 'datuan'), ground.person('resident')])
  const held = (_id: string, days: number, more = {}) => ground.event({ _id, series: SERIES, startAt: STARTS + days * DAY, endAt: STARTS + days * DAY + 1, ...more })
  await held('ev_second', 14)
  await held('ev_first', 0)
  await held('ev_past', -28, { status: 'finished' })
  await held('ev_draft', 28, { status: 'draft' })
  await held('ev_off', 7, { status: 'cancelled' })
  await held('ev_elsewhere', 0, { communityId: 'datuan' })
  await ground.event({ _id: 'ev_alone' })
  await ground.event({ _id: 'ev_other_series', series: '春日' })
})
afterAll(() => ground.stop())

const idsOf = (reply: Parameters<typeof dataOf<{ readonly events: readonly { readonly eventId: string }[] }>>[0]) => dataOf(reply).events.map(({ eventId }) => eventId)

test('residents find what is to come, in its order', async () =>
  expect(idsOf(await ground.call('resident', listEvents, { communityId: 'jincheng', series: SERIES }))).toEqual(['ev_first', 'ev_second']))

test('a day narrows it', async () =>
  expect(idsOf(await ground.call('resident', listEvents, { communityId: 'jincheng', series: SERIES, fromOn: '2026-11-22' }))).toEqual(['ev_second']))

test('a name without its community is not read: two may have given the same', async () =>
  expect(outcomeOf(await ground.call('resident', listEvents, { series: SERIES }))).toBe('invalid_input'))

test('staff find all of it, also what is past, off or not shown yet', async () =>
  expect(idsOf(await ground.call('clerk', staffDay, { communityId: 'jincheng', series: SERIES }))).toEqual(['ev_past', 'ev_first', 'ev_off', 'ev_second', 'ev_draft']))

test('staff of another community find only their own', async () => {
  expect(idsOf(await ground.call('neighbour', staffDay, { communityId: 'datuan', series: SERIES }))).toEqual(['ev_elsewhere'])
  expect(outcomeOf(await ground.call('neighbour', staffDay, { communityId: 'jincheng', series: SERIES }))).toBe('forbidden')
})

test('of a very long series staff see the latest', async () => {
  for (let week = 0; week < 30; week += 1) await ground.event({ _id: `ev_week_${week}`, series: '每周', startAt: at('2026-01-03T09:00') + week * 7 * DAY })
  const seen = idsOf(await ground.call('clerk', staffDay, { communityId: 'jincheng', series: '每周' }))
  expect([seen.length, seen[0], seen.at(-1)]).toEqual([24, 'ev_week_6', 'ev_week_29'])
})
