/** What came in of each item and where it went: what is left follows from the moves and the hand-overs, and is counted at the end (INV-D5). */
import type { Instant } from './calendar'
import { absent, add, is, isNot, push, set, type Change, type Conditional, type Tests } from './conditional'
import { accept, refuse, type Decision } from './decision'
import { MOST_DEEDS, MOST_DONORS, type Campaign, type Side, type Signing } from './distribution'
import { acceptedOf, type Entitlement } from './distributionEntitlement'
import type { CampaignId, CommunityId, PersonId } from './ids'

/** Received from a giver; packed, which moves nothing; out to a worker and back; spoilt; given back. */
export const moveKinds = ['receive', 'pack', 'allocate', 'take_back', 'damage', 'return_to_donor'] as const
export type MoveKind = (typeof moveKinds)[number]

export type StockMove = {
  readonly requestId: string
  readonly itemId: string
  readonly kind: MoveKind
  readonly quantity: number
  readonly donorId?: string
  readonly workerId?: PersonId
  readonly note?: string
  readonly by: PersonId
  readonly at: Instant
}

/** Under the id of the campaign. */
export type Stock = { readonly _id: CampaignId; readonly communityId: CommunityId; readonly moves: readonly StockMove[] }

export const emptyStock = ({ _id, communityId }: Pick<Campaign, '_id' | 'communityId'>): Stock => ({ _id, communityId, moves: [] })

/** A lorry for every giver, and a bag for every worker on every day. */
export const MOST_MOVES = 10 * MOST_DONORS
export const MOST_PIECES = 100_000

export const stockRefusals = ['wrong_state', 'unknown_item', 'unknown_donor', 'too_many_moves'] as const

/** While it is prepared or handed out, until it is counted. */
export function decideStockMove({ status, items, donors }: Pick<Campaign, 'status' | 'items' | 'donors'>, { moves }: Stock, move: Pick<StockMove, 'itemId' | 'donorId'>): Decision<true, (typeof stockRefusals)[number]> {
  if (!['draft', 'roster_review', 'approved', 'open', 'closed'].includes(status)) return refuse('wrong_state', { status })
  if (!items.some(({ itemId }) => itemId === move.itemId)) return refuse('unknown_item')
  if (move.donorId !== undefined && !donors.some(({ donorId }) => donorId === move.donorId)) return refuse('unknown_donor')
  return moves.length < MOST_MOVES ? accept(true) : refuse('too_many_moves', { limit: MOST_MOVES })
}

export const moveStock = (move: StockMove): Conditional => ({ when: { all: { 'moves.requestId': isNot(move.requestId), [`moves.${MOST_MOVES - 1}`]: absent } }, then: { moves: push(move) } })

/** Of one item. `received = onHand + out + delivered + damaged + extraLoss + returned`, always: what is on hand is what remains. */
export type StockLine = { readonly received: number; readonly onHand: number; readonly out: number; readonly delivered: number; readonly damaged: number; readonly extraLoss: number; readonly returned: number }

type Handed = Pick<Entitlement, 'itemId' | 'handovers'>

const sumOf = (moves: readonly StockMove[], kind: MoveKind): number => moves.filter((move) => move.kind === kind).reduce((sum, { quantity }) => sum + quantity, 0)

/** Portions that really left: the one that counts, and those beyond it. */
export const extraLosses = ({ handovers }: Pick<Entitlement, 'handovers'>): number => handovers.filter(({ standing }) => standing === 'extra_loss').length

/** What each worker took along and has not handed over or brought back. */
function outWith(moves: readonly StockMove[], handed: readonly Handed[]): number {
  const workers = new Set(moves.flatMap(({ workerId }) => workerId ?? []))
  return [...workers].reduce((sum, workerId) => {
    const own = moves.filter((move) => move.workerId === workerId)
    const given = handed.filter((one) => acceptedOf(one)?.channel === 'home' && acceptedOf(one)?.by === workerId).length
    return sum + Math.max(0, sumOf(own, 'allocate') - sumOf(own, 'take_back') - given)
  }, 0)
}

export function stockOf(itemId: string, stock: Pick<Stock, 'moves'>, entitlements: readonly Handed[]): StockLine {
  const moves = stock.moves.filter((move) => move.itemId === itemId)
  const handed = entitlements.filter((one) => one.itemId === itemId)
  const [received, damaged, returned] = [sumOf(moves, 'receive'), sumOf(moves, 'damage'), sumOf(moves, 'return_to_donor')]
  const delivered = handed.filter((one) => acceptedOf(one)).length
  const extraLoss = handed.reduce((sum, one) => sum + extraLosses(one), 0)
  const out = outWith(moves, handed)
  return { received, onHand: received - out - delivered - damaged - extraLoss - returned, out, delivered, damaged, extraLoss, returned }
}

/** By item, what was received. */
export const receivedOf = ({ moves }: Pick<Stock, 'moves'>): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(moves.map(({ itemId }) => itemId))].map((itemId) => [itemId, sumOf(moves.filter((move) => move.itemId === itemId), 'receive')]))

/** What each giver gave, for the thank-you: totals only. */
export const giftsOf = ({ moves }: Pick<Stock, 'moves'>, { donors }: Pick<Campaign, 'donors'>): readonly { readonly donorId: string; readonly name: string; readonly given: Readonly<Record<string, number>> }[] =>
  donors.map(({ donorId, name }) => ({ donorId, name, given: receivedOf({ moves: moves.filter((move) => move.donorId === donorId) }) }))

type Signed = Pick<Campaign, 'signings' | 'signingsFrom'>

/** Of each side the last signing over the accounts as they are open now. */
export function standingSignings({ signings, signingsFrom = 0 }: Signed): readonly Signing[] {
  const now = signings.slice(signingsFrom)
  return now.filter(({ role }, number) => !now.slice(number + 1).some((later) => later.role === role))
}

/** The two who must sign: nobody closes accounts alone. */
export const sidesOf = ({ coopId }: Pick<Campaign, 'coopId'>): readonly Side[] => (coopId === undefined ? ['staff', 'second'] : ['staff', 'coop'])

/** For which side somebody signs who may for these: the one they signed for, else the one that nobody signed for yet. Of two in one community a count that is no longer so waits for nobody: whoever counts anew takes its place. */
export function sideFor(campaign: Signed & Pick<Campaign, 'coopId' | 'items'>, may: readonly Side[], by: PersonId, left?: Signing['left']): Side | undefined {
  const standing = standingSignings(campaign)
  const own = standing.find((one) => one.by === by && may.includes(one.role))
  const outdated = standing.find((one) => one.role !== 'coop' && campaign.coopId === undefined && left !== undefined && !isSameCount(campaign, one.left, left))
  return own?.role ?? outdated?.role ?? may.find((role) => standing.every((one) => one.role !== role)) ?? may.at(-1)
}

/** Goes with whatever changes what the accounts count. */
export const recounted: Change = { booksVersion: add(1) }

/** Holds while the accounts count what they counted when the campaign was read. */
export const asCounted = ({ booksVersion }: Pick<Campaign, 'booksVersion'>): Tests => ({ booksVersion: booksVersion === undefined ? absent : is(booksVersion) })

/** Signs for a side, over whatever that side signed before, and over nothing that has changed since the campaign was read. */
export const sign = (campaign: Signed & Pick<Campaign, 'booksVersion'>, signing: Signing): Conditional => ({
  when: { all: { status: is('closed'), ...asCounted(campaign), [`signings.${campaign.signings.length}`]: absent, [`signings.${MOST_DEEDS - 1}`]: absent } },
  then: { signings: push(signing) }
})

/** Something had left the hand before the accounts were signed, and was told of afterwards: they are open again, and signed anew. */
export const openedAgain = ({ signings }: Signed): Change => ({ signingsFrom: set(signings.length) })

export const reconcilingRefusals = ['wrong_state', 'own_work', 'conflicts_open', 'witness_missing', 'stock_differs', 'counted_otherwise'] as const
export type ReconcilingRefusal = (typeof reconcilingRefusals)[number]

/** What somebody counted, for which side, and whether the other side signed by the same person. */
type Counted = Pick<Signing, 'left' | 'role'> & { readonly isOtherSide: boolean }

/** The accounts are signed when nothing is in doubt and what was counted is what should be there; the other side, which is somebody else, counts the same. Where both have signed over what is no longer so, each signs anew. */
export function decideReconciling(campaign: Campaign, stock: Stock, entitlements: readonly Entitlement[], { left, role, isOtherSide }: Counted): Decision<true, ReconcilingRefusal> {
  if (campaign.status !== 'closed') return refuse('wrong_state', { status: campaign.status })
  if (isOtherSide) return refuse('own_work')
  const conflicts = entitlements.reduce((sum, { openConflicts }) => sum + openConflicts, 0)
  if (conflicts > 0) return refuse('conflicts_open', { count: conflicts })
  const awaiting = entitlements.filter(({ awaitingSince }) => awaitingSince !== undefined).length
  if (awaiting > 0) return refuse('witness_missing', { count: awaiting })
  // money comes from another till, and is balanced day by day
  for (const { itemId } of campaign.items.filter(({ kind }) => kind === 'goods')) {
    const { onHand, out } = stockOf(itemId, stock, entitlements)
    const differs = (left[itemId] ?? 0) - onHand - out
    if (differs !== 0) return refuse('stock_differs', { item: itemId, by: differs })
  }
  const standing = standingSignings(campaign)
  const isOtherwise = standing.some((signing) => signing.role !== role && !isSameCount(campaign, signing.left, left))
  const isAnew = standing.some((signing) => signing.role === role)
  return isOtherwise && !isAnew ? refuse('counted_otherwise') : accept(true)
}

export const isSameCount = ({ items }: Pick<Campaign, 'items'>, one: Signing['left'], other: Signing['left']): boolean => items.every(({ itemId }) => (one[itemId] ?? 0) === (other[itemId] ?? 0))

/** Whether both have signed who must, over the same count. */
export function isSigned(campaign: Signed & Pick<Campaign, 'coopId' | 'items'>): boolean {
  const signings = sidesOf(campaign).map((role) => standingSignings(campaign).find((one) => one.role === role))
  return signings.every((signing) => signing && signings[0] && isSameCount(campaign, signing.left, signings[0].left))
}
