/** Words that residents will read go through WeChat's check while whoever wrote them is there; where it does not vouch for them, a reviewer has to have read them. */
import { cancelEvent, draftEvent, listEvents, publishEvent, readEvent, registerForEvent } from '@contract/event'
import { editEvent, readStaffEvent, staffDay } from '@contract/eventDesk'
import type { InputOf } from '@contract/endpoint'
import { HOUR } from '@domain/calendar'
import { BUSY_WORD, REVIEW_WORD, RISKY_WORD, SILENT_WORD } from '@local/contentCheck'
import { CLOSES, ENDS, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

type Content = InputOf<typeof draftEvent>['content']

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('reviewer', 'community_reviewer')
  await ground.person('resident')
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const content = (overrides: Partial<Content> = {}): Content => ({
  kind: 'salon', title: '邻里茶话会', organiser: '锦城社区', partners: [], place: { name: '二楼活动室' }, startAt: STARTS, endAt: ENDS, opensAt: OPENS, closesAt: CLOSES,
  capacity: { unit: 'person', units: 12 }, ages: { min: 18 }, audience: 'all', agenda: [{ title: '喝茶', minutes: 60 }], instructors: [], contactPhone: '05350001230', ...overrides
})
const newId = () => `ev_texts_${(number += 1)}`
const draft = (eventId: string, overrides: Partial<Content> = {}, key = 'clerk') => ground.call(key, draftEvent, { eventId, communityId: 'jincheng', content: content(overrides) })
const publish = (eventId: string, key = 'clerk') => ground.call(key, publishEvent, { eventId })
const shown = async (overrides: Partial<Content> = {}, key = 'clerk') => {
  const eventId = newId()
  dataOf(await draft(eventId, overrides, key))
  dataOf(await publish(eventId, key))
  return eventId
}
const refused = (reason: string, fields?: readonly string[]) => ({ ok: false, failure: { code: 'refused', reason, ...(fields ? { about: { fields } } : {}), requestId: expect.any(String) as string } })
const risky = (text: string) => `${text}${RISKY_WORD}`

describe('words that must not be shown', () => {
  test.each<readonly [field: string, overrides: Partial<Content>]>([
    ['title', { title: risky('茶话会') }],
    ['series', { series: risky('春日') }],
    ['place', { place: { name: '二楼', note: risky('走') } }],
    ['intro', { intro: risky('来吧') }],
    ['agenda', { agenda: [{ title: '喝茶', minutes: 10 }, { title: '聊天', minutes: 10, lead: risky('何') }] }],
    ['instructors', { instructors: [{ name: '何琳', bio: risky('十年') }] }],
    ['organiser', { partners: [risky('某某馆')] }],
    ['healthNotice', { healthNotice: risky('量力') }]
  ])('in %s are refused with the field, in a draft and in a change', async (field, overrides) => {
    const eventId = newId()
    expect(await draft(eventId, overrides)).toEqual(refused('text_risky', [field]))
    expect(await ground.document('events', eventId)).toBeNull()

    const published = await shown()
    const before = await ground.document('events', published)
    for (const key of ['clerk', 'reviewer']) expect(await ground.call(key, editEvent, { eventId: published, content: content(overrides) })).toEqual(refused('text_risky', [field]))
    expect(await ground.document('events', published)).toEqual(before)
  })

  test('in the plan of its kind are refused as well', async () => {
    const walk = { kind: 'volunteer_outing' as const, plan: { kind: 'volunteer_outing' as const, route: { from: '社区门口', to: risky('海边') } } }
    expect(await draft(newId(), walk)).toEqual(refused('text_risky', ['plan']))
  })

  test('are refused as the reason of a calling off, which then has not happened', async () => {
    const eventId = await shown()
    for (const key of ['clerk', 'reviewer']) expect(await ground.call(key, cancelEvent, { eventId, reason: risky('雨') })).toEqual(refused('text_risky', ['reason']))
    expect((await ground.document('events', eventId))?.status).toBe('published')
  })

  test('in a draft that is there already leave it as it was', async () => {
    const eventId = newId()
    dataOf(await draft(eventId))
    const before = await ground.document('events', eventId)
    expect(outcomeOf(await draft(eventId, { title: risky('茶话会'), intro: risky('来吧') }))).toBe('text_risky')
    expect(await ground.document('events', eventId)).toEqual(before)
  })
})

describe.each([['a person should read', REVIEW_WORD], ['are not looked at because the check is busy', BUSY_WORD], ['are not looked at because the check says nothing', SILENT_WORD]])('words that %s', (_what, word) => {
  test('are kept, and shown by the hand of a reviewer', async () => {
    const eventId = newId()
    dataOf(await draft(eventId, { intro: `来吧${word}` }))
    expect(await publish(eventId)).toEqual(refused('reviewer_needed'))
    expect(dataOf(await ground.call('clerk', readStaffEvent, { eventId }))).toMatchObject({ needsReviewer: true, unvouched: true, intro: `来吧${word}` })
    expect(dataOf(await ground.call('reviewer', staffDay, { communityId: 'jincheng' })).events.find((one) => one.eventId === eventId)).toMatchObject({ needsReviewer: true })

    expect(dataOf(await publish(eventId, 'reviewer')).phase).toBe('open')
    expect(dataOf(await ground.call('resident', readEvent, { eventId })).intro).toBe(`来吧${word}`)
    expect(dataOf(await ground.call('clerk', readStaffEvent, { eventId }))).not.toHaveProperty('unvouched')
  })

  test('are changed into what is shown by a reviewer alone, and what has no new words by anybody', async () => {
    const eventId = await shown({ title: `茶话会${word}` }, 'reviewer')
    const change = (overrides: Partial<Content>, key: string) => ground.call(key, editEvent, { eventId, content: content({ title: `茶话会${word}`, ...overrides }) })
    expect(outcomeOf(await change({ startAt: STARTS + HOUR, endAt: ENDS + HOUR }, 'clerk'))).toBe('ok')
    const before = await ground.document('events', eventId)
    expect(await change({ startAt: STARTS + HOUR, endAt: ENDS + HOUR, intro: word }, 'clerk')).toEqual(refused('reviewer_needed'))
    expect(await ground.document('events', eventId)).toEqual(before)
    expect(outcomeOf(await change({ startAt: STARTS + HOUR, endAt: ENDS + HOUR, intro: word }, 'reviewer'))).toBe('ok')
    expect(dataOf(await ground.call('resident', readEvent, { eventId })).intro).toBe(word)
  })

  test('do not keep an event on: it is off, its people are told, and only staff read the words', async () => {
    const eventId = await shown()
    await ground.cloud.subscribe(openidOf('resident'), ['tpl-cancelled-0001'])
    dataOf(await ground.call('resident', registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf('resident')], consents: {} }))
    const reason = `下雨${word}`
    expect(dataOf(await ground.call('clerk', cancelEvent, { eventId, reason }))).toMatchObject({ phase: 'cancelled' })
    expect(JSON.stringify(dataOf(await ground.call('resident', readEvent, { eventId })))).not.toContain(word)
    const told = (await ground.cloud.messages(openidOf('resident'))).filter(({ template }) => template === 'cancelled').at(-1)
    expect(told?.fields.thing4).toBe('详情请打电话问社区。')
    expect(dataOf(await ground.call('clerk', readStaffEvent, { eventId }))).toMatchObject({ cancelReason: reason, unvouched: true })
    // again, it is the same calling off
    expect(outcomeOf(await ground.call('clerk', cancelEvent, { eventId, reason }))).toBe('ok')

    const reviewed = await shown()
    dataOf(await ground.call('reviewer', cancelEvent, { eventId: reviewed, reason }))
    expect(dataOf(await ground.call('resident', readEvent, { eventId: reviewed })).cancelReason).toBe(reason)
  })
})

test('a draft that is written again when the check answers needs no reviewer any more', async () => {
  const eventId = newId()
  dataOf(await draft(eventId, { intro: BUSY_WORD }))
  expect(outcomeOf(await publish(eventId))).toBe('reviewer_needed')
  dataOf(await draft(eventId, { intro: '来吧' }))
  expect(await ground.document('events', eventId)).not.toHaveProperty('unvouched')
  expect(outcomeOf(await publish(eventId))).toBe('ok')
})

test('nobody outside hears of a check', async () => {
  const eventId = await shown({ intro: REVIEW_WORD }, 'reviewer')
  const seen = [dataOf(await ground.call('resident', readEvent, { eventId })), dataOf(await ground.call('resident', listEvents, { communityId: 'jincheng' }))]
  expect(JSON.stringify(seen)).not.toMatch(/unvouched|needsReviewer/)
})

test('that the check does not answer stands in the log, without the words', async () => {
  await ground.cloud.logged()
  dataOf(await draft(newId(), { intro: BUSY_WORD }))
  const [line = ''] = await ground.cloud.logged()
  expect(JSON.parse(line)).toMatchObject({ outcome: 'ok', causes: [expect.stringMatching(/^text check: .*-1/)] })
  expect(line).not.toMatch(/\p{Script=Han}|oTest/u)
})
