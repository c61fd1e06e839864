/** What came in and where it went adds up, whatever hands do to the same portions, in any order (INV-D1, INV-D4, INV-D5). */
import { acceptedOf, doubtIt, giveOnce, type Entitlement } from '@domain/distributionEntitlement'
import { decideHandOver } from '@domain/distributionHandOver'
import { decideResolution, decideReversal, decideUndo, resolutions } from '@domain/distributionSettling'
import { decideReconciling, decideStockMove, emptyStock, giftsOf, isSigned, moveStock, MOST_MOVES, openedAgain, receivedOf, recounted, sideFor, sign, standingSignings, stockOf, type Stock, type StockMove } from '@domain/distributionStock'
import type { Conditional } from '@domain/conditional'
import type { Signing } from '@domain/distribution'
import { after, applied } from '../fixtures/conditionals'
import { dice } from '../fixtures/dice'
import { WHILE_OPEN } from '../fixtures/events'
import { aCampaign, aGiving, aHandover, anEntitlement, noodles } from '../fixtures/noodles'

let moves = 0
const aMove = (kind: StockMove['kind'], quantity: number, overrides: Partial<StockMove> = {}): StockMove => ({ requestId: `r_move_${(moves += 1)}`, itemId: 'noodles', kind, quantity, by: 'p_clerk', at: WHILE_OPEN, ...overrides })
const stockWith = (...made: readonly StockMove[]): Stock => ({ ...emptyStock(aCampaign()), moves: made })
const closed = aCampaign({ status: 'closed', items: [noodles] })
const delivered = after(anEntitlement(), giveOnce(anEntitlement(), aHandover()))
const given = (count: number, overrides: Partial<Entitlement> = {}) => Array.from({ length: count }, () => ({ ...delivered, ...overrides }))
const saidOf = (decision: { readonly accepted: boolean; readonly reason?: string }) => (decision.accepted ? 'ok' : decision.reason)

test('what is on hand is what remains', () => {
  const stock = stockWith(aMove('receive', 900, { donorId: 'mill' }), aMove('pack', 900), aMove('allocate', 40, { workerId: 'p_worker' }), aMove('take_back', 5, { workerId: 'p_worker' }), aMove('damage', 3), aMove('return_to_donor', 10))
  const atHome = given(20, { handovers: [aHandover({ channel: 'home', by: 'p_worker' })] })
  const twice = given(1, { handovers: [aHandover(), aHandover({ commandId: 'r_x', standing: 'extra_loss' })] })
  const line = stockOf('noodles', stock, [...given(300), ...atHome, ...twice])
  expect(line).toEqual({ received: 900, onHand: 550, out: 15, delivered: 321, damaged: 3, extraLoss: 1, returned: 10 })
  expect(line.onHand + line.out + line.delivered + line.damaged + line.extraLoss + line.returned).toBe(line.received)
})

test('the thank-you knows totals by giver, and no more', () => {
  const stock = stockWith(aMove('receive', 600, { donorId: 'mill' }), aMove('receive', 300, { donorId: 'coop' }), aMove('receive', 1, { donorId: 'mill' }))
  expect(giftsOf(stock, aCampaign())).toEqual([{ donorId: 'mill', name: '某某面粉厂', given: { noodles: 601 } }, { donorId: 'coop', name: '股份经济合作社', given: { noodles: 300 } }])
  expect(receivedOf(stock)).toEqual({ noodles: 901 })
})

test('a move is of an item and a giver that the campaign has, once, and until it is counted', () => {
  const decided = (move: Partial<StockMove>, status = aCampaign().status, stock = emptyStock(aCampaign())) => saidOf(decideStockMove(aCampaign({ status }), stock, aMove('receive', 1, move)))
  expect([decided({}), decided({ itemId: 'rice' }), decided({ donorId: 'nobody' }), decided({}, 'reconciled'), decided({}, 'cancelled')]).toEqual(['ok', 'unknown_item', 'unknown_donor', 'wrong_state', 'wrong_state'])
  const full = stockWith(...Array.from({ length: MOST_MOVES }, () => aMove('damage', 1)))
  expect([decided({}, 'open', full), applied(full, moveStock(aMove('receive', 1)))]).toEqual(['too_many_moves', null])
  const move = aMove('receive', 5)
  expect(applied(after(emptyStock(aCampaign()), moveStock(move)), moveStock(move))).toBeNull()
})

describe('the accounts are signed', () => {
  const stock = stockWith(aMove('receive', 10))
  const reconciled = (left: number, entitlements: readonly Entitlement[] = given(3), campaign = closed, more: Partial<Parameters<typeof decideReconciling>[3]> = {}) => saidOf(decideReconciling(campaign, stock, entitlements, { left: { noodles: left }, role: 'staff', isOtherSide: false, ...more }))
  test('when what was counted is what should be there', () => expect([reconciled(7), reconciled(6), reconciled(8)]).toEqual(['ok', 'stock_differs', 'stock_differs']))
  test('whatever was handed over of an allowance, which no lorry brought', () => expect(reconciled(7, [...given(3), ...given(2, { itemId: 'cash', kind: 'cash' })])).toBe('ok'))
  test('when nothing is in doubt, and every witness has been heard', () =>
    expect([reconciled(7, given(3, { openConflicts: 1 })), reconciled(7, given(3, { awaitingSince: 1 })), reconciled(7, given(3), aCampaign())]).toEqual(['conflicts_open', 'witness_missing', 'wrong_state']))
  test('by both who must, over one count', () => {
    const signing = { by: 'p_clerk', role: 'staff', at: 1, left: { noodles: 7 } } as const
    const by = (signings: readonly Signing[], coopId?: string) => isSigned({ items: [noodles], signings, ...(coopId ? { coopId } : {}) })
    const [coop, second] = [{ ...signing, role: 'coop' }, { ...signing, role: 'second' }] as const
    expect([by([signing]), by([signing], 'partner_1'), by([signing, coop], 'partner_1'), by([])]).toEqual([false, false, true, false])
    // where no co-operative gives it is another of the community, and an officer's is nobody's signature
    expect([by([signing, second]), by([second]), by([signing, coop]), by([signing, { ...second, left: { noodles: 6 } }])]).toEqual([true, false, false, false])
    const otherwise = { ...closed, signings: [{ ...signing, left: { noodles: 6 } }] }
    // the side that counted before counts anew, and the other waits for that
    expect([reconciled(7, given(3), otherwise, { role: 'coop' }), reconciled(7, given(3), otherwise), reconciled(7, given(3), closed, { isOtherSide: true })]).toEqual(['counted_otherwise', 'ok', 'own_work'])
  })
  test('of two in one community by whoever comes, each for a side of their own', () => {
    const first = { by: 'p_clerk', role: 'staff', at: 1, left: { noodles: 7 } } as const
    const second = { ...first, by: 'p_colleague', role: 'second' } as const
    const side = (by: string, left: number, ...signings: readonly Signing[]) => sideFor({ ...closed, signings }, ['staff', 'second'], by, { noodles: left })
    expect([side('p_clerk', 7), side('p_clerk', 7, first), side('p_clerk', 6, first), side('p_colleague', 7, first), side('p_clerk', 7, first, second)]).toEqual(['staff', 'staff', 'staff', 'second', 'staff'])
    // a count that is no longer so waits for nobody
    expect([side('p_colleague', 6, first), side('p_reviewer', 6, first, second)]).toEqual(['staff', 'staff'])
    expect(reconciled(7, given(3), { ...closed, signings: [{ ...first, left: { noodles: 6 } }, { ...second, left: { noodles: 6 } }] })).toBe('ok')
  })
  test('by each side as often as it counts: the last one stands, and none over accounts that were opened again', () => {
    const [first, coop, anew] = [{ by: 'p_clerk', role: 'staff', at: 1, left: { noodles: 6 } }, { by: 'p_coop', role: 'coop', at: 2, left: { noodles: 7 } }, { by: 'p_clerk', role: 'staff', at: 3, left: { noodles: 7 } }] as const
    const signed = [first, coop, anew].reduce((campaign, signing) => after(campaign, sign(campaign, signing)), { ...closed, coopId: 'partner_1' })
    expect([standingSignings(signed), isSigned(signed)]).toEqual([[coop, anew], true])
    const again = after(signed, { when: { all: {} }, then: openedAgain(signed) })
    expect([standingSignings(again), isSigned(again), again.signings.length]).toEqual([[], false, 3])
    expect([applied(signed, sign({ ...closed, signings: [] }, anew)), applied({ ...signed, status: 'reconciled' as const }, sign(signed, anew))]).toEqual([null, null])
  })
})

test('nobody signs over what was counted before it changed', () => {
  const signing = { by: 'p_clerk', role: 'staff', at: 1, left: { noodles: 7 } } as const
  const changed = after(closed, { when: { all: {} }, then: recounted })
  const again = after(changed, { when: { all: {} }, then: recounted })
  expect([applied(changed, sign(closed, signing)), applied(again, sign(changed, signing))]).toEqual([null, null])
  // negative control: whoever counted what is there does
  for (const there of [closed, changed, again]) expect(applied(there, sign(there, signing))?.signings).toEqual([signing])
})

/** What hands do to one entitlement, each from what it read some steps ago. */
function interleaved(seed: number): readonly string[] {
  const chance = dice(seed)
  const people = ['p_clerk', 'p_worker', 'p_reviewer']
  let entitlement = anEntitlement()
  const known: Entitlement[] = [entitlement]
  const faults: string[] = []
  for (let number = 0; number < 40; number += 1) {
    const seen = chance.pick(known.slice(-3))
    const [by, commandId] = [chance.pick(people), `r_${chance.below(8)}`]
    const hand = { at: WHILE_OPEN + number, by, note: '核对' }
    const steps: readonly (() => Conditional | null)[] = [
      () => {
        const giving = aGiving({ by, given: chance.chance(0.5) })
        const decision = decideHandOver(aCampaign(), seen, giving)
        if (!decision.accepted) return null
        const handover = aHandover({ commandId, by, ...(decision.fact ? { standing: 'conflict', doubt: decision.fact } : {}) })
        return decision.fact ? doubtIt(handover) : giveOnce(seen, handover)
      },
      () => factOf(decideUndo(seen, commandId, hand)),
      () => factOf(decideReversal(seen, commandId, hand)),
      () => factOf(decideResolution(seen, commandId, chance.pick(resolutions), hand, [by]))
    ]
    const step = chance.pick([...steps.slice(0, 1), ...steps])()
    entitlement = (step && applied(entitlement, step)) ?? entitlement
    known.push(entitlement)
    const counts = entitlement.handovers.filter(({ standing }) => standing === 'accepted').length
    const waits = entitlement.handovers.filter(({ standing }) => standing === 'conflict').length
    if (counts > 1 || (counts === 1) !== (entitlement.status === 'delivered')) faults.push(`D1 ${counts} count while it is ${entitlement.status}`)
    if (waits !== entitlement.openConflicts) faults.push(`${waits} wait and ${entitlement.openConflicts} are counted`)
    if (new Set(entitlement.handovers.map((one) => one.commandId)).size < entitlement.handovers.length) faults.push('D4 a command twice')
    if (acceptedOf(entitlement)?.at !== entitlement.deliveredAt) faults.push('delivered at another moment than the one that counts')
  }
  return faults
}
const factOf = (decision: { readonly accepted: boolean; readonly fact?: Conditional | null }) => (decision.accepted ? (decision.fact ?? null) : null)

test('under three hundred random hands one portion counts at every instant', () => {
  const broken: Record<string, readonly string[]> = {}
  for (let seed = 1; seed <= 300; seed += 1) {
    const faults = interleaved(seed)
    if (faults.length > 0) broken[`seed ${seed}`] = faults
  }
  expect(broken).toEqual({})
})
