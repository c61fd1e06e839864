/** What can be asked of the function `captain` about the evaluation of a quarter, by those who lead it from the points to the honour board. */
import type { Choices, Count } from '@domain/ballot'
import { countRefusals } from '@domain/ballot'
import type { Instant } from '@domain/calendar'
import { categories, type Category } from '@domain/captains'
import { tieRefusals, type Outcome } from '@domain/election'
import { MOST_ROUNDS, openRefusals, publishRefusals, type CommitteeDecision, type RoundFacts, type Stage } from '@domain/evaluation'
import type { PersonId } from '@domain/ids'
import { isQuarter } from '@domain/quarter'
import { freezeRefusals, type FreezeRefusal, type Standing } from '@domain/standing'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, id, listOf, longText, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
const clerk = { roles: ['points_clerk'], scope: 'community' } as const
const reviewer = { roles: ['community_reviewer'], scope: 'community' } as const
const office = { roles: ['community_staff', 'points_clerk', 'community_reviewer', 'committee_member'], scope: 'community' } as const

/** A quarter of a year, `2026Q3`. */
export const quarter = v.pipe(v.string(), v.maxLength(6), v.check(isQuarter))
const evaluated = { communityId: id, quarter }
export const roundNumber = count(1, MOST_ROUNDS)
const round = { ...evaluated, number: roundNumber }
export const choices = v.strictObject({ party_member: listOf(id, 20), group_leader: listOf(id, 20), resident_rep: listOf(id, 20) })

export type RoundView = Omit<RoundFacts, 'count' | 'opened' | 'closed' | 'counted'> & { readonly count?: Count; /** How many stand on the roll, and how many of them have cast; who chose whom is nowhere. */ readonly voters: number; readonly cast: number; readonly papers: number }

/** What was objected to a ranking, and what came of it. */
export type ObjectionView = { readonly objectionId: string; readonly at: Instant; /** Gone after a year. */ readonly text?: string; readonly withdrawn: boolean; readonly answer?: { readonly upheld: boolean; /** Gone as well. */ readonly text?: string; readonly at: Instant } }

export type QuarterView = {
  readonly quarter: string
  readonly stage: Stage
  /** Why the quarter cannot be frozen yet; absent once nothing stands against it. */
  readonly freezing?: { readonly reason: FreezeRefusal; readonly count?: number }
  readonly standings: readonly Standing[]
  readonly objectionsUntil?: Instant
  /** Why it was frozen once more. */
  readonly frozenAnewFor?: string
  readonly objections: readonly (ObjectionView & { readonly name: string; /** Of the category in which they stand. */ readonly rank?: number; readonly category?: Category })[]
  readonly rounds: readonly RoundView[]
  readonly outcome?: Outcome
  readonly decided: readonly Pick<CommitteeDecision, 'category' | 'chosen' | 'attendees' | 'text' | 'at'>[]
  readonly publishedAt?: Instant
  /** Off the page since, and why. */
  readonly withdrawn?: { readonly at: Instant; readonly reason: string }
  /** Whose points are no longer those that were frozen: what was published may be concerned, and stays as it is. */
  readonly moved: readonly { readonly personId: PersonId; readonly name: string; readonly frozen: number; readonly now: number }[]
}

/** Where a quarter stands, and all that its next step needs. */
export const readQuarter = endpoint<QuarterView>()({ name: 'captain.readQuarter', ...office, changes: false, input: v.strictObject(evaluated), refusals: [] })

/** The points clerk freezes a quarter: who stands where, and who votes. Again with a reason, where an objection was right. */
export const freezeQuarter = endpoint<QuarterView>()({ name: 'captain.freezeQuarter', ...clerk, changes: true, input: v.strictObject({ ...evaluated, reason: v.optional(text(100)) }), refusals: ['own_work', ...freezeRefusals, 'already_frozen'] })

/** The reviewer answers an objection. Where it is upheld the ranking is frozen anew in the same step, with the answer as its reason; the one before is kept whole. Nobody answers who is ranked, was before it was frozen anew, or objected. */
export const answerRanking = endpoint<QuarterView>()({ name: 'captain.answerRanking', ...reviewer, changes: true, input: v.strictObject({ ...evaluated, objectionId: id, upheld: v.boolean(), text: text(200) }), refusals: ['own_work', 'nothing_open', ...freezeRefusals] })

/** The chair opens a round at a meeting that is under way: the first, the one after a void one, or a run-off. */
export const openRound = endpoint<QuarterView>()({ name: 'captain.openRound', ...staff, changes: true, input: v.strictObject({ ...evaluated, meetingId: id }), refusals: ['own_work', ...openRefusals, 'no_meeting'] })

/** A paper ballot is given to somebody, who then casts no other. */
export const givePaper = endpoint<{ readonly papers: number }>()({ name: 'captain.givePaper', ...staff, changes: true, input: v.strictObject({ ...round, personId: id }), refusals: ['own_work', 'not_a_voter', 'not_checked_in', 'already_voted', 'ballot_closed'] })

/** A paper ballot that was given by mistake is taken back while the round is open; its captain can cast again. */
export const takeBackPaper = endpoint<{ readonly papers: number }>()({ name: 'captain.takeBackPaper', ...staff, changes: true, input: v.strictObject({ ...round, personId: id }), refusals: ['own_work', 'no_paper', 'ballot_closed'] })

export const closeRound = endpoint<QuarterView>()({ name: 'captain.closeRound', ...staff, changes: true, input: v.strictObject(round), refusals: ['own_work', 'ballot_closed'] })

/** Counts a closed round, with what is on its paper ballots. Without a quorum it is void, and nothing is counted. The same papers once more are answered alike; other ones come too late. */
export const countRound = endpoint<QuarterView>()({ name: 'captain.countRound', ...staff, changes: true, input: v.strictObject({ ...round, papers: listOf(choices, 200) }), refusals: ['own_work', 'not_closed', 'already_counted', ...countRefusals] })

/** What the two committees decided between those who were equal also in the run-off. */
export const recordTie = endpoint<QuarterView>()({
  name: 'captain.recordTie',
  roles: ['committee_member', 'community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ ...evaluated, category: v.picklist(categories), chosen: listOf(id, 3, 1), attendees: listOf(text(20), 30, 1), text: longText(500) }),
  refusals: ['own_work', ...tieRefusals, 'run_off_first']
})

/** The reviewer makes the result public, once; the honour board is never changed after that. */
export const publishQuarter = endpoint<QuarterView>()({ name: 'captain.publishQuarter', ...reviewer, changes: true, input: v.strictObject(evaluated), refusals: ['own_work', ...publishRefusals] })

export type { Choices }
