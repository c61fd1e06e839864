/** The year of the captains: which quarters count, what they come to, who may decide what, and what the clock alone ends. */
import { contendersOf, decideTotals, forgottenAnnual, mayBeNamed, openedAnnual, rankedYear, winnerNamed, yearStageOf, yearStandingOf, type AnnualEvaluation, type Contender } from '@domain/annual'
import { certify, decideCertifying, decideConfirmation, decidePublicity, decideSendingBack, decideYear, departsFromTotals, MOST_SENT_BACK, publicUntil, sendBack, tellingOf } from '@domain/annualDecision'
import { at, endOfDay } from '@domain/calendar'
import { HONOUR_TEXT } from '@domain/consents'
import { decideProposal, opensAt, quartersOf, yearToOpen } from '@domain/yearScheme'

const JULY = at('2026-07-01T00:00')
const somebody = (personId: string, ...byQuarter: readonly number[]): Contender & { readonly byQuarter: readonly number[] } => ({ personId, names: [personId], name: personId, buildings: [], byQuarter })
const zhao = somebody('zhao', 46, 52, 40, 58)
const qian = somebody('qian', 50, 50, 50, 46)
const sun = somebody('sun', 10, 10, 10, 10)
const said = (allowed: boolean, textVersion = HONOUR_TEXT) => ({ allowed, textVersion, at: JULY })
const deed = { at: JULY, by: 'clerk' }
const opened = openedAnnual('c', 2026, 'calendar', quartersOf(2026, 'calendar'), JULY)
const totalled: AnnualEvaluation = { ...opened, totals: { ...deed, standings: rankedYear([sun, qian, zhao]), names: { zhao: 'zhao', zhao2: 'zhao', qian: 'qian', sun: 'sun' } } }
const written = { on: '2026-07-01', attendees: ['何琳'], seats: 2, winners: ['zhao', 'qian'], text: '' }
const decided: AnnualEvaluation = { ...totalled, decision: { ...deed, ...written, confirmed: { at: JULY, by: 'other' } } }
const UNTIL = publicUntil(JULY)
const hanging: AnnualEvaluation = { ...decided, published: { ...deed, until: UNTIL } }

describe('the four quarters', () => {
  test('are those of the calendar year before, or of the year that ended with June', () => {
    expect(quartersOf(2026, 'calendar')).toEqual(['2025Q1', '2025Q2', '2025Q3', '2025Q4'])
    expect(quartersOf(2026, 'july_june')).toEqual(['2025Q3', '2025Q4', '2026Q1', '2026Q2'])
  })
  test.each([['calendar', false, JULY - 1, 'not_july_yet'], ['calendar', false, JULY, 'ok'], ['july_june', false, JULY, 'quarter_not_frozen'], ['july_june', true, JULY, 'ok'], ['july_june', true, JULY - 1, 'not_july_yet']] as const)(
    '%s, its last one frozen: %s, at %d: %s (INV-C9)',
    (scheme, frozen, now, outcome) => {
      const decision = decideProposal(2026, scheme, frozen, now)
      expect(decision.accepted ? 'ok' : decision.reason).toBe(outcome)
    }
  )
  test('are opened from July to December, as Shanghai counts', () => expect([opensAt(2026), yearToOpen(JULY - 1), yearToOpen(JULY), yearToOpen(at('2026-12-31T23:59')), yearToOpen(at('2027-01-01T00:00'))]).toEqual([at('2026-07-01T00:00'), null, 2026, 2026, null]))
})

describe('the totals', () => {
  test('rank the most first, and equals alike', () => {
    const standings = rankedYear([sun, qian, zhao])
    expect(standings.map(({ personId, total, rank }) => [personId, total, rank])).toEqual([['qian', 196, 1], ['zhao', 196, 1], ['sun', 40, 3]])
  })
  test('say of somebody what they have, and nothing else that is known of them', () =>
    expect(rankedYear([{ ...zhao, ...{ phone: 'sealed', fromOn: '2024-01-01' } }])).toEqual([{ personId: 'zhao', name: 'zhao', buildings: [], byQuarter: zhao.byQuarter, total: 196, rank: 1 }]))

  const frozen = (personId: string, ...names: readonly string[]) => ({ standings: [{ personId, name: personId, buildings: ['1号楼'], category: 'group_leader' as const, byMonth: [], total: 0, rank: 1 }], voters: Object.fromEntries([personId, ...names].map((name) => [name, personId])) })
  test('are of captains of today and of those who stood in one of the quarters, each once under all their names', () => {
    const known = contendersOf([{ ...zhao, names: ['zhao', 'zhao2'] }, qian], [frozen('zhao2'), frozen('li'), frozen('li', 'li2')])
    expect(known.map(({ personId, names, category }) => [personId, names, category])).toEqual([['zhao', ['zhao', 'zhao2'], 'group_leader'], ['qian', ['qian'], undefined], ['li', ['li', 'li2'], 'group_leader']])
  })
  test('make one of two when a quarter knew that they are one', () => expect(contendersOf([zhao, qian], [frozen('zhao', 'qian')]).map(({ personId, names }) => [personId, names])).toEqual([['zhao', ['zhao', 'qian']]]))

  const facts = { monthsClosed: true, pending: 0, found: [zhao] }
  test.each([
    ['while a month is open', opened, { ...facts, monthsClosed: false }, 'months_open'], ['while something is claimed', opened, { ...facts, pending: 2 }, 'claims_pending'], ['without a captain', opened, { ...facts, found: [] }, 'no_captains'],
    ['once the committees have written', { ...totalled, decision: { ...deed, ...written } }, facts, 'decision_begun'], ['else', opened, facts, 'ok'], ['again', totalled, facts, 'ok']
  ] as const)('%s', (_when, annual, given, outcome) => {
    const decision = decideTotals(annual, given)
    expect(decision.accepted ? 'ok' : decision.reason).toBe(outcome)
  })
  test('are found under whichever name', () => expect([yearStandingOf(totalled, 'zhao2')?.total, yearStandingOf(totalled, 'wu')]).toEqual([196, undefined]))
  test('are gone after their time, with who was there and what was objected; what was decided stays', () =>
    expect(Object.keys(forgottenAnnual(decided))).toEqual(['totals.standings', 'totals.names', 'decision.attendees', 'decision.text', 'sentBack', 'forgetAt']))
  test('are where a winner is named, and after them the certificate', () => {
    const certificates = [{ number: 'a', personId: 'zhao', name: '赵', building: '1号楼', issuedAt: JULY }]
    expect([winnerNamed({ ...decided, certificates }, 'zhao').name, winnerNamed({ certificates }, 'zhao'), winnerNamed({ certificates }, 'wu')]).toEqual(['zhao', { name: '赵', buildings: ['1号楼'] }, { name: '', buildings: [] }])
  })
  test('leave the names of the winners, so that a no under any of them counts on', () => {
    const names = { zhao: 'zhao', zhao2: 'zhao', qian: 'qian' }
    expect(forgottenAnnual(decided)['totals.names']).toEqual({ set: names })
    expect(mayBeNamed({ totals: { ...deed, standings: [], names } }, { zhao: said(true), zhao2: said(false) }, 'zhao')).toBe(false)
  })
  test('name whoever agreed to words about the year, and nobody who agreed to the board alone', () =>
    expect([said(true), said(true, '2026-12'), said(false)].map((naming) => mayBeNamed(totalled, { zhao2: naming }, 'zhao'))).toEqual([true, false, false]))
})

describe('the committees', () => {
  const outcome = (annual: AnnualEvaluation, overrides: Partial<typeof written> = {}, now = JULY) => {
    const decision = decideYear(annual, { ...written, ...overrides }, now)
    return decision.accepted ? 'ok' : decision.reason
  }
  test('decide over totals, and until somebody has confirmed', () => {
    expect([outcome(opened), outcome(totalled), outcome({ ...totalled, decision: { ...deed, ...written } }), outcome(decided), outcome(hanging)]).toEqual(['not_totalled', 'ok', 'ok', 'already_decided', 'already_decided'])
    expect([outcome(totalled, { winners: ['wu'] }), outcome(totalled, { seats: 1 }), outcome(totalled, { on: '2026-07-02' }), outcome(totalled, { on: '2026-06-30' })]).toEqual(['unknown_captain', 'more_than_seats', 'in_the_future', 'before_totals'])
  })
  test('give a reason where somebody with more points is passed over, and need none among equals', () => {
    expect([departsFromTotals(totalled, ['qian']), departsFromTotals(totalled, ['qian', 'sun']), departsFromTotals(totalled, ['zhao', 'qian', 'sun'])]).toEqual([false, true, false])
    expect([outcome(totalled, { winners: ['sun'] }), outcome(totalled, { winners: ['sun'], text: '照顾独居老人多年' })]).toEqual(['reason_needed', 'ok'])
  })
  test('need a second hand, over what was on the screen', () => {
    const proposed = { ...totalled, decision: { ...deed, ...written } }
    const confirm = (annual: AnnualEvaluation, seenAt = JULY, isProposer = false) => {
      const decision = decideConfirmation(annual, seenAt, isProposer)
      return decision.accepted ? 'ok' : decision.reason
    }
    expect([confirm(totalled), confirm(decided), confirm(proposed, JULY, true), confirm(proposed, JULY - 1), confirm(proposed)]).toEqual(['nothing_to_confirm', 'already_confirmed', 'decided_by_you', 'changed_meanwhile', 'ok'])
  })
})

describe('the publicity', () => {
  test('lasts five working days, the first not counted', () => expect([publicUntil(at('2026-07-01T09:00')), publicUntil(at('2026-09-30T09:00'))]).toEqual([endOfDay('2026-07-08'), endOfDay('2026-10-13')]))
  test('begins with what was decided and on the screen, once', () => {
    const outcome = (annual: AnnualEvaluation, seenAt = JULY) => { const decision = decidePublicity(annual, seenAt, JULY); return decision.accepted ? decision.fact : decision.reason }
    expect([outcome(totalled), outcome(decided, JULY - 1), outcome(decided), outcome(hanging)]).toEqual(['not_decided', 'changed_meanwhile', UNTIL, 'already_published'])
  })
  test('is ended by the clock alone, and until then an objection sends it back', () => {
    expect([yearStageOf(hanging, UNTIL - 1), yearStageOf(hanging, UNTIL)]).toEqual(['publicised', 'final'])
    const { decision, published, totals } = hanging
    if (!decision || !published || !totals) throw new Error('nothing hangs')
    const back = { ...deed, reason: '算错了', totals, decision, published }
    expect(yearStageOf({ ...totalled, sentBack: [back] }, JULY)).toBe('committee')
    const outcome = (annual: AnnualEvaluation, seenAt: number, now: number) => { const sent = decideSendingBack(annual, seenAt, now); return sent.accepted ? sent.fact : sent.reason }
    expect([outcome(hanging, JULY, UNTIL), outcome(hanging, JULY - 1, JULY), outcome({ ...hanging, sentBack: Array.from({ length: MOST_SENT_BACK }, () => back) }, JULY, JULY)]).toEqual(['not_publicised', 'changed_meanwhile', 'too_often'])
    // the totals under it are kept as well: they may be added up anew
    expect([outcome(hanging, JULY, UNTIL - 1), sendBack(back).then.sentBack]).toEqual([{ totals, decision, published }, { push: back }])
  })
  test('is told when it begins and when it is over, each once', () => {
    expect(tellingOf(hanging, JULY, JULY)).toMatchObject({ news: 'publicised', step: { then: { untoldAt: { set: UNTIL } } } })
    expect(tellingOf(hanging, UNTIL, UNTIL)).toMatchObject({ news: 'final', step: { then: { untoldAt: { unset: true } } } })
    expect(tellingOf(decided, JULY, JULY)).toBeNull()
  })
  test('is not told to have begun when it is over', () => expect(tellingOf(hanging, JULY, UNTIL)).toMatchObject({ news: 'final', step: { then: { untoldAt: { unset: true } } } }))
  test('is followed by certificates once it is over, of what hung out and of nothing else', () => {
    expect(certify(hanging, deed, []).when.all).toEqual({ 'published.at': { is: JULY }, certified: { present: false } })
    const outcome = (annual: AnnualEvaluation, now: number) => { const decision = decideCertifying(annual, now); return decision.accepted ? decision.fact : decision.reason }
    expect([outcome(hanging, UNTIL - 1), outcome(hanging, UNTIL), outcome({ ...hanging, certified: deed }, UNTIL)]).toEqual(['not_final', ['zhao', 'qian'], 'already_certified'])
  })
})

test('stage follows stage', () => expect([opened, totalled, { ...totalled, decision: { ...deed, ...written } }, decided, hanging, { ...hanging, certified: deed }].map((one) => yearStageOf(one, JULY))).toEqual(['opened', 'totalled', 'committee', 'decided', 'publicised', 'certified']))
