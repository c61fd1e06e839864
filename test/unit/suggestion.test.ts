/** The ways of an entry of the suggestion book, its deadlines, and texts that say the same. */
import { at } from '@domain/calendar'
import { mostAlike } from '@domain/similarText'
import { ACCEPT_DAYS, clockwork, decideMerging, decideStep, isOverdue, medianDays, MOST_SUGGESTION_DEEDS, owedFor, replyOf, suggestionStatuses, suggestionSteps, takeStep, titleOf, written, type Suggestion, type SuggestionStatus, type SuggestionStep } from '@domain/suggestion'
import { addWorkingDays } from '@domain/workingDays'
import { aSuggestion } from '../fixtures/suggestions'

const leads: Readonly<Record<SuggestionStep, readonly SuggestionStatus[]>> = {
  taken: ['handed'], declined: ['handed'], amended: ['returned'], accepted: ['submitted'], returned: ['submitted'], merged: ['submitted', 'accepted', 'in_progress'],
  begun: ['accepted'], escalated: ['accepted', 'in_progress'], street_took: ['escalated'], street_answered: ['escalated'], replied: ['accepted', 'in_progress', 'escalated'], confirmed: ['replied'], reopened: ['replied']
}

test.each(suggestionSteps)('%s is taken from its own states and from no other', (step) => {
  const street = { takenBy: '王科长', takenOn: '2026-07-01' }
  expect(suggestionStatuses.filter((status) => decideStep(aSuggestion({ status, street }), step).accepted)).toEqual(suggestionStatuses.filter((status) => leads[step].includes(status)))
})

test('the street answers only what somebody there took, and the deadline of the community stays', () => {
  const asked = aSuggestion({ status: 'escalated', acceptedOn: '2026-07-01', dueOn: '2026-07-22' })
  expect(decideStep(asked, 'street_answered')).toMatchObject({ reason: 'not_now' })
  expect(Object.keys(takeStep(asked, 'street_took', { requestId: 'r_step', at: at('2026-07-02T10:00'), by: 'p_clerk', what: 'street_took' }).then)).toEqual(['status', 'deeds'])
})

test('an answer is contradicted once', () => {
  expect(decideStep(aSuggestion({ status: 'replied', reopened: true }), 'reopened')).toMatchObject({ reason: 'not_now' })
})

test('an entry comes to an end', () => {
  const deeds = Array.from({ length: MOST_SUGGESTION_DEEDS }, (_, number) => ({ requestId: `r_${number}`, at: 1, by: 'p_clerk', what: 'returned' as const }))
  expect(decideStep(aSuggestion({ deeds }), 'accepted')).toMatchObject({ reason: 'too_many' })
})

test.each<[string, Partial<Suggestion> | null]>([['itself', {}], ['nothing', null], ['one of another community', { _id: 's_2', communityId: 'datuan' }], ['one that was answered', { _id: 's_2', status: 'replied' }], ['one that nobody accepted', { _id: 's_2', status: 'submitted' }], ['one that went on itself', { _id: 's_2', status: 'merged' }]])('does not go on in %s', (_what, into) => {
  expect(decideMerging(aSuggestion(), into && aSuggestion(into))).toMatchObject({ reason: 'not_mergeable' })
})

test.each(['accepted', 'in_progress', 'escalated'] as const)('goes on in another of its community that is %s', (status) => {
  expect(decideMerging(aSuggestion(), aSuggestion({ _id: 's_2', status }))).toMatchObject({ accepted: true })
})

test('what others went into goes on in no third one', () => {
  expect(decideMerging(aSuggestion({ status: 'accepted', joined: true }), aSuggestion({ _id: 's_2', status: 'accepted' }))).toMatchObject({ reason: 'not_mergeable' })
})

/** What a step sets, on a day. */
const after = (suggestion: Suggestion, step: SuggestionStep, on: string) => takeStep(suggestion, step, { requestId: 'r_step', at: at(`${on}T10:00`), by: 'p_clerk', what: step }).then

describe('deadlines count working days', () => {
  test('two to accept, over the National Day holiday', () => {
    expect(written('2026-09-30')).toMatchObject({ dueOn: '2026-10-09', lookAt: at('2026-10-09T09:00') })
    expect(addWorkingDays('2026-09-30', ACCEPT_DAYS)).toBe('2026-10-09')
  })
  test('seven to answer after the acceptance, fifteen where the street helps, seven again after a contradiction', () => {
    expect(after(aSuggestion(), 'accepted', '2026-11-10')).toMatchObject({ dueOn: { set: '2026-11-19' }, acceptedOn: { set: '2026-11-10' } })
    expect(after(aSuggestion({ status: 'accepted', acceptedOn: '2026-11-10' }), 'escalated', '2026-11-16')).toMatchObject({ dueOn: { set: '2026-12-01' } })
    expect(after(aSuggestion({ status: 'replied' }), 'reopened', '2026-11-20')).toMatchObject({ dueOn: { set: '2026-12-01' }, reopened: { set: true } })
  })
  test('an answer stands after fifteen days', () => {
    expect(after(aSuggestion({ status: 'accepted' }), 'replied', '2026-11-16')).toMatchObject({ dueOn: { unset: true }, closesOn: { set: '2026-12-01' }, lookAt: { set: at('2026-12-02T00:00') } })
  })
  test('is overdue from the day after the last', () => {
    expect(['2026-11-19', '2026-11-20'].map((on) => isOverdue({ dueOn: '2026-11-19' }, on))).toEqual([false, true])
  })
  test('an answer says how many working days it took (h2)', () => {
    expect(replyOf({ acceptedOn: '2026-11-10' }, 'adopted', '换声控灯', 'p_clerk', at('2026-11-16T15:00')).days).toBe(4)
  })
})

describe('the clock', () => {
  test('reminds in the morning of the last day, once more when it is over, and then no more', () => {
    const suggestion = aSuggestion({ dueOn: '2026-11-19', lookAt: at('2026-11-19T09:00') })
    const first = clockwork(suggestion, at('2026-11-19T09:01'))
    expect([first.reminds, first.step.then.lookAt]).toEqual([true, { set: at('2026-11-20T09:00') }])
    const second = clockwork({ ...suggestion, lookAt: at('2026-11-20T09:00') }, at('2026-11-20T09:01'))
    expect([second.reminds, second.step.then.lookAt]).toEqual([true, { unset: true }])
  })
  test('closes an answer that nobody contradicted', () => {
    expect(clockwork(aSuggestion({ status: 'replied', lookAt: 1 }), 2)).toMatchObject({ reminds: false, step: { then: { status: { set: 'closed' } } } })
  })
})

test.each([[[], null], [[4], 4], [[2, 9, 3], 3], [[2, 4], 3]])('the middle of %j is %s', (days, middle) => {
  expect(medianDays(days.map((one) => ({ reply: { verdict: 'adopted', text: '', at: 1, by: 'p', days: one } })))).toBe(middle)
})

test('texts about the same thing are found, the most alike first, and others are not', () => {
  const things = ['2单元楼道灯坏了三天', '楼下停车位被占', '楼道灯坏了', '想要一个晾被子的地方'].map((text) => ({ text }))
  expect(mostAlike('5号楼楼道灯坏了，晚上看不见', things, 3).map(({ text }) => text)).toEqual(['楼道灯坏了', '2单元楼道灯坏了三天'])
  expect([mostAlike('灯', things, 3), mostAlike('楼道灯坏了', things, 1).length]).toEqual([[], 1])
})

test('its captain is owed for an entry that was accepted and for one that was adopted, once each', () => {
  const reply = { verdict: 'adopted' as const, text: '', at: at('2026-12-01T09:00'), by: 'p', days: 3 }
  const owed = (suggestion: Partial<Suggestion>) => owedFor(aSuggestion(suggestion)).map(({ ruleId, on }) => [ruleId, on])
  expect(owed({})).toEqual([])
  expect(owed({ acceptedOn: '2026-11-30', reply })).toEqual([['accepted', '2026-11-30'], ['adopted', '2026-12-01']])
  expect(owed({ acceptedOn: '2026-11-30', reply, scored: ['accepted'] })).toEqual([['adopted', '2026-12-01']])
  expect(owed({ acceptedOn: '2026-11-30', reply: { ...reply, verdict: 'partly' }, scored: ['accepted'] })).toEqual([])
})

test.each([['2单元楼道灯坏了，晚上看不见', '2单元楼道灯坏了'], ['，没有头', '没有头'], ['灯', '灯'], ['一二三四五六七八九十一二三四五六七八九十一二三四五六', '一二三四五六七八九十一二三四五六七八九十一二三四'], ['……', '']])('%s begins with %s', (text, title) => {
  expect(titleOf(text)).toBe(title)
})
