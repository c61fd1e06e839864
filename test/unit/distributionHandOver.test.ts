/** One portion for each elder and item, whichever the channel; whatever was given beyond it is there to be seen. */
import { MINUTE } from '@domain/calendar'
import { acceptedOf, ASKING_SPAN, doubtIt, giveOnce, MOST_HANDOVERS, MOST_PLANS, UNDO_SPAN, type Entitlement } from '@domain/distributionEntitlement'
import { decideHandOver, wasGiven, type Giving } from '@domain/distributionHandOver'
import { confirmAddition, decideChannel, decideResolution, decideReversal, decideUndo, decideWitness, decline, disentitle, missOne, type Planned, type Resolution } from '@domain/distributionSettling'
import { after, applied } from '../fixtures/conditionals'
import { WHILE_OPEN } from '../fixtures/events'
import { aCampaign, aGiving, aHandover, anEntitlement, OPENED } from '../fixtures/noodles'

type Decided = { readonly accepted: boolean; readonly reason?: string; readonly fact?: unknown }
const said = (decision: Decided) => (decision.accepted ? (decision.fact ?? 'ok') : decision.reason)
const decided = (giving: Partial<Giving>, entitlement: Partial<Entitlement> = {}, campaign = aCampaign()) => said(decideHandOver(campaign, anEntitlement(entitlement), aGiving(giving)))

const delivered = after(anEntitlement(), giveOnce(anEntitlement(), aHandover()))
const second = aHandover({ commandId: 'r_second', channel: 'home', by: 'p_worker', standing: 'conflict', doubt: 'already_handed_over' })
const doubted = after(delivered, doubtIt(second))

describe('who asks before giving', () => {
  test('gives what is due', () => expect(decided({})).toBe('ok'))
  test('hears when and how somebody else was first (AC-08)', () =>
    expect(decideHandOver(aCampaign(), delivered, aGiving({ channel: 'home' }))).toEqual({ accepted: false, reason: 'already_handed_over', about: { at: WHILE_OPEN, channel: 'onsite' } }))
  test('gives to whoever declined, or was not met', () => expect([decided({}, { status: 'declined' }), decided({}, { status: 'unreachable' })]).toEqual(['ok', 'ok']))
  test('gives nothing to whom it is not due', () => expect([decided({}, { status: 'ineligible' }), decided({}, { status: 'proposed' })]).toEqual(['not_entitled', 'not_entitled']))
  test('gives nothing before it opens or once it is closed', () => expect([decided({ at: OPENED - 1 }), decided({ at: OPENED })]).toEqual(['not_open', 'ok']))
  test('waits while something is in doubt', () => expect(decided({}, { openConflicts: 1 })).toBe('conflict_open'))
  test('gives to family where the campaign lets it', () => expect([decided({ receiver: 'proxy' }), decided({ receiver: 'proxy' }, {}, aCampaign({ proxyAllowed: false }))]).toEqual(['ok', 'proxy_not_allowed']))
})

describe('what has been given', () => {
  const given = { given: true }
  test('counts when it was due', () => expect(decided(given)).toBe('ok'))
  test.each([
    ['somebody else was first', {}, { status: 'delivered' as const }, 'already_handed_over'],
    ['it was not due', {}, { status: 'ineligible' as const }, 'not_entitled'],
    ['it was not open', { at: OPENED - 1 }, {}, 'not_open'],
    ['it comes too late to be believed', { late: true }, {}, 'came_late'],
    ['another hand is in doubt', {}, { openConflicts: 1 }, 'already_handed_over']
  ])('is kept, and waits, when %s', (_when, giving, entitlement, doubt) => expect(decided({ ...given, ...giving }, entitlement)).toBe(doubt))
  test('is refused where twenty hands have given it', () => expect(decided(given, { handovers: Array.from({ length: MOST_HANDOVERS }, () => aHandover()) })).toBe('too_many_handovers'))
  test('is whatever comes later than somebody waits for an answer', () => {
    const believed = { place: { kind: 'grid', id: 'g' }, within: { kind: 'community', id: 'c' }, at: WHILE_OPEN } as const
    expect([wasGiven(false, believed, WHILE_OPEN + ASKING_SPAN), wasGiven(false, believed, WHILE_OPEN + ASKING_SPAN + 1), wasGiven(false, null, WHILE_OPEN), wasGiven(true, null, WHILE_OPEN)]).toEqual([false, true, false, true])
  })
})

describe('cash (INV-D6)', () => {
  const cash = { itemId: 'cash', channel: 'home' as const, workerId: 'p_worker' }
  const byWorker = { by: 'p_worker', channel: 'home' as const, hasProof: true }
  test('wants a proof', () => expect([decided({ ...byWorker, hasProof: false }, cash), decided(byWorker, cash)]).toEqual(['proof_needed', 'ok']))
  test('goes to nobody else unless it was written down beforehand', () => {
    const proxy = { ...byWorker, receiver: 'proxy' as const }
    expect([decided(proxy, cash), decided({ ...proxy, isAuthorised: true }, cash)]).toEqual(['proxy_not_allowed', 'ok'])
  })
  test('without a network is for the hand and the channel it is bound to', () => {
    const offline = { ...byWorker, given: true }
    expect([decided(offline, cash), decided({ ...offline, by: 'p_other' }, cash), decided({ ...offline, channel: 'onsite' }, cash), decided(offline, { itemId: 'cash', channel: 'home' })]).toEqual(['ok', 'bound_to_another', 'bound_to_another', 'bound_to_another'])
  })
  test('with a network is for any hand that may', () => expect(decided({ ...byWorker, by: 'p_other' }, cash)).toBe('ok'))

  const handed = after(anEntitlement(cash), giveOnce(anEntitlement(cash), aHandover({ by: 'p_worker', channel: 'home' })))
  test('awaits a witness, who is not whose hand it was', () => {
    const witness = { by: 'p_clerk', at: WHILE_OPEN }
    expect(handed.awaitingSince).toBe(WHILE_OPEN)
    expect(said(decideWitness(handed, true, witness))).toBe('own_work')
    const decision = decideWitness(handed, false, witness)
    const witnessed = after(handed, decision.accepted ? decision.fact : null)
    expect([witnessed.awaitingSince, acceptedOf(witnessed)?.witness]).toEqual([undefined, witness])
    expect([said(decideWitness(witnessed, false, witness)), said(decideWitness(witnessed, false, { by: 'p_third', at: 1 })), said(decideWitness(delivered, false, witness))]).toEqual(['ok', 'not_awaiting', 'not_awaiting'])
  })
  test('awaits none where the witness signed on the screen', () => {
    const signed = giveOnce(anEntitlement(cash), aHandover({ witness: { at: WHILE_OPEN, name: 'sealed', file: 'f' } }))
    expect(after(anEntitlement(cash), signed).awaitingSince).toBeUndefined()
  })
  test('is never taken back as a mistap, and reversed by a reviewer', () => {
    expect(said(decideUndo(handed, 'r_first', { at: WHILE_OPEN, by: 'p_worker', note: '点错了人' }))).toBe('never_cash')
    const reversal = decideReversal(handed, 'r_first', { at: WHILE_OPEN, by: 'p_reviewer', note: '信封退回' })
    expect(after(handed, reversal.accepted ? reversal.fact : null)).toMatchObject({ status: 'eligible', handovers: [{ standing: 'reversed' }] })
  })
})

describe('the document', () => {
  test('lets one of two hands count', () => {
    expect(delivered).toMatchObject({ status: 'delivered', deliveredAt: WHILE_OPEN, openConflicts: 0 })
    expect(applied(delivered, giveOnce(delivered, aHandover({ commandId: 'r_other' })))).toBeNull()
  })
  test('holds each hand once', () => {
    expect(applied(delivered, doubtIt(aHandover({ standing: 'conflict' })))).toBeNull()
    expect(applied(doubted, doubtIt(second))).toBeNull()
    expect(doubted).toMatchObject({ status: 'delivered', openConflicts: 1, handovers: [{ standing: 'accepted' }, { standing: 'conflict' }] })
  })
})

describe('点错了人', () => {
  const undo = (entitlement: Entitlement, commandId: string, by = 'p_clerk', at = WHILE_OPEN) => decideUndo(entitlement, commandId, { at, by, note: '点错了人' })
  test('is by the same hand, within ten minutes', () => {
    expect([said(undo(delivered, 'r_first', 'p_other')), said(undo(delivered, 'r_first', 'p_clerk', WHILE_OPEN + UNDO_SPAN + 1)), said(undo(delivered, 'r_none'))]).toEqual(['not_yours', 'too_late', 'not_handed_over'])
    const decision = undo(delivered, 'r_first', 'p_clerk', WHILE_OPEN + UNDO_SPAN)
    const back = after(delivered, decision.accepted ? decision.fact : null)
    expect(back).toMatchObject({ status: 'eligible', takenBackAt: WHILE_OPEN + UNDO_SPAN, handovers: [{ standing: 'taken_back', ended: { note: '点错了人' } }] })
    expect(back.deliveredAt).toBeUndefined()
    expect(undo(back, 'r_first')).toEqual({ accepted: true, fact: null })
    expect(after(back, giveOnce(back, aHandover({ commandId: 'r_again' }))).status).toBe('delivered')
  })
  test('takes back what waits, and not what something else waits for', () => {
    expect(said(undo(doubted, 'r_first'))).toBe('conflict_open')
    const decision = undo(doubted, 'r_second', 'p_worker')
    expect(after(doubted, decision.accepted ? decision.fact : null)).toMatchObject({ status: 'delivered', openConflicts: 0, handovers: [{ standing: 'accepted' }, { standing: 'taken_back' }] })
  })
  test('does not hold when somebody was quicker', () => {
    const decision = undo(delivered, 'r_first')
    expect(decision.accepted && decision.fact && applied(doubted, decision.fact)).toBeNull()
  })
})

describe('a conflict', () => {
  const resolve = (entitlement: Entitlement, of: string, resolution: Resolution, by = 'p_third') => decideResolution(entitlement, of, resolution, { at: WHILE_OPEN + MINUTE, by, note: '问过老人' }, [by])
  const resolved = (entitlement: Entitlement, of: string, resolution: Resolution) => {
    const decision = resolve(entitlement, of, resolution)
    return after(entitlement, decision.accepted ? decision.fact : null)
  }
  test.each(['returned', 'mistaken', 'extra_loss'] as const)('ends as %s, and the first one counts', (resolution) => {
    const ended = resolved(doubted, 'r_second', resolution)
    expect(ended).toMatchObject({ status: 'delivered', openConflicts: 0, handovers: [{ standing: 'accepted' }, { standing: resolution }] })
    expect(resolve(ended, 'r_second', resolution)).toEqual({ accepted: true, fact: null })
  })
  test('may end the other way round: then the one that waited counts', () =>
    expect(resolved(doubted, 'r_first', 'mistaken')).toMatchObject({ status: 'delivered', deliveredAt: WHILE_OPEN, openConflicts: 0, handovers: [{ standing: 'mistaken' }, { standing: 'accepted' }] }))
  test('counts after all where nothing else does', () => {
    const late = after(anEntitlement(), doubtIt(aHandover({ standing: 'conflict', doubt: 'came_late' })))
    expect(resolved(late, 'r_first', 'stands')).toMatchObject({ status: 'delivered', openConflicts: 0, handovers: [{ standing: 'accepted' }] })
    expect(said(resolve(doubted, 'r_second', 'stands'))).toBe('already_handed_over')
    expect(said(resolve({ ...late, status: 'ineligible' }, 'r_first', 'stands'))).toBe('not_entitled')
  })
  test('is not ended by anybody so that their own hand counts', () => {
    const late = after(anEntitlement(), doubtIt(aHandover({ standing: 'conflict', doubt: 'came_late' })))
    expect([said(resolve(late, 'r_first', 'stands', 'p_clerk')), said(resolve(doubted, 'r_first', 'mistaken', 'p_worker'))]).toEqual(['own_work', 'own_work'])
    expect([resolve(late, 'r_first', 'mistaken', 'p_clerk').accepted, resolve(doubted, 'r_second', 'extra_loss', 'p_worker').accepted]).toEqual([true, true])
  })
  test('is one', () => expect([said(resolve(delivered, 'r_first', 'mistaken')), said(resolve(doubted, 'r_none', 'mistaken')), said(resolve(delivered, 'r_first', 'stands'))]).toEqual(['not_in_conflict', 'not_in_conflict', 'not_in_conflict']))
  test('keeps a reviewer from reversing what is in doubt', () => {
    const hand = { at: WHILE_OPEN, by: 'p_reviewer', note: '没有领' }
    expect([said(decideReversal(doubted, 'r_first', hand)), said(decideReversal(doubted, 'r_second', hand)), said(decideReversal(anEntitlement(), 'r_first', hand))]).toEqual(['conflict_open', 'not_handed_over', 'not_handed_over'])
  })
})

describe('what nobody took', () => {
  const planner = { by: 'p_clerk', at: 7, isStaff: true }
  const planned = (entitlement: Entitlement, plan: Planned) => {
    const decision = decideChannel(entitlement, plan, planner)
    return after(entitlement, decision.accepted ? decision.fact : null)
  }
  test('is brought home until it was handed over', () => {
    const decision = decideChannel(anEntitlement({ status: 'declined' }), { channel: 'home', workerId: 'p_worker' }, planner)
    expect(after(anEntitlement({ status: 'declined' }), decision.accepted ? decision.fact : null)).toMatchObject({ status: 'eligible', channel: 'home', workerId: 'p_worker', plans: [{ by: 'p_clerk', at: 7, channel: 'home', workerId: 'p_worker' }] })
    expect([said(decideChannel(delivered, { channel: 'home' }, planner)), said(decideChannel(anEntitlement({ status: 'ineligible' }), { channel: 'home' }, planner))]).toEqual(['already_handed_over', 'not_entitled'])
  })
  test('stays with whoever brings it, until somebody says otherwise', () => {
    const bound = anEntitlement({ channel: 'home', workerId: 'p_worker' })
    const [stays, freed] = [planned(bound, { channel: 'onsite' }), planned(bound, { channel: 'home', workerId: null })]
    expect([stays.workerId, freed.workerId, said(decideChannel(bound, { channel: 'home' }, planner))]).toEqual(['p_worker', undefined, 'ok'])
    const full = anEntitlement({ plans: Array.from({ length: MOST_PLANS }, () => ({ at: 1, by: 'p_clerk', channel: 'home' as const })) })
    expect(said(decideChannel(full, { channel: 'home' }, planner))).toBe('too_many_changes')
  })
  test('is bound and authorised by staff alone where it is cash, and both are taken back', () => {
    const cash = anEntitlement({ itemId: 'cash', channel: 'home', workerId: 'p_worker' })
    const hand = { ...planner, by: 'p_worker', isStaff: false }
    const authorised = { name: 'sealed', relation: 'child' } as const
    const moves = [{ channel: 'onsite' }, { channel: 'home', workerId: null }, { channel: 'home', workerId: 'p_other' }, { channel: 'home', authorised }, { channel: 'home', authorised: null }] as const
    expect(moves.map((move) => said(decideChannel(cash, move, hand)))).toEqual(moves.map(() => 'staff_needed'))
    expect(said(decideChannel(anEntitlement({ itemId: 'cash' }), { channel: 'home' }, hand))).not.toBe('staff_needed')
    const given = planned(cash, { channel: 'home', authorised })
    expect(given).toMatchObject({ authorised: { ...authorised, by: 'p_clerk', at: 7 }, plans: [{ authorised: 'given' }] })
    const taken = planned(given, { channel: 'home', authorised: null })
    expect([taken.authorised, taken.plans?.at(-1)?.authorised, decideChannel(taken, { channel: 'home', authorised: null }, planner)]).toEqual([undefined, 'taken_back', { accepted: true, fact: null }])
  })
  test('is not planned over what somebody else planned meanwhile', () => {
    const decision = decideChannel(anEntitlement({ itemId: 'cash' }), { channel: 'home' }, planner)
    expect(decision.accepted && decision.fact && applied(anEntitlement({ itemId: 'cash', workerId: 'p_worker' }), decision.fact)).toBeNull()
  })
  test('is not reached once nobody was met twice, and once for each visit', () => {
    const once = after(anEntitlement(), missOne(anEntitlement(), { visitId: 'v_1', at: 1 }))
    expect(once.status).toBe('eligible')
    expect(applied(once, missOne(once, { visitId: 'v_1', at: 2 }))).toBeNull()
    expect(after(once, missOne(once, { visitId: 'v_2', at: 2 })).status).toBe('unreachable')
  })
  test('is given up, or nobody’s; what was handed over stays', () => {
    expect([after(anEntitlement(), decline).status, applied(delivered, decline)]).toEqual(['declined', null])
    expect([after(anEntitlement(), disentitle('died')), applied(delivered, disentitle('died'))]).toMatchObject([{ status: 'ineligible', why: 'died' }, null])
  })
  test('is due once a reviewer lets it stand', () => {
    const added = anEntitlement({ status: 'proposed', added: { by: 'p_clerk', at: 1, reason: '漏登' } })
    expect(after(added, confirmAddition('p_reviewer'))).toMatchObject({ status: 'eligible', added: { confirmedBy: 'p_reviewer' } })
    expect(applied(anEntitlement(), confirmAddition('p_reviewer'))).toBeNull()
  })
})
