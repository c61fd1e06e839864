/** The ballot of the captains at its edges: who stands, who casts, what is in the box afterwards, and who is chosen. */
import { castBallot, closeBallot, countBallots, decideChoices, decideCount, emptyRound, givePaper, isQuorate, PAPER, paperOf, papersText, restoreVoter, strikeVoter, takeBackPaper, type BallotRound, type Choices } from '@domain/ballot'
import { byCategory, type Category } from '@domain/captains'
import { decideTie, isSettled, outcomeOf, runOff } from '@domain/election'
import { decideFreeze, fullSeats, MOST_FREEZES, ranked, slateOf, type Candidate, type Found } from '@domain/standing'
import { after, applied } from '../fixtures/conditionals'

const aCaptain = (personId: string, category: Category, total: number): Candidate => ({ personId, name: `名${personId}`, category, buildings: ['1号楼'], byMonth: [total, 0, 0] })
const members = (...totals: readonly number[]) => totals.map((total, at) => aCaptain(`m${at + 1}`, 'party_member', total))
const chosen = (...personIds: readonly string[]): Choices => ({ party_member: personIds, group_leader: [], resident_rep: [] })
const slate = chosen('m1', 'm2', 'm3', 'm4', 'm5', 'm6')
const aRound = (...voters: readonly string[]): BallotRound => emptyRound({ _id: 'r', communityId: 'c', quarter: '2026Q3', number: 1 }, voters)
const votesFor = (votes: Readonly<Record<string, number>>, seats = fullSeats, stand = slate) => ({ slate: stand, seats, votes })

describe('who stands', () => {
  test('is ranked by points within a category; equals share a rank and the next one comes after them all', () => {
    expect(ranked(members(5, 9, 9, 1)).map(({ personId, rank }) => [personId, rank])).toEqual([['m2', 1], ['m3', 1], ['m1', 3], ['m4', 4]])
  })
  test('is the first six, and with the sixth whoever has as many points', () => {
    expect(slateOf(ranked(members(9, 8, 7, 6, 5, 4, 3))).party_member).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6'])
    expect(slateOf(ranked(members(9, 8, 7, 6, 5, 4, 4, 3))).party_member).toHaveLength(7)
    expect(slateOf(ranked(members(9, 8, 7, 6, 5, 4, 3)), 0).party_member).toHaveLength(7)
  })
  test('stands in one category and in no other', () => {
    const all = slateOf(ranked([...members(5), aCaptain('g', 'group_leader', 9)]))
    expect(all).toEqual({ party_member: ['m1'], group_leader: ['g'], resident_rep: [] })
  })
})

describe('a quarter', () => {
  const facts = { monthsClosed: true, pending: 0, begun: false, before: 0, captains: members(1, 2) as readonly Found[] }
  test.each([
    ['before its months are closed', { monthsClosed: false }, 'months_open'],
    ['while a claim is pending', { pending: 1 }, 'claims_pending'],
    ['while somebody has no category', { captains: [...members(1), { ...aCaptain('x', 'party_member', 1), category: undefined }] }, 'category_missing'],
    ['without captains', { captains: [] }, 'no_captains'],
    ['once a ballot has begun', { begun: true }, 'ballot_begun'],
    ['more often than one document can keep', { before: MOST_FREEZES }, 'too_many_freezes']
  ] as const)('is not frozen %s', (_when, more, reason) => expect(decideFreeze({ ...facts, ...more })).toMatchObject({ accepted: false, reason }))
  test('is frozen anew up to a number', () => expect(decideFreeze({ ...facts, before: MOST_FREEZES - 1 }).accepted).toBe(true))
  test('is frozen with everybody in it', () => expect(decideFreeze(facts)).toMatchObject({ accepted: true, fact: [{ personId: 'm2', total: 2 }, { personId: 'm1', total: 1 }] }))
})

describe('choices', () => {
  test('are three of a category at most, all on the slate, and may be none', () => {
    expect(decideChoices(chosen('m1', 'm2', 'm3'), slate, fullSeats).accepted).toBe(true)
    expect(decideChoices(chosen(), slate, fullSeats).accepted).toBe(true)
    expect(decideChoices(chosen('m1', 'm2', 'm3', 'm4'), slate, fullSeats)).toMatchObject({ reason: 'too_many_choices', about: { category: 'party_member', most: 3 } })
    expect(decideChoices(chosen('m1', 'm1'), slate, fullSeats)).toMatchObject({ reason: 'too_many_choices' })
    expect(decideChoices(chosen('m7'), slate, fullSeats)).toMatchObject({ reason: 'not_on_slate' })
    expect(decideChoices({ ...chosen(), group_leader: ['m1'] }, slate, fullSeats)).toMatchObject({ reason: 'not_on_slate' })
  })
})

describe('a round', () => {
  test('takes one ballot of each captain on its roll, and none of anybody else', () => {
    const once = after(aRound('a', 'b'), castBallot('a', 'LJB1.x', chosen('m1')))
    expect(applied(once, castBallot('a', 'LJB1.y', chosen('m2')))).toBeNull()
    expect(applied(once, castBallot('stranger', 'LJB1.z', chosen('m2')))).toBeNull()
    expect(applied(once, givePaper('a'))).toBeNull()
    expect([once.roll, once.box.party_member]).toEqual([{ a: 'LJB1.x', b: 'waiting' }, ['m1']])
  })
  test('has a paper taken back while it is open, and then its captain casts after all', () => {
    const given = after(aRound('a'), givePaper('a'))
    expect(applied(after(given, takeBackPaper('a')), castBallot('a', 'x', chosen('m1')))).not.toBeNull()
    expect(applied(after(given, closeBallot), takeBackPaper('a'))).toBeNull()
    expect(applied(after(aRound('a'), castBallot('a', 'x', chosen('m1'))), takeBackPaper('a'))).toBeNull()
  })
  test('takes none once it is closed, nor of a name that was struck', () => {
    expect(applied(after(aRound('a'), closeBallot), castBallot('a', 'x', chosen('m1')))).toBeNull()
    const struck = after(aRound('a'), strikeVoter('a'))
    expect(applied(struck, castBallot('a', 'x', chosen('m1')))).toBeNull()
    expect(applied(after(struck, restoreVoter('a')), castBallot('a', 'x', chosen('m1')))).not.toBeNull()
    expect(applied(after(aRound('a'), castBallot('a', 'x', chosen('m1'))), strikeVoter('a'))).toBeNull()
  })
  test('is the same whatever the order in which its ballots came: neither roll nor box holds it', () => {
    const ballots = [['c', ['m2', 'm1']], ['a', ['m3']], ['b', ['m1', 'm2']], ['d', []]] as const
    const cast = (order: typeof ballots | readonly (typeof ballots)[number][]) => order.reduce((round, [voter, on]) => after(round, castBallot(voter, `LJB1.${voter}`, chosen(...on))), aRound('d', 'c', 'b', 'a'))
    expect(JSON.stringify(cast(ballots))).toBe(JSON.stringify(cast([...ballots].reverse())))
    expect(cast(ballots).box.party_member).toEqual(['', 'm1,m2', 'm1,m2', 'm3'])
  })
})

describe('a count', () => {
  const cast = (count: number, voters: number) => {
    const names = Array.from({ length: voters }, (_, at) => `v${at}`)
    return names.slice(0, count).reduce((round, name) => after(round, castBallot(name, `LJB1.${name}`, chosen('m1'))), aRound(...names))
  }
  test('needs more than half of all: 40 of 80 are void and never counted, 41 are not', () => {
    expect(isQuorate(40, 80)).toBe(false)
    expect(decideCount(cast(40, 80), [], slate, fullSeats)).toEqual({ accepted: true, fact: { count: { void: true, voters: 80, ballots: 40 }, box: { party_member: [], group_leader: [], resident_rep: [] } } })
    expect(decideCount(cast(41, 80), [], slate, fullSeats)).toMatchObject({ fact: { count: { void: false, ballots: 41, votes: { m1: 41, m2: 0 }, abstained: { party_member: 0, group_leader: 41 } } } })
  })
  test('counts paper like phones: what came back, and no more than was given out', () => {
    const round = after(cast(2, 3), givePaper('v2'))
    expect(round.roll.v2).toBe(PAPER)
    expect(decideCount(round, [], slate, fullSeats)).toMatchObject({ fact: { count: { void: false, ballots: 2, papers: 0, votes: { m1: 2 } } } })
    expect(decideCount(round, [chosen('m1', 'm2')], slate, fullSeats)).toMatchObject({ fact: { count: { ballots: 3, papers: 1, votes: { m1: 3, m2: 1 } } } })
    expect(decideCount(round, [chosen(), chosen()], slate, fullSeats)).toMatchObject({ reason: 'too_many_papers', about: { given: 1, counted: 2 } })
    expect(decideCount(round, [chosen('m1', 'm2', 'm3', 'm4')], slate, fullSeats)).toMatchObject({ reason: 'too_many_choices' })
  })
  test('has no quorum by papers that were given out and did not come back', () => {
    const round = ['v40', 'v41'].reduce((one, name) => after(one, givePaper(name)), cast(40, 80))
    expect(decideCount(round, [], slate, fullSeats)).toMatchObject({ fact: { count: { void: true, ballots: 40 } } })
    expect(decideCount(round, [chosen('m1')], slate, fullSeats)).toMatchObject({ fact: { count: { void: false, ballots: 41 } } })
  })
  test('leaves nothing by which a paper is told from a phone, nor a second count', () => {
    const closed = after(after(cast(2, 3), givePaper('v2')), closeBallot)
    const decision = decideCount(closed, [chosen('m2')], slate, fullSeats)
    if (!decision.accepted) throw new Error('not counted')
    const counted = after(closed, countBallots(closed, decision.fact, 'mark'))
    expect([counted.roll, counted.box.party_member]).toEqual([{ v0: 'cast', v1: 'cast', v2: 'cast' }, ['m1', 'm1', 'm2']])
    expect(applied(counted, countBallots(closed, decision.fact, 'mark'))).toBeNull()
  })
  test('knows the same papers in any order, and others', () => {
    expect(papersText([chosen('m2', 'm1'), chosen()])).toBe(papersText([chosen(), chosen('m1', 'm2')]))
    expect(papersText([chosen('m1')])).not.toBe(papersText([chosen('m2')]))
    expect(papersText([])).not.toBe(papersText([chosen()]))
  })
  test('reads a paper of the same names as the same', () => expect(paperOf(['b', 'a'])).toBe(paperOf(['a', 'b'])))
})

describe('of those who stand', () => {
  const standings = ranked(members(9, 8, 7, 6, 6, 5))
  const elect = (...rounds: Parameters<typeof outcomeOf>[1]) => outcomeOf(standings, rounds, [])
  test('the three with the most votes are chosen', () => {
    expect(elect(votesFor({ m1: 1, m4: 5, m5: 4, m6: 3 }))?.party_member).toEqual({ chosen: ['m4', 'm5', 'm6'], tied: null })
  })
  test('the one with more points is, where votes are equal', () => expect(elect(votesFor({ m1: 5, m2: 4, m3: 2, m6: 2 }))?.party_member).toEqual({ chosen: ['m1', 'm2', 'm3'], tied: null }))
  test('those with as many votes and points meet in a run-off for the seats that are left', () => {
    const outcome = elect(votesFor({ m1: 5, m2: 4, m4: 2, m5: 2 }))
    expect(outcome?.party_member).toEqual({ chosen: ['m1', 'm2'], tied: { seats: 1, among: ['m4', 'm5'] } })
    if (!outcome) throw new Error('counted and no outcome')
    expect(isSettled(outcome)).toBe(false)
    const next = runOff(outcome)
    expect([next.slate.party_member, next.seats]).toEqual([['m4', 'm5'], { party_member: 1, group_leader: 0, resident_rep: 0 }])
    expect(elect(votesFor({ m1: 5, m2: 4, m4: 2, m5: 2 }), votesFor({ m4: 10, m5: 30 }, next.seats, next.slate))?.party_member).toEqual({ chosen: ['m1', 'm2', 'm5'], tied: null })
  })
  test('a seat of a run-off is not lost because somebody got no vote in it', () => {
    const three = ranked(members(6, 6, 6))
    const first = { slate: chosen('m1', 'm2', 'm3'), seats: { ...fullSeats, party_member: 2 }, votes: { m1: 3, m2: 3, m3: 3 } }
    expect(outcomeOf(three, [first, { ...first, votes: { m1: 41 } }], [])?.party_member).toEqual({ chosen: ['m1'], tied: { seats: 1, among: ['m2', 'm3'] } })
  })
  test('the committees choose among equals, as many as there are seats and nobody else', () => {
    const outcome = elect(votesFor({ m1: 5, m2: 4, m4: 2, m5: 2 }))
    const decide = (...names: readonly string[]) => decideTie(outcome, { category: 'party_member', chosen: names })
    expect([decide('m4').accepted, decide('m1'), decide('m4', 'm5'), decide()].map((one) => (typeof one === 'boolean' ? one : !one.accepted && one.reason))).toEqual([true, 'not_equal', 'not_equal', 'not_equal'])
    expect(decideTie(outcome, { category: 'group_leader', chosen: ['m4'] })).toMatchObject({ reason: 'no_tie' })
    expect(outcomeOf(standings, [votesFor({ m1: 5, m2: 4, m4: 2, m5: 2 })], [{ category: 'party_member', chosen: ['m5'] }])?.party_member).toEqual({ chosen: ['m1', 'm2', 'm5'], tied: null })
  })
  test('fewer than seats leave seats empty, and nobody is chosen without a vote', () => {
    expect(elect(votesFor({ m1: 1, m2: 0 }))?.party_member).toEqual({ chosen: ['m1'], tied: null })
    expect(elect(votesFor({}))?.party_member).toEqual({ chosen: [], tied: null })
  })
  test('three are the most of a category, whatever the votes (INV-C7)', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const votes = Object.fromEntries(['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((name, at) => [name, (seed * (at + 3) * 7919) % 4]))
      const { chosen: won, tied } = elect(votesFor(votes))?.party_member ?? { chosen: [], tied: null }
      expect(won.length + (tied?.seats ?? 0)).toBeLessThanOrEqual(3)
      expect(tied === null || tied.among.length > tied.seats).toBe(true)
    }
  })
})

test('every category is asked', () => expect(Object.keys(byCategory(() => 0))).toEqual(['party_member', 'group_leader', 'resident_rep']))
