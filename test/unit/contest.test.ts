/** A competition: numbers, scores by two people, places, awards, gifts, and results that stand (state-machines.md §2.4). */
import { awardsOf, confirm, decideConfirming, decideGift, decidePublishingResults, decideScoring, emptyContest, giveNumbers, handGift, publishResults, ranking, rowsOf, score, valueOf, type Contest, type Score } from '@domain/contest'
import type { ContestPlan, Measure } from '@domain/eventPlan'
import type { Conditional } from '@domain/conditional'
import { applied as tried } from '../fixtures/conditionals'

/** The document after the step, or as it was where the step did not hold. */
const applied = (contest: Contest, step: Conditional | null): Contest => (step && tried(contest, step)) ?? contest

const measure: Measure = { name: '一分钟单摇', unit: '个', better: 'more', attempts: 2, counts: 'best' }
const plan: ContestPlan = { kind: 'competition', measure, awards: [{ title: '优胜奖', top: 5 }], ties: 'include', gift: { name: '跳绳', stock: 30 } }

const scored = (attempts: readonly number[], overrides: Partial<Score> = {}): Score => ({ attempts, ended: 'finished', by: 'p_judge', at: 1, confirmed: { by: 'p_other', at: 2 }, ...overrides })
const children = (count: number) => Array.from({ length: count }, (_, at) => `c${String(at + 1).padStart(2, '0')}`)
const contestOf = (scores: Readonly<Record<string, Score>>, overrides: Partial<Contest> = {}): Contest => ({
  ...emptyContest('ev_rope', plan),
  numbers: Object.fromEntries(Object.keys(scores).map((person, index) => [person, index + 1])),
  numbered: Object.keys(scores).length,
  scores,
  ...overrides
})
/** Twenty-two of twenty-three came; five and six are level. */
const rope = () => {
  const values = [190, 185, 180, 175, 170, 170, 160, 159, 158, 157, 156, 155, 154, 153, 152, 151, 150, 149, 148, 147, 146, 145]
  const contest = contestOf(Object.fromEntries(children(22).map((person, index) => [person, scored([values[index] ?? 0])])))
  return { contest: { ...contest, numbers: { ...contest.numbers, c23: 23 }, numbered: 23 }, field: { running: true, present: new Set(children(22)) } }
}

describe('numbers', () => {
  test('are given in order, once, and those who come later follow', () => {
    const first = applied(emptyContest('ev_rope', plan), giveNumbers(emptyContest('ev_rope', plan), ['a', 'b']))
    expect(first.numbers).toEqual({ a: 1, b: 2 })
    expect(giveNumbers(first, ['b', 'a'])).toBeNull()
    const later = applied(first, giveNumbers(first, ['c', 'a', 'b']))
    expect(later.numbers).toEqual({ a: 1, b: 2, c: 3 })
  })

  test('given by two desks at once are not given twice', () => {
    const empty = emptyContest('ev_rope', plan)
    const step = giveNumbers(empty, ['a'])
    expect(applied(applied(empty, step), step).numbers).toEqual({ a: 1 })
  })
})

describe('a score', () => {
  const field = { running: true, present: new Set(['a']) }
  const contest = contestOf({ a: scored([100], { at: 5 }) })
  const asks = (overrides: Partial<Parameters<typeof decideScoring>[3]> = {}, seenAt: number | null = 5, on = field, of = contest) => {
    const decision = decideScoring(of, measure, on, { personId: 'a', attempts: [120], ended: 'finished', ...overrides }, seenAt)
    return decision.accepted ? 'accepted' : decision.reason
  }

  test.each([
    ['one attempt of two', {}, 'accepted'],
    ['both attempts', { attempts: [1, 2] }, 'accepted'],
    ['no attempt', { attempts: [] }, 'attempts'],
    ['three attempts of two', { attempts: [1, 2, 3] }, 'attempts'],
    ['an attempt of somebody who did not start', { ended: 'dns' as const }, 'attempts'],
    ['none of somebody who did not finish', { ended: 'dnf' as const, attempts: [] }, 'accepted'],
    ['somebody without a number', { personId: 'z' }, 'no_number']
  ])('of %s: %s', (_what, overrides, expected) => expect(asks(overrides)).toBe(expected))

  test('of somebody who is not there is refused, unless it says so', () => {
    const nobody = { running: true, present: new Set<string>() }
    expect(asks({}, 5, nobody)).toBe('not_present')
    expect(asks({ ended: 'dns', attempts: [] }, 5, nobody)).toBe('accepted')
  })

  test('is refused before the desk opens and after the results are out', () => {
    expect(asks({}, 5, { ...field, running: false })).toBe('not_running')
    expect(asks({}, 5, field, { ...contest, published: { at: 1, by: 'p', rows: [] } })).toBe('published')
  })

  test('on an old screen is refused, and a step made on it changes nothing', () => {
    expect(asks({}, null)).toBe('changed_meanwhile')
    expect(asks({}, 4)).toBe('changed_meanwhile')
    const old = score(contest, { personId: 'a', attempts: [120], ended: 'finished' }, 'p_x', 9)
    const newer = applied(contest, score(contest, { personId: 'a', attempts: [110], ended: 'finished' }, 'p_y', 8))
    expect(applied(newer, old).scores.a?.attempts).toEqual([110])
  })

  test('that is entered again waits for a new confirmation', () => {
    expect(applied(contest, score(contest, { personId: 'a', attempts: [120], ended: 'finished' }, 'p_x', 9)).scores.a?.confirmed).toBeUndefined()
  })

  test('is confirmed by somebody else, as it was seen', () => {
    const reason = (isEnterer: boolean, seenAt: number, of = contest) => {
      const decision = decideConfirming(of, 'a', isEnterer, seenAt)
      return decision.accepted ? 'accepted' : decision.reason
    }
    expect(reason(false, 5)).toBe('accepted')
    expect(reason(true, 5)).toBe('entered_by_you')
    expect(reason(false, 4)).toBe('changed_meanwhile')
    expect(reason(false, 5, contestOf({}))).toBe('nothing_to_confirm')
    expect(reason(false, 5, { ...contest, published: { at: 1, by: 'p', rows: [] } })).toBe('published')
    expect(applied(contest, confirm(contest, 'a', 'p_z', 7)).scores.a?.confirmed).toEqual({ by: 'p_z', at: 7 })
  })
})

describe('places', () => {
  test('are shared by those who are level, and the next stay empty', () => {
    const places = ranking(contestOf({ a: scored([5]), b: scored([7]), c: scored([7]), d: scored([3]) }), measure).map(({ personId, place }) => [personId, place])
    expect(places).toEqual([['b', 1], ['c', 1], ['a', 3], ['d', 4]])
  })

  test('go to the lower number where seconds count, and to the sum where it does', () => {
    const seconds: Measure = { ...measure, better: 'less' }
    expect(valueOf(seconds, [12.5, 11.9])).toBe(11.9)
    expect(valueOf({ ...measure, counts: 'sum' }, [3, 4])).toBe(7)
    expect(ranking(contestOf({ a: scored([12]), b: scored([11]) }), seconds)[0]?.personId).toBe('b')
  })

  test('are for those who finished', () => {
    expect(ranking(contestOf({ a: scored([], { ended: 'dnf' }), b: scored([1]), c: scored([], { ended: 'disqualified' }) }), measure).map(({ personId }) => personId)).toEqual(['b'])
  })
})

describe('AC-04: rope skipping', () => {
  test('five places and a tie at the fifth make six awards', () => {
    const { contest, field } = rope()
    const decision = decidePublishingResults(contest, plan, field)
    expect(decision.accepted).toBe(true)
    const { titles } = awardsOf(ranking(contest, measure), plan)
    expect(Object.keys(titles)).toEqual(['c01', 'c02', 'c03', 'c04', 'c05', 'c06'])
  })

  test('by the strict rule the tie must be broken first, and then five get the award', () => {
    const { contest, field } = rope()
    const strict = { ...plan, ties: 'strict' as const }
    expect(decidePublishingResults(contest, strict, field)).toMatchObject({ accepted: false, reason: 'tie_break_needed', about: { personIds: ['c05', 'c06'] } })
    const broken = { ...contest, tieBreaks: { c06: 1, c05: 2 } }
    expect(decidePublishingResults(broken, strict, field).accepted).toBe(true)
    expect(Object.keys(awardsOf(ranking(broken, measure), strict).titles)).toEqual(['c01', 'c02', 'c03', 'c04', 'c06'])
  })

  test('a tie that was broken is open again as soon as the score of one of them is another, or somebody else is level with them', () => {
    const { contest } = rope()
    const placesOf = (of: Contest, ...persons: readonly string[]) => ranking(of, measure).filter(({ personId }) => persons.includes(personId)).map(({ place }) => place)
    const broken = { ...contest, tieBreaks: { c06: 1, c05: 2 } }
    expect(placesOf(broken, 'c05', 'c06')).toEqual([5, 6])
    const again = applied(broken, score(broken, { personId: 'c05', attempts: [170], ended: 'finished' }, 'p_judge', 9))
    expect(again.tieBreaks).toEqual({ c06: 1 })
    expect(placesOf(again, 'c05', 'c06')).toEqual([5, 5])
    const joined = applied(broken, score(broken, { personId: 'c07', attempts: [170], ended: 'finished' }, 'p_judge', 9))
    expect(placesOf(joined, 'c05', 'c06', 'c07')).toEqual([5, 5, 5])
  })

  test('are not shown where a score came, or a tie was decided otherwise, after they were read', () => {
    const { contest } = rope()
    const step = publishResults(contest, { at: 9, by: 'p_staff', rows: [] })
    expect(applied(contest, step).published).not.toBeNull()
    const late = { ...contest, scores: { ...contest.scores, c23: scored([140]) } }
    expect(applied(late, step).published).toBeNull()
    expect(applied({ ...contest, tieBreaks: { c06: 1, c05: 2 } }, step).published).toBeNull()
  })

  test('a tie above or below the cut needs no breaking', () => {
    const strict = { ...plan, awards: [{ title: '优胜奖', top: 6 }], ties: 'strict' as const }
    const { contest } = rope()
    expect(awardsOf(ranking(contest, measure), strict).undecided).toEqual([])
  })

  test('the absent one did not start, and stands last', () => {
    const { contest } = rope()
    const rows = rowsOf(contest, plan, (person) => `${person[0] ?? ''}*`)
    expect(rows).toHaveLength(23)
    expect(rows.at(-1)).toEqual({ number: 23, name: 'c*', ended: 'dns' })
    expect(rows[0]).toEqual({ number: 1, name: 'c*', ended: 'finished', place: 1, value: 190, award: '优胜奖' })
  })

  test('twenty-two gifts of thirty are handed out, the twenty-third is refused, and eight are left', () => {
    const { contest, field } = rope()
    const after = children(23).reduce<Contest>((known, person) => (decideGift(known, plan, field.present, person).accepted ? applied(known, handGift(person, { by: 'p_volunteer', at: 3, to: 'parent', requestId: 'r' })) : known), contest)
    expect(after.giftsLeft).toBe(8)
    expect(Object.keys(after.gifts)).toHaveLength(22)
    expect(decideGift(after, plan, field.present, 'c23')).toMatchObject({ reason: 'not_competed' })
    expect(decideGift(after, plan, field.present, 'c01')).toMatchObject({ reason: 'already_handed', about: { at: 3 } })
  })
})

describe('a gift', () => {
  const { contest, field } = rope()

  test('is handed once, whatever two volunteers tap at once, and never beyond the stock', () => {
    const twice = applied(applied(contest, handGift('c01', { by: 'p_1', at: 3, to: 'parent', requestId: 'r' })), handGift('c01', { by: 'p_2', at: 3, to: 'parent', requestId: 'r' }))
    expect(twice.giftsLeft).toBe(29)
    const last = { ...contest, giftsLeft: 1 }
    expect(applied(applied(last, handGift('c01', { by: 'p_1', at: 3, to: 'parent', requestId: 'r' })), handGift('c02', { by: 'p_1', at: 3, to: 'parent', requestId: 'r' })).giftsLeft).toBe(0)
    expect(decideGift({ ...contest, giftsLeft: 0 }, plan, field.present, 'c01')).toMatchObject({ reason: 'none_left' })
  })

  test('without the condition of its step goes to the same child twice, and to one for whom there is none', () => {
    const unguarded = (person: string): Conditional => ({ ...handGift(person, { by: 'p_1', at: 3, to: 'parent', requestId: 'r' }), when: { all: {} } })
    expect(applied(applied(contest, unguarded('c01')), unguarded('c01')).giftsLeft).toBe(28)
    expect(applied({ ...contest, giftsLeft: 0 }, unguarded('c01')).giftsLeft).toBe(-1)
  })

  test('goes to nobody where there is none, nor to who stayed out of it', () => {
    const { gift: _gift, ...without } = plan
    expect(decideGift(contest, without, field.present, 'c01')).toMatchObject({ reason: 'no_gift' })
    expect(decideGift({ ...contest, scores: { ...contest.scores, c01: scored([], { ended: 'dns' }) } }, plan, field.present, 'c01')).toMatchObject({ reason: 'not_competed' })
  })
})

describe('results', () => {
  const { contest, field } = rope()
  const reason = (of: Contest, on = field) => {
    const decision = decidePublishingResults(of, plan, on)
    return decision.accepted ? 'accepted' : decision.reason
  }

  test('wait for every score and every confirmation', () => {
    const { c01: _first, ...others } = contest.scores
    expect(reason({ ...contest, scores: others })).toBe('scores_missing')
    expect(reason({ ...contest, scores: { ...contest.scores, c01: { attempts: [190], ended: 'finished', by: 'p_judge', at: 1 } } })).toBe('unconfirmed')
    expect(reason(contest, { ...field, running: false })).toBe('not_running')
    expect(reason(emptyContest('ev_rope', plan))).toBe('not_running')
    expect(reason({ ...contest, published: { at: 1, by: 'p', rows: [] } })).toBe('published')
  })

  test('are published as they were confirmed, or not at all', () => {
    const step = publishResults(contest, { at: 9, by: 'p_reviewer', rows: [] })
    expect(applied(contest, step).published?.at).toBe(9)
    const changed = applied(contest, score(contest, { personId: 'c01', attempts: [1], ended: 'finished' }, 'p_x', 8))
    expect(applied(changed, step).published).toBeNull()
    const published = applied(contest, step)
    expect(applied(published, publishResults(contest, { at: 10, by: 'p_other', rows: [] })).published?.at).toBe(9)
  })
})
