/** What can be asked of the function `captain` about the ballot, by the captains who cast it. */
import { choiceRefusals, type Seats } from '@domain/ballot'
import type { Category } from '@domain/captains'
import type { Stage } from '@domain/evaluation'
import type { MeetingId, PersonId } from '@domain/ids'
import * as v from 'valibot'
import { choices, quarter, roundNumber } from './captainQuarter'
import { endpoint } from './endpoint'
import { id, requestId } from './fields'

const captains = { roles: ['captain'], scope: 'community' } as const

export type StandingView = { readonly personId: PersonId; readonly name: string; readonly building: string; readonly category: Category; readonly points: number }

export type BallotView = {
  readonly quarter: string
  readonly stage: Stage
  /** The round that can be cast in now, and at which meeting. */
  readonly open?: { readonly number: number; readonly seats: Seats; readonly stand: readonly StandingView[]; readonly meetingId: MeetingId; readonly title: string }
  /** Whether the caller votes in this quarter, and is at the meeting. */
  readonly mayVote: boolean
  readonly present: boolean
  /** That the caller has cast, on a phone or on paper; never what. */
  readonly receipt?: string
}

/** The ballot of the quarter that is being evaluated, as one captain meets it, null where none is; and what they said about being named on the honour board, absent where nothing. */
export const readBallot = endpoint<{ readonly ballot: BallotView | null; readonly naming?: boolean }>()({ name: 'captain.readBallot', ...captains, changes: false, input: v.strictObject({ communityId: id }), refusals: [] })

/** Casts, once and for good. The answer proves that one has cast, and says nothing of what. */
export const castBallot = endpoint<{ readonly receipt: string }>()({
  name: 'captain.castBallot',
  ...captains,
  changes: true,
  input: v.strictObject({ requestId, communityId: id, quarter, number: roundNumber, choices }),
  refusals: ['ballot_closed', 'not_a_voter', 'not_checked_in', 'already_voted', ...choiceRefusals]
})
