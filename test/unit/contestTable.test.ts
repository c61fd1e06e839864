/** The table of a competition on a screen: how an entrant is found, who is next, and what the pictures of the results say. */
import { calledWords, entrantsFor } from '@components/entrantWords/copy'
import type { EventView } from '@contract/event'
import type { ContestView, EntrantView, ResultsView } from '@contract/eventContest'
import { at } from '@domain/calendar'
import { boardOf, certificateOf, ownWinners, winnersOf } from '@features/contest-honours/honours'
import { isComplete, nextOf, stepOf, those } from '@features/contest-table/steps'

const measure = { name: 'jumps', unit: '个', better: 'more', attempts: 2, counts: 'best' } as const
const score = { attempts: [100], ended: 'finished', at: 1, mine: false, confirmed: false } as const
const entrant = (number: number, overrides: Partial<EntrantView> = {}): EntrantView => ({ personId: `p_${number}`, number, name: `王小${number}`, age: 9, present: true, ...overrides })
const contest = (...entrants: readonly EntrantView[]): ContestView => ({ measure, entrants, running: true, undecided: [] })

describe('an entrant is found', () => {
  const all = [entrant(3), entrant(13), entrant(30, { name: '李敏' })]
  test.each([
    ['3', ['3号王小3']],
    ['３号', ['3号王小3']],
    ['13', ['13号王小13']],
    ['李', ['30号李敏']],
    ['王小', ['3号王小3', '13号王小13']],
    ['4', []],
    [' ', ['3号王小3', '13号王小13', '30号李敏']]
  ] as const)('by %s', (text, found) => expect(entrantsFor(all, text).map(calledWords)).toEqual(found))
})

describe('what is to be done', () => {
  const { number: _none, ...unnumbered } = entrant(0)
  test.each([
    ['a number is missing', unnumbered, 'unnumbered'],
    ['nobody is there', entrant(1, { present: false }), 'absent'],
    ['somebody is there', entrant(1), 'to_score'],
    ['another hand wrote it', entrant(1, { score }), 'to_confirm'],
    ['one wrote it oneself', entrant(1, { score: { ...score, mine: true } }), 'by_you'],
    ['two have seen it', entrant(1, { score: { ...score, mine: true, confirmed: true } }), 'done'],
    ['it was written that nobody started', entrant(1, { present: false, score: { ...score, attempts: [], ended: 'dns' } }), 'to_confirm']
  ] as const)('where %s', (_when, one, step) => expect(stepOf(one)).toBe(step))

  test('goes on from number to number, and begins again', () => {
    const all = contest(entrant(1), entrant(2, { score }), entrant(3), entrant(4, { present: false }))
    expect(nextOf(all, 'to_score')?.number).toBe(1)
    expect(nextOf(all, 'to_score', 1)?.number).toBe(3)
    expect(nextOf(all, 'to_score', 3)?.number).toBe(1)
    expect(nextOf(all, 'to_confirm', 3)?.number).toBe(2)
    expect(nextOf(all, 'done')).toBeUndefined()
  })

  test('is nothing any more when everybody who came is done', () => {
    const done = entrant(1, { score: { ...score, confirmed: true } })
    expect(isComplete(contest(done, entrant(2, { present: false })))).toBe(true)
    expect(isComplete(contest(done, entrant(2)))).toBe(false)
    expect(isComplete(contest(entrant(2, { present: false })))).toBe(false)
    expect(those(contest(done, entrant(2)), 'done', 'to_score')).toHaveLength(2)
  })
})

describe('the pictures', () => {
  const event = { organiser: '大疃社区', title: '“跳绳比赛”', startAt: at('2026-11-28T09:00') } as EventView
  const rows: ResultsView['rows'] = [{ number: 7, name: '王**', place: 1, value: 181, ended: 'finished', award: '优胜奖' }, { number: 2, name: '李*', place: 2, value: 150, ended: 'finished' }, { number: 9, name: '赵**', ended: 'dns' }]
  const results: ResultsView = { eventId: 'ev_1', title: event.title, measure, rows, amendments: [], publishedAt: 1 }
  const now = at('2026-11-28T12:00')

  test('of the results names only those who won, as they were published', () => {
    expect(boardOf(event, results, now)).toEqual({ host: '大疃社区', date: '11月28日', title: '跳绳比赛', lines: [{ place: '第1名', who: '7号 王**', value: '181个', award: '优胜奖' }] })
  })

  test('of a certificate has the full name, of those who won and are still known', () => {
    const [winner] = winnersOf(results, [entrant(7, { name: '王小珍' }), entrant(2)])
    expect(winner).toEqual({ number: 7, name: '王小珍', place: 1, award: '优胜奖' })
    expect(winner && certificateOf(event, winner, now)).toEqual({ name: '王小珍：', praise: '在11月28日“跳绳比赛”中获得第1名，得优胜奖，特发此状。', signed: '大疃社区', date: '11月28日' })
    expect(winnersOf(results, [])).toEqual([])
    expect(ownWinners(results)).toEqual([])
    expect(ownWinners({ ...results, rows: rows.map((row) => ({ ...row, mine: { name: `自己家的${row.number}` } })) })).toEqual([{ number: 7, name: '自己家的7', place: 1, award: '优胜奖' }])
  })
})
