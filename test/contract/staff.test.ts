/** The staff's side of an event: writing, showing, finishing and calling off, once each, however often it is asked. */
import { cancelEvent, draftEvent, finishEvent, listEvents, publishEvent, readEvent, registerForEvent, myRegistrations } from '@contract/event'
import { editEvent, readStaffEvent, setCapacity } from '@contract/eventDesk'
import type { InputOf } from '@contract/endpoint'
import { at, DAY, MINUTE } from '@domain/calendar'
import { ENDS, OPENS, STARTS, CLOSES, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

type Content = InputOf<typeof draftEvent>['content']

const content = (overrides: Partial<Content> = {}): Content => ({
  kind: 'salon',
  title: '“瑜你同行·伽油生活”',
  organiser: '锦城社区',
  partners: ['某某瑜伽馆'],
  place: { name: '二楼活动室', note: '请穿袜子' },
  startAt: STARTS,
  endAt: ENDS,
  opensAt: OPENS,
  closesAt: CLOSES,
  capacity: { unit: 'person', units: 30 },
  ages: { min: 18 },
  audience: 'all',
  agenda: [{ title: '热身', minutes: 10, lead: '何琳' }],
  instructors: [],
  contactPhone: '0535-000-1230',
  ...overrides
})

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('clerk2', 'community_staff'), ground.staff('reviewer', 'community_reviewer')])
  await ground.people([{ key: 'resident' }, { key: 'waiting' }, { key: 'silent' }])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const draft = (eventId: string, overrides: Partial<Content> = {}, key = 'clerk') => ground.call(key, draftEvent, { eventId, communityId: 'jincheng', content: content(overrides) })
const come = (key: string, eventId: string) => ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(key)], consents: {} })

describe('a draft', () => {
  test('is kept verbatim, its waiting list half as long as the event is large, its telephone without hyphens', async () => {
    const drafted = dataOf(await draft('ev_verbatim'))
    expect(drafted).toMatchObject({ title: '“瑜你同行·伽油生活”', placeNote: '请穿袜子', phase: 'draft', contactPhone: '05350001230', seats: { capacity: 30, taken: 0 } })
    expect((await ground.document('events', 'ev_verbatim'))?.capacity).toEqual({ unit: 'person', units: 30, waitingLimit: 15 })
  })

  test('is seen by nobody outside', async () => {
    await draft('ev_unseen')
    expect(outcomeOf(await ground.call('resident', readEvent, { eventId: 'ev_unseen' }))).toBe('not_found')
    expect(outcomeOf(await come('resident', 'ev_unseen'))).toBe('not_found')
    expect(dataOf(await ground.call('resident', listEvents, {})).events.map(({ eventId }) => eventId)).not.toContain('ev_unseen')
  })

  test('says what was sent last and nothing of before', async () => {
    await draft('ev_overwritten', { series: '春日', intro: '介绍', healthNotice: '量力而行', emergencyPhone: '13800000000', capacity: { unit: 'person', units: 30, persons: 40, waitingLimit: 3 } })
    await draft('ev_overwritten')
    const stored = await ground.document('events', 'ev_overwritten')
    for (const gone of ['series', 'intro', 'healthNotice', 'emergencyPhone']) expect(stored).not.toHaveProperty(gone)
    expect(stored?.capacity).toEqual({ unit: 'person', units: 30, waitingLimit: 15 })
    expect(stored?.deeds.map(({ what, by }) => [what, by])).toEqual([['drafted', personOf('clerk')], ['drafted', personOf('clerk')]])
  })

  test('that two write at once is one draft', async () => {
    const replies = await Promise.all(['clerk', 'clerk2', 'clerk', 'clerk2'].map((key) => draft('ev_two_write', {}, key)))
    expect(tally(replies.map(outcomeOf))).toEqual({ ok: 4 })
    expect((await ground.document('events', 'ev_two_write'))?.deeds).toHaveLength(4)
  })
})

describe('showing an event', () => {
  test('opens its seat book, and residents find it', async () => {
    await draft('ev_shown')
    expect(dataOf(await ground.call('clerk', publishEvent, { eventId: 'ev_shown' }))).toMatchObject({ phase: 'open', seats: { unit: 'person', capacity: 30, taken: 0, waiting: 0 } })
    expect(dataOf(await ground.call('resident', readEvent, { eventId: 'ev_shown' })).phase).toBe('open')
    expect(dataOf(await ground.call('resident', listEvents, {})).events.map(({ eventId }) => eventId)).toContain('ev_shown')
    expect((await ground.document('events', 'ev_shown'))?.deeds.at(-1)).toMatchObject({ what: 'published', by: personOf('clerk') })
  })

  test('again by the same hand is answered the same, by another it is no draft', async () => {
    await draft('ev_shown_again')
    const first = dataOf(await ground.call('clerk', publishEvent, { eventId: 'ev_shown_again' }))
    expect(dataOf(await ground.call('clerk', publishEvent, { eventId: 'ev_shown_again' }))).toEqual(first)
    expect(outcomeOf(await ground.call('clerk2', publishEvent, { eventId: 'ev_shown_again' }))).toBe('not_a_draft')
    expect((await ground.document('events', 'ev_shown_again'))?.deeds).toHaveLength(2)
  })

  test('that two ask for at once happens once', async () => {
    await draft('ev_shown_twice')
    const replies = await Promise.all(['clerk', 'clerk', 'clerk2', 'reviewer'].map((key) => ground.call(key, publishEvent, { eventId: 'ev_shown_twice' })))
    for (const outcome of replies.map(outcomeOf)) expect(['ok', 'not_a_draft']).toContain(outcome)
    expect(replies.map(outcomeOf)).toContain('ok')
    expect((await ground.document('events', 'ev_shown_twice'))?.deeds.filter(({ what }) => what === 'published')).toHaveLength(1)
  })

  test('shows what was decided on: a draft that grew meanwhile is decided on anew, and its seats are those it was shown with', async () => {
    for (let round = 0; round < 8; round += 1) {
      const eventId = `ev_grown_${round}`
      await draft(eventId)
      const show = (key: string) => ground.call(key, publishEvent, { eventId })
      const replies = await Promise.all([show('clerk'), draft(eventId, { capacity: { unit: 'person', units: 500 } }), show('clerk2')])
      for (const outcome of replies.map(outcomeOf)) expect(['ok', 'not_a_draft', 'reviewer_needed']).toContain(outcome)

      const stored = await ground.document('events', eventId)
      const book = await ground.document('seatBooks', eventId)
      // five hundred are for a reviewer, and none was here
      if (stored?.status === 'published') expect(stored.capacity.units).toBe(30)
      expect(book?.capacity.units).toBe(stored?.status === 'published' ? 30 : undefined)
    }
  })

  test('is of what was read: who read what a colleague has changed since reads again', async () => {
    await draft('ev_was_read', { capacity: { unit: 'person', units: 60 } })
    const read = dataOf(await ground.call('reviewer', readStaffEvent, { eventId: 'ev_was_read' })).changedAt
    const written = dataOf(await draft('ev_was_read', { title: '换了标题', capacity: { unit: 'person', units: 60 } }, 'clerk2'))
    expect(outcomeOf(await ground.call('reviewer', publishEvent, { eventId: 'ev_was_read', seenAt: read }))).toBe('changed_meanwhile')
    expect((await ground.document('events', 'ev_was_read'))?.status).toBe('draft')
    const publish = () => ground.call('reviewer', publishEvent, { eventId: 'ev_was_read', seenAt: written.changedAt })
    expect([outcomeOf(await publish()), outcomeOf(await publish())]).toEqual(['ok', 'ok'])
  })

  test('of more than fifty, or with minors, is for a reviewer', async () => {
    await draft('ev_large', { capacity: { unit: 'person', units: 51 } })
    await draft('ev_any_age', { ages: {}, emergencyPhone: '13800000000' })
    for (const eventId of ['ev_large', 'ev_any_age']) {
      expect(outcomeOf(await ground.call('clerk', publishEvent, { eventId }))).toBe('reviewer_needed')
      expect(outcomeOf(await ground.call('reviewer', publishEvent, { eventId }))).toBe('ok')
    }
  })
})

describe('changing what is shown', () => {
  const change = (eventId: string, key: string, overrides: Partial<Content>) => ground.call(key, editEvent, { eventId, content: content(overrides) })

  const emergencyPhone = '13800000000'

  test('to let minors in is for a reviewer', async () => {
    await draft('ev_opened', { emergencyPhone })
    dataOf(await ground.call('clerk', publishEvent, { eventId: 'ev_opened' }))
    const before = await ground.document('events', 'ev_opened')
    expect(await change('ev_opened', 'clerk', { ages: { min: 6 }, emergencyPhone })).toMatchObject({ ok: false, failure: { reason: 'reviewer_needed', about: { fields: ['ages'] } } })
    expect(await ground.document('events', 'ev_opened')).toEqual(before)
    expect(dataOf(await change('ev_opened', 'reviewer', { ages: { min: 6 }, emergencyPhone })).ages).toEqual({ min: 6 })
  })

  test('past fifty places is for a reviewer', async () => {
    await draft('ev_outgrown')
    dataOf(await ground.call('clerk', publishEvent, { eventId: 'ev_outgrown' }))
    expect(outcomeOf(await ground.call('clerk', setCapacity, { eventId: 'ev_outgrown', units: 51 }))).toBe('reviewer_needed')
    expect((await ground.book('ev_outgrown')).capacity.units).toBe(30)
    expect(outcomeOf(await ground.call('reviewer', setCapacity, { eventId: 'ev_outgrown', units: 51 }))).toBe('ok')
    expect(outcomeOf(await ground.call('clerk', setCapacity, { eventId: 'ev_outgrown', units: 55 }))).toBe('ok')
  })

  test('is answered with what is written now, and nothing of what is not', async () => {
    await draft('ev_shorter', { series: '春日', intro: '来吧' })
    dataOf(await ground.call('clerk', publishEvent, { eventId: 'ev_shorter' }))
    const view = dataOf(await change('ev_shorter', 'clerk', {}))
    for (const gone of ['series', 'intro']) expect(view).not.toHaveProperty(gone)
    expect(view).toEqual(dataOf(await ground.call('clerk', readStaffEvent, { eventId: 'ev_shorter' })))
  })
})

describe('finishing an event', () => {
  test('that took place closes it, once', async () => {
    await ground.event({ _id: 'ev_finished' })
    await ground.cloud.control.clock(ENDS)
    expect(dataOf(await ground.call('clerk', finishEvent, { eventId: 'ev_finished' })).phase).toBe('finished')
    expect(dataOf(await ground.call('clerk', finishEvent, { eventId: 'ev_finished' })).phase).toBe('finished')
    expect(outcomeOf(await ground.call('clerk2', finishEvent, { eventId: 'ev_finished' }))).toBe('not_published')
    expect((await ground.document('events', 'ev_finished'))?.deeds.filter(({ what }) => what === 'finished')).toHaveLength(1)
  })
})

describe('calling an event off', () => {
  test('tells everybody inside, seated or waiting, who wanted to hear of it, and nobody else', async () => {
    await ground.event({ _id: 'ev_off', capacity: { unit: 'person', units: 1, waitingLimit: 2 } })
    for (const key of ['resident', 'waiting']) await ground.cloud.subscribe(openidOf(key), ['tpl-cancelled-0001'])
    for (const key of ['resident', 'waiting', 'silent']) await come(key, 'ev_off')
    const view = dataOf(await ground.call('clerk', cancelEvent, { eventId: 'ev_off', reason: '下大雨' }))
    expect(view).toMatchObject({ phase: 'cancelled', cancelReason: '下大雨' })

    const told = (await ground.cloud.messages()).filter(({ template, page }) => template === 'cancelled' && page.startsWith('pages/registration/'))
    expect(told.map(({ openid }) => openid).sort()).toEqual([openidOf('resident'), openidOf('waiting')].sort())
    expect(told.every(({ fields }) => fields.thing4 === '下大雨')).toBe(true)
    expect(dataOf(await ground.call('resident', readEvent, { eventId: 'ev_off' }))).toMatchObject({ phase: 'cancelled', cancelReason: '下大雨' })
    expect(dataOf(await ground.call('waiting', myRegistrations, {})).registrations[0]).toMatchObject({ event: { phase: 'cancelled' } })
  })

  test('again by the same hand with the same reason is answered the same and told nobody twice', async () => {
    await ground.event({ _id: 'ev_off_again' })
    await ground.cloud.subscribe(openidOf('resident'), ['tpl-cancelled-0001'])
    await come('resident', 'ev_off_again')
    const told = async () => (await ground.cloud.messages(openidOf('resident'))).filter(({ template }) => template === 'cancelled').length
    const before = await told()
    const first = dataOf(await ground.call('clerk', cancelEvent, { eventId: 'ev_off_again', reason: '下大雨' }))
    expect(dataOf(await ground.call('clerk', cancelEvent, { eventId: 'ev_off_again', reason: '下大雨' }))).toEqual(first)
    expect(outcomeOf(await ground.call('clerk', cancelEvent, { eventId: 'ev_off_again', reason: '别的' }))).toBe('already_ended')
    expect(outcomeOf(await ground.call('clerk2', cancelEvent, { eventId: 'ev_off_again', reason: '下大雨' }))).toBe('already_ended')
    expect(await told()).toBe(before + 1)
    expect((await ground.document('events', 'ev_off_again'))?.deeds.filter(({ what }) => what === 'cancelled')).toHaveLength(1)
  })

  test('before it was ever shown shows it to nobody', async () => {
    await draft('ev_never_shown')
    expect(outcomeOf(await ground.call('clerk', cancelEvent, { eventId: 'ev_never_shown', reason: '改期' }))).toBe('ok')
    expect(outcomeOf(await ground.call('resident', readEvent, { eventId: 'ev_never_shown' }))).toBe('not_found')
  })
})

describe('the list of events', () => {
  test('comes page by page in the order of their start, each event once', async () => {
    const starts = at('2027-02-01T09:00')
    // several begin at the same moment, so a page ends among them
    for (let number = 0; number < 45; number += 1) {
      const startAt = starts + Math.floor(number / 8) * DAY
      await ground.event({ _id: `ev_page_${String(number).padStart(2, '0')}`, communityId: 'yuxi', startAt, endAt: startAt + 60 * MINUTE, closesAt: startAt })
    }
    const seen: string[] = []
    let after: { startAt: number; eventId: string } | undefined
    let pages = 0
    do {
      const { reply, calls, examined } = await ground.counted('resident', listEvents, { communityId: 'yuxi', fromOn: '2027-01-01', ...(after ? { after } : {}) })
      const page = dataOf(reply)
      expect(calls).toBeLessThanOrEqual(4)
      expect(examined).toBeLessThanOrEqual(60)
      seen.push(...page.events.map(({ eventId }) => eventId))
      after = page.next && { ...page.next }
      pages += 1
    } while (after)
    expect(pages).toBe(3)
    expect(seen).toEqual(Array.from({ length: 45 }, (_, number) => `ev_page_${String(number).padStart(2, '0')}`))
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })

  test('keeps within its days, to the minute', async () => {
    const on = async (fromOn: string, toOn: string) => dataOf(await ground.call('resident', listEvents, { communityId: 'fulin', fromOn, toOn })).events.map(({ eventId }) => eventId)
    for (const [_id, start] of [['ev_midnight', '2027-03-02T00:00'], ['ev_before', '2027-03-01T23:59']] as const) await ground.event({ _id, communityId: 'fulin', startAt: at(start), endAt: at(start) + MINUTE })
    expect(await on('2027-03-01', '2027-03-01')).toEqual(['ev_before'])
    expect(await on('2027-03-02', '2027-03-02')).toEqual(['ev_midnight'])
    expect(await on('2027-03-01', '2027-03-02')).toEqual(['ev_before', 'ev_midnight'])
    expect(await on('2027-03-02', '2027-03-01')).toEqual([])
  })

  test('begins with today, unless it is asked otherwise', async () => {
    await ground.event({ _id: 'ev_today', communityId: 'churun', startAt: at('2026-11-10T06:00'), endAt: at('2026-11-10T07:00') })
    await ground.event({ _id: 'ev_yesterday', communityId: 'churun', startAt: at('2026-11-09T23:59'), endAt: at('2026-11-10T07:00') })
    expect(dataOf(await ground.call('resident', listEvents, { communityId: 'churun' })).events.map(({ eventId }) => eventId)).toEqual(['ev_today'])
    expect(dataOf(await ground.call('resident', listEvents, { communityId: 'churun', fromOn: '2026-11-09' })).events).toHaveLength(2)
  })
})

describe('what a family is signed up for', () => {
  test('comes with what is next first and what is past last, the newest of everybody’s', async () => {
    await ground.person({ key: 'many', family: [{ key: 'zz_child', relation: 'child', birth: '2015-01-01' }] })
    const many = 70
    for (let number = 0; number < many; number += 1) {
      const startAt = at('2026-09-01T09:00') + number * DAY
      await ground.event({ _id: `ev_many_${String(number).padStart(2, '0')}`, opensAt: OPENS - 90 * DAY, closesAt: startAt, startAt, endAt: startAt + 60 * MINUTE })
    }
    // the child's are the older ones, and its name comes last in the alphabet
    for (let number = 0; number < many; number += 1) {
      const eventId = `ev_many_${String(number).padStart(2, '0')}`
      await ground.cloud.control.clock(at('2026-08-25T09:00') + number * MINUTE)
      const personIds = [personOf(number < 30 ? 'zz_child' : 'many')]
      await ground.call('many', registerForEvent, { requestId: aRequestId(), eventId, personIds, consents: { minorEvent: '2026-11' } })
    }
    await ground.cloud.control.clock(WHILE_OPEN)
    const { reply, calls } = await ground.counted('many', myRegistrations, {})
    const ids = dataOf(reply).registrations.map(({ event }) => event.eventId)
    expect(calls).toBeLessThanOrEqual(4)
    expect((await ground.cloud.control.stats()).scans).toEqual([])

    // the sixty that were made last, 10 to 69; the seventieth day from 1 September is 9 November
    const newest = Array.from({ length: 60 }, (_, number) => `ev_many_${String(number + 10).padStart(2, '0')}`)
    expect(new Set(ids)).toEqual(new Set(newest))
    expect(ids).toEqual([...newest].reverse())
  })
})
