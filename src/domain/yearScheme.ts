/** What 上年度四个季度 means, and when a year can be evaluated. */
import { localParts, startOfDay, type Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import type { QuarterId } from './points'

/** The calendar year before, or the year that ends with June. */
export const yearSchemes = ['calendar', 'july_june'] as const
export type YearScheme = (typeof yearSchemes)[number]

/** Each July (annual.month). */
const MONTH = 7
export const opensAt = (year: number): Instant => startOfDay(`${year}-${String(MONTH).padStart(2, '0')}-01`)

/** The year that can be opened now: from its July on and before the next January, else none. */
export function yearToOpen(now: Instant): number | null {
  const { year, month } = localParts(now)
  return month >= MONTH ? year : null
}

export const quartersOf = (year: number, scheme: YearScheme): readonly QuarterId[] =>
  scheme === 'calendar' ? [1, 2, 3, 4].map((number) => `${year - 1}Q${number}`) : [`${year - 1}Q3`, `${year - 1}Q4`, `${year}Q1`, `${year}Q2`]

/** The one quarter that may not be frozen yet when July comes. */
export const springOf = (year: number): QuarterId => `${year}Q2`

/** The four quarters that are proposed; those of the year that ends with June only once its last one is frozen (INV-C9). */
export function decideProposal(year: number, scheme: YearScheme, springFrozen: boolean, now: Instant): Decision<readonly QuarterId[], 'not_july_yet' | 'quarter_not_frozen'> {
  if (now < opensAt(year)) return refuse('not_july_yet', { at: opensAt(year) })
  return scheme === 'calendar' || springFrozen ? accept(quartersOf(year, scheme)) : refuse('quarter_not_frozen')
}
