/** How captains stand when a quarter is frozen: ranked by points within their category, and from that who can be chosen. */
import { byCategory, categories, type Category } from './captains'
import { SEATS, type Seats, type Slate } from './ballot'
import { accept, refuse, type Decision } from './decision'
import type { PersonId } from './ids'

/** Twice as many as there are seats stand for a category; 0 lets everybody stand. */
export const SHORTLIST_FACTOR = 2

export type Candidate = { readonly personId: PersonId; readonly name: string; readonly category: Category; readonly buildings: readonly string[]; readonly byMonth: readonly number[] }
/** As it stood at the freeze. Who has as many points has the same rank, and the next one comes after all of them. */
export type Standing = Candidate & { readonly total: number; readonly rank: number }

const totalOf = ({ byMonth }: Candidate) => byMonth.reduce((sum, points) => sum + points, 0)

/** Everybody, category by category, the most points first; equals by id, so that the order says nothing else. */
export function ranked(candidates: readonly Candidate[]): readonly Standing[] {
  return categories.flatMap((category) => {
    const own = candidates.filter((one) => one.category === category).map((one) => ({ ...one, total: totalOf(one) }))
    const sorted = own.sort((one, other) => other.total - one.total || (one.personId < other.personId ? -1 : 1))
    return sorted.map((one) => ({ ...one, rank: 1 + sorted.filter(({ total }) => total > one.total).length }))
  })
}

const shortlist = (standings: readonly Standing[], category: Category, factor: number): readonly PersonId[] =>
  standings.filter((one) => one.category === category && (factor === 0 || one.rank <= factor * SEATS)).map(({ personId }) => personId)

/** Those who stand: of each category the first, and with the last of them everybody who has as many points. */
export const slateOf = (standings: readonly Standing[], factor: number = SHORTLIST_FACTOR): Slate => byCategory((category) => shortlist(standings, category, factor))
/** A category with too few leaves seats empty. */
export const fullSeats: Seats = byCategory(() => SEATS)

export const freezeRefusals = ['months_open', 'claims_pending', 'category_missing', 'no_captains', 'ballot_begun', 'too_many_freezes'] as const
export type FreezeRefusal = (typeof freezeRefusals)[number]

/** As often a quarter is frozen: each ranking is kept whole beside the next, in one document. */
export const MOST_FREEZES = 10

/** A captain as the freeze finds them. */
export type Found = Omit<Candidate, 'category'> & { readonly category: Category | undefined }
export type FreezeFacts = { readonly monthsClosed: boolean; readonly pending: number; readonly begun: boolean; /** How often it was frozen. */ readonly before: number; readonly captains: readonly Found[] }

/** Whether a quarter can be frozen, and how everybody stands then. Again, while no ballot has begun: an objection was right. */
export function decideFreeze({ monthsClosed, pending, begun, before, captains }: FreezeFacts): Decision<readonly Standing[], FreezeRefusal> {
  if (begun) return refuse('ballot_begun')
  if (before >= MOST_FREEZES) return refuse('too_many_freezes', { limit: MOST_FREEZES })
  if (!monthsClosed) return refuse('months_open')
  if (pending > 0) return refuse('claims_pending', { count: pending })
  if (captains.length === 0) return refuse('no_captains')
  const candidates = captains.flatMap((one): readonly Candidate[] => (one.category ? [{ ...one, category: one.category }] : []))
  return candidates.length < captains.length ? refuse('category_missing', { count: captains.length - candidates.length }) : accept(ranked(candidates))
}
