/** What the pages of a year make of it: six stages in the order of the office, and prices as they are typed. */
import { fenOf, itemsOf } from '@features/year-prizes/draft'
import { stepsOf } from '@features/year-lead/steps'
import type { YearView } from '@contract/annual'
import { at } from '@domain/calendar'
import { quartersOf } from '@domain/yearScheme'
import { quartersWords } from '@components/captainWords/copy'

const JULY = at('2026-07-01T09:00')
const quarters = ['2025Q1', '2025Q2', '2025Q3', '2025Q4'].map((quarter, number) => ({ quarter, frozen: true, published: number > 0 }))
const view: YearView = { year: 2026, scheme: 'calendar', quarters, stage: 'opened', standings: [], sentBack: [] }
const decision = { at: JULY, on: '2026-07-01', attendees: ['何琳'], seats: 1, winners: ['p'], text: '', confirmed: false, mine: false }

test('the six stages stand in the order of the office, lit once they are behind', () => {
  const steps = stepsOf(view, JULY)
  expect(steps.map(({ text }) => text)).toEqual(['量化分值', '季度评定', '定期公布', '两委推选', '年度汇总', '通报公示'])
  expect(steps.map(({ done }) => done)).toEqual([false, false, false, false, false, false])
  expect([steps[1]?.note, steps[2]?.note]).toEqual(['4个季度里有4个', '4个季度里有3个'])
})

const confirmed = { ...decision, confirmed: true }
test.each([
  ['opened', view, 0, '量化分值'],
  ['totalled', { ...view, stage: 'totalled', totalledAt: JULY }, 3, '两委推选'],
  ['written by one hand', { ...view, stage: 'committee', totalledAt: JULY, decision }, 3, '两委推选'],
  ['decided', { ...view, stage: 'decided', totalledAt: JULY, decision: confirmed }, 5, '通报公示'],
  ['hung out', { ...view, stage: 'publicised', totalledAt: JULY, decision: confirmed, until: JULY }, 5, '通报公示'],
  ['final', { ...view, stage: 'final', totalledAt: JULY, decision: confirmed, until: JULY }, 6, undefined]
] as const)('a year that is %s has its first stages behind it, and says at which it stands', (_what, year, behind, present) => {
  const steps = stepsOf(year, JULY)
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_step, at) => at < behind))
  expect(steps.filter(({ words }) => words === '现在到这一步').map(({ text }) => text)).toEqual(present === undefined ? [] : [present])
})

test('a year that was added up without the ranking of its quarters says so', () => {
  const elsewhere = quarters.map((one) => ({ ...one, frozen: false, published: false }))
  const notesOf = (year: YearView) => stepsOf(year, JULY).slice(1, 3).map(({ note }) => note)
  expect(notesOf({ ...view, stage: 'totalled', totalledAt: JULY, quarters: elsewhere })).toEqual(['四个季度没有在这里定过名次', '四个季度没有在这里公布过'])
  expect(notesOf({ ...view, stage: 'totalled', totalledAt: JULY })).toEqual(['4个季度里有4个', '4个季度里有3个'])
  expect(notesOf({ ...view, stage: 'totalled', totalledAt: JULY, quarters: [...quarters.slice(0, 2), ...elsewhere.slice(2)] })).toEqual(['4个季度里有2个', '4个季度里有1个'])
})

test.each([['89.9', 8990], ['0', 0], ['0.01', 1], ['10000', 1_000_000], ['10000.01', null], ['89.999', null], ['', null], ['-1', null], ['八十', null]])('“%s” yuan are %s fen', (price, fen) => expect(fenOf(price)).toBe(fen))

test('the four quarters are printed as people say them', () =>
  expect([quartersWords(quartersOf(2026, 'calendar')), quartersWords(quartersOf(2026, 'july_june')), quartersWords(['2026Q3'])]).toEqual(['2025年第一至第四季度', '2025年第三、第四季度，2026年第一、第二季度', '2026年第三季度']))

test('an application is whole or not sent', () => {
  const oil = { name: ' 花生油', unit: '桶', each: 1, price: '89.9' }
  expect(itemsOf([oil])).toEqual([{ itemId: 'item_0', name: '花生油', unit: '桶', each: 1, price: 8990 }])
  expect([itemsOf([oil, { ...oil, name: ' ' }]), itemsOf([{ ...oil, price: '一元' }])]).toEqual([null, null])
})
