/** What can be asked of the function `annual` about a year of the captains: its four quarters, their totals, what the two committees decide, and what hangs out. */
import { totalRefusals, type YearDecision, type YearStage, type YearStanding } from '@domain/annual'
import { confirmRefusals, decideRefusals, MOST_WINNERS, publishYearRefusals, sendBackRefusals } from '@domain/annualDecision'
import type { Instant } from '@domain/calendar'
import { yearSchemes, type YearScheme } from '@domain/yearScheme'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, distinctIds, id, instant, listOf, localDate, longText, text } from './fields'

const office = { roles: ['community_staff', 'points_clerk', 'community_reviewer', 'committee_member'], scope: 'community' } as const
const clerk = { roles: ['points_clerk'], scope: 'community' } as const
const committees = { roles: ['committee_member', 'community_reviewer'], scope: 'community' } as const
const reviewer = { roles: ['community_reviewer'], scope: 'community' } as const

export const year = count(2020, 2100)
export const ofYear = { communityId: id, year }

/** One of the four, and how far it has come by itself. */
export type YearQuarter = { readonly quarter: string; readonly frozen: boolean; readonly published: boolean }

export type YearView = {
  readonly year: number
  readonly scheme: YearScheme
  readonly quarters: readonly YearQuarter[]
  readonly stage: YearStage
  readonly standings: readonly YearStanding[]
  readonly totalledAt?: Instant
  readonly decision?: Omit<YearDecision, 'by' | 'confirmed'> & { readonly confirmed: boolean; /** Whether the caller wrote it, and so does not confirm it. */ readonly mine: boolean }
  readonly publishedAt?: Instant
  /** The first moment in which nobody can object any more. */
  readonly until?: Instant
  readonly sentBack: readonly { readonly at: Instant; readonly reason: string }[]
}

/** The evaluation of a year, by itself the latest; null where none is open, with the reading that the next one will have. `years` are those that have one. */
export const readYear = endpoint<{ readonly annual: YearView | null; readonly scheme: YearScheme; readonly years: readonly number[] }>()({ name: 'annual.read', ...office, changes: false, input: v.strictObject({ communityId: id, year: v.optional(year) }), refusals: [] })

/** Which four quarters a year has, from now on and for the one that is open, while nobody has added it up. */
export const setScheme = endpoint<{ readonly annual: YearView | null; readonly scheme: YearScheme }>()({ name: 'annual.setScheme', ...reviewer, changes: true, input: v.strictObject({ communityId: id, scheme: v.picklist(yearSchemes) }), refusals: ['own_work', 'quarter_not_frozen'] })

/** The points clerk adds the four quarters up that were on the screen; again with a reason, while the committees have written nothing. */
export const totalYear = endpoint<YearView>()({ name: 'annual.total', ...clerk, changes: true, input: v.strictObject({ ...ofYear, scheme: v.picklist(yearSchemes), reason: v.optional(text(100)) }), refusals: ['own_work', ...totalRefusals, 'already_totalled', 'changed_meanwhile'] })

/** What the two committees decided: who was there, for how many, and who. In force once somebody else has confirmed it. */
export const decideYear = endpoint<YearView>()({
  name: 'annual.decide',
  ...committees,
  changes: true,
  input: v.strictObject({ ...ofYear, on: localDate, attendees: listOf(text(20), 30, 1), seats: count(1, MOST_WINNERS), winners: distinctIds(MOST_WINNERS), text: longText(500) }),
  refusals: ['own_work', ...decideRefusals]
})

/** Somebody else confirms what was on the screen. */
export const confirmYear = endpoint<YearView>()({ name: 'annual.confirm', ...committees, changes: true, input: v.strictObject({ ...ofYear, seenAt: instant }), refusals: ['own_work', ...confirmRefusals] })

/** Hangs the decision that was on the screen out for five working days. */
export const publishYear = endpoint<YearView>()({ name: 'annual.publish', ...reviewer, changes: true, input: v.strictObject({ ...ofYear, seenAt: instant }), refusals: ['own_work', ...publishYearRefusals] })

/** Somebody objected to what hangs out on the screen: the committees take it up again; totals, decision and objection are kept as they were. */
export const sendBackYear = endpoint<YearView>()({
  name: 'annual.sendBack',
  roles: ['community_staff', 'community_reviewer', 'committee_member'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ ...ofYear, seenAt: instant, reason: text(200) }),
  refusals: ['own_work', ...sendBackRefusals]
})

export type Publicised = { readonly name: string; readonly building: string }

export type YearResult = {
  readonly year: number
  readonly community: string
  readonly quarterIds: readonly string[]
  readonly stage: Extract<YearStage, 'publicised' | 'final' | 'certified'>
  readonly publishedAt: Instant
  readonly until: Instant
  /** By the order of the committees; whoever did not agree to be named is masked. */
  readonly winners: readonly Publicised[]
}

/** What hangs out of the latest year, for everybody; null where nothing does. */
export const readYearResult = endpoint<{ readonly result: YearResult | null }>()({ name: 'annual.readResult', roles: ['resident'], scope: 'public', changes: false, input: v.strictObject({ communityId: id }), refusals: [] })
