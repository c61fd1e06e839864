/** What only one kind of event needs beside what all of them have (systems.md §1.1, §1.5): materials, a measure, a way to walk, topics. */

/** 0.25 斤 of flour for each person who comes; two decimals at most. */
export type Material = { readonly name: string; readonly unit: string; readonly each: number }
export type Tool = { readonly name: string; readonly shared: boolean }
export type WorkshopPlan = { readonly kind: 'workshop'; readonly materials: readonly Material[]; readonly tools: readonly Tool[]; readonly allergens?: string }

/** Whether more is better, as of jumps, or less, as of seconds. */
export const betters = ['more', 'less'] as const
/** What counts of several attempts. */
export const countings = ['best', 'sum'] as const
export type Measure = { readonly name: string; readonly unit: string; readonly better: (typeof betters)[number]; readonly attempts: number; readonly counts: (typeof countings)[number] }
export const MOST_ATTEMPTS = 2

/** The first so many get this award; one title for all of them (A15: 前5名获优胜奖). */
export type AwardRule = { readonly title: string; readonly top: number }
/** What happens to those who are level at the last place that counts (A-02, award.tiePolicy). */
export const tiePolicies = ['include', 'strict'] as const
export type TiePolicy = (typeof tiePolicies)[number]

/** One for each who competed, as long as there are some (R-EV-13, gift.basis=COMPETED). */
export type Gift = { readonly name: string; readonly stock: number }
export type ContestPlan = { readonly kind: 'competition'; readonly measure: Measure; readonly awards: readonly AwardRule[]; readonly ties: TiePolicy; readonly gift?: Gift }

export type OutingPlan = { readonly kind: 'volunteer_outing'; readonly route: { readonly from: string; readonly to: string } }

/** The vocabulary of R-LG-03. */
export const lectureTopics = ['elder_care', 'inheritance', 'legal_aid', 'fraud', 'women', 'domestic_violence', 'contract', 'lending'] as const
export type LectureTopic = (typeof lectureTopics)[number]
export type LecturePlan = { readonly kind: 'lecture'; readonly topics: readonly LectureTopic[]; readonly forElders: boolean; readonly collectsQuestions: boolean }

export type EventPlan = WorkshopPlan | ContestPlan | OutingPlan | LecturePlan

/** Kinds that cannot be held without their plan. */
export const planNeeded: readonly string[] = ['competition', 'volunteer_outing']

/** How much of a material so many people need, to two decimals (R-EV-15). */
export const amountFor = ({ each }: Material, people: number): number => Math.round(each * people * 100) / 100
