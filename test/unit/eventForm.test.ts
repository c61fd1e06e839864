/** The form of an event: what it sends, what it finds missing, and that nothing is lost between form and event. */
import { at } from '@domain/calendar'
import { draftEvent } from '@contract/event'
import { MOST_UNITS } from '@domain/event'
import { contentOf, emptyForm, formOf, withKind, writtenOf, type Form } from '@features/event-editor/form'
import { missingForDraft, missingIn } from '@features/event-editor/wrong'
import * as v from 'valibot'

const NOW = at('2026-11-24T10:00')
const community = { name: '大疃社区', phone: '05350001232' }
const workshop: Form = { ...withKind(emptyForm(community, NOW), 'workshop'), title: '巧手蒸花馍', on: '2999-12-01', placeName: '活动室', emergencyPhone: '05350001232', teachers: [{ name: '曲桂香', title: '非遗传承人', bio: '' }] }

test('a filled form lacks nothing', () => expect(missingIn(workshop)).toEqual({}))

test.each<readonly [field: string, part: Partial<Form>]>([
  ['kind', { kind: null }],
  ['title', { title: ' ' }],
  ['startAt', { on: '' }],
  ['endAt', { ends: '09:00' }],
  ['place', { placeName: '' }],
  ['agenda', { kind: 'salon' }],
  ['contactPhone', { contactPhone: '12' }],
  ['emergencyPhone', { unit: 'child', emergencyPhone: '' }]
])('a form without a good %s says so', (field, part) => expect(Object.keys(missingIn({ ...workshop, ...part }))).toContain(field))

test('without a day nothing is said of hours', () => expect(Object.keys(missingIn({ ...workshop, on: '' }))).toEqual(['startAt']))

test('a draft may wait for its agenda, but not for its place', () => {
  expect(missingForDraft({ ...workshop, kind: 'salon' })).toEqual({})
  expect(Object.keys(missingForDraft({ ...workshop, kind: 'salon', placeName: '' }))).toEqual(['place'])
})

test('a sign-up closes two hours before the start, the evening before, or at a time of its own', () => {
  const closes = (part: Partial<Form>) => contentOf({ ...workshop, ...part }, NOW).closesAt
  expect(closes({})).toBe(at('2999-12-01T07:00'))
  expect(closes({ closesBy: 'evening' })).toBe(at('2999-11-30T20:00'))
  expect(closes({ closesBy: 'at', closesOn: '2999-11-20', closes: '12:00' })).toBe(at('2999-11-20T12:00'))
})

test('an event that is written on stays as it was written', () => {
  const content = contentOf({ ...workshop, waiting: 'none', persons: 30, min: 18, healthNotice: '请先洗手', closesBy: 'evening', partners: ['文化馆', ' '], agenda: [{ title: '揉面', minutes: 25, lead: '' }] }, NOW)
  expect(contentOf(formOf(content, true, NOW), NOW)).toEqual(content)
})

test.each(['half', 'same', 'none'] as const)('the largest event that can be written can be read, with %s of it waiting, and comes back as it was', (waiting) => {
  const content = contentOf({ ...workshop, units: MOST_UNITS, waiting }, NOW)
  expect(missingIn({ ...workshop, units: MOST_UNITS, waiting })).toEqual({})
  expect(v.safeParse(draftEvent.input.entries.content, writtenOf(content)).success).toBe(true)
  expect(contentOf(formOf(content, false, NOW), NOW).capacity).toEqual(content.capacity)
})

test('rows without a name are not sent', () => {
  const { agenda, instructors, partners } = contentOf({ ...workshop, partners: [''], agenda: [{ title: '', minutes: 30, lead: '某' }] }, NOW)
  expect({ agenda, instructors, partners }).toEqual({ agenda: [], instructors: [{ name: '曲桂香', title: '非遗传承人' }], partners: [] })
})
