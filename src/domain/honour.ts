/** The honour board (优秀榜) of a quarter: a snapshot that never changes. Whoever did not agree to be named is masked. */
import type { Instant } from './calendar'
import { byCategory, type Category, type Naming } from './captains'
import type { Outcome } from './election'
import type { CommunityId, PersonId } from './ids'
import { maskedName } from './masking'
import type { QuarterId } from './points'
import type { Standing } from './standing'

export type Honoured = { readonly name: string; readonly building: string }
/** In the order of votes: who had the most stands first. Empty seats are simply not there. */
export type HonourBoard = { readonly quarter: QuarterId; readonly community: string; /** How many cast in the first round. */ readonly ballots: number; readonly honoured: Readonly<Record<Category, readonly Honoured[]>> }

export type PublishedBoard = { readonly _id: string; readonly communityId: CommunityId; readonly publishedAt: Instant; readonly quarter: QuarterId; readonly board: HonourBoard }

/** The board as it is shown: whoever said no since is masked, and whoever was masked stays so. What was written down never changes. */
export function shownBoard(board: HonourBoard, outcome: Outcome, naming: Readonly<Record<PersonId, Naming>>): HonourBoard {
  const saidNo = (category: Category, at: number) => naming[outcome[category].chosen[at] ?? '']?.allowed === false
  return { ...board, honoured: byCategory((category) => board.honoured[category].map((one, at) => (saidNo(category, at) ? { ...one, name: maskedName(one.name) } : one))) }
}

/** As the board is written down, once. */
export function boardOf(quarter: QuarterId, community: string, ballots: number, outcome: Outcome, standings: readonly Standing[], naming: Readonly<Record<PersonId, Naming>>): HonourBoard {
  const known = new Map(standings.map((one) => [one.personId, one]))
  const entry = (personId: PersonId): Honoured => {
    const name = known.get(personId)?.name ?? ''
    return { name: naming[personId]?.allowed ? name : maskedName(name), building: known.get(personId)?.buildings[0] ?? '' }
  }
  return { quarter, community, ballots, honoured: byCategory((category) => outcome[category].chosen.map(entry)) }
}
