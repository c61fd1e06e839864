/** What everybody reads of an event is looked through, all of it and nothing else. */
import { content } from '@contract/event'
import { newTexts, publicTexts, riskOf } from '@domain/publicText'
import type { EventContent } from '@domain/event'
import * as v from 'valibot'
import { anEvent } from '../fixtures/events'
import { anInput } from '../fixtures/inputs'

const { content: sample } = anInput('event.draft') as { content: unknown }
const full = { ...v.parse(content, sample), healthNotice: { text: '量力而行', version: 1 } } as EventContent

/** Every text in a value, with the way to it. */
const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof value === 'string' ? [[path, value]] : value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, part]) => textsIn(part, path ? `${path}.${key}` : key)) : []

/** Closed lists, and numbers to call. */
const NO_WORDS = ['kind', 'capacity.unit', 'audience', 'contactPhone', 'emergencyPhone']

test('every text that staff write is looked at, under the name of its field', () => {
  const looked = publicTexts(full)
  const unseen = textsIn(full).filter(([path, text]) => !NO_WORDS.includes(path) && !Object.values(looked).some((part) => part.split('\n').includes(text)))
  expect(unseen).toEqual([])
  expect(Object.keys(looked).sort()).toEqual(['agenda', 'healthNotice', 'instructors', 'intro', 'organiser', 'place', 'plan', 'series', 'title'].filter((field) => field !== 'plan' || full.plan).sort())
  for (const phone of [full.contactPhone, full.emergencyPhone ?? '']) expect(Object.values(looked).join()).not.toContain(phone)
})

test('the plan of a kind is looked at as well, and what nobody wrote is not', () => {
  const walk = anEvent({ kind: 'volunteer_outing', plan: { kind: 'volunteer_outing', route: { from: '社区门口', to: '海边' } } })
  expect(publicTexts(walk).plan).toContain('海边')
  expect(Object.keys(publicTexts(anEvent({ agenda: [] }))).sort()).toEqual(['organiser', 'place', 'title'])
})

test('the longest that can be written fits into one look, field by field', () => {
  const longest = (count: number) => '长'.repeat(count)
  const most = anEvent({
    title: longest(60), series: longest(30), organiser: longest(40), partners: Array.from({ length: 10 }, () => longest(40)), place: { name: longest(40), note: longest(60) }, intro: longest(2000),
    agenda: Array.from({ length: 20 }, () => ({ title: longest(40), minutes: 1, lead: longest(30) })), instructors: Array.from({ length: 6 }, () => ({ name: longest(30), title: longest(30), bio: longest(300) })),
    healthNotice: { text: longest(500), version: 1 },
    plan: { kind: 'workshop', materials: Array.from({ length: 20 }, () => ({ name: longest(20), unit: longest(6), each: 1 })), tools: Array.from({ length: 20 }, () => ({ name: longest(20), shared: true })), allergens: longest(200) }
  })
  for (const [field, text] of Object.entries(publicTexts(most))) expect([field, [...text].length <= 2500]).toEqual([field, true])
})

test('of a change only new words are looked at', () => {
  const before = anEvent({ intro: '介绍' })
  expect(newTexts(before, { ...before, startAt: before.startAt + 1, contactPhone: '05350001231' })).toEqual({})
  expect(newTexts(before, { ...before, intro: '新的介绍', series: '春日' })).toEqual({ intro: '新的介绍', series: '春日' })
})

test('words that must not be shown are refused with their fields', () => {
  expect(riskOf({ risky: [], unsure: true })).toBeNull()
  expect(riskOf({ risky: ['intro'], unsure: false })).toEqual({ accepted: false, reason: 'text_risky', about: { fields: ['intro'] } })
})
