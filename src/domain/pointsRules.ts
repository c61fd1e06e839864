/** A community's own tables of points: each holds from the first of a month on, and what has counted is never counted anew. */
import { localDateOf, type Instant, type LocalDate } from './calendar'
import { absent, push, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { CommunityId } from './ids'
import type { PointsVersion } from './points'

/** One for each community, under its id; versions in the order in which they were written. */
export type PointsRules = { readonly _id: CommunityId; readonly versions: readonly PointsVersion[] }

export const emptyRules = (_id: CommunityId): PointsRules => ({ _id, versions: [] })

export const MOST_VERSIONS = 60
export const settingRefusals = ['not_first_of_month', 'begins_too_early', 'too_many'] as const

export function decideRules({ versions }: PointsRules, fromOn: LocalDate, now: Instant): Decision<true, (typeof settingRefusals)[number]> {
  if (!fromOn.endsWith('-01')) return refuse('not_first_of_month')
  // a month that has begun is counted by the table with which it began
  if (fromOn <= localDateOf(now)) return refuse('begins_too_early')
  return versions.length < MOST_VERSIONS ? accept(true) : refuse('too_many', { limit: MOST_VERSIONS })
}

export const addVersion = (version: PointsVersion): Conditional => ({ when: { all: { [`versions.${MOST_VERSIONS - 1}`]: absent } }, then: { versions: push(version) } })

const sameTable = (one: PointsVersion, other: PointsVersion): boolean => JSON.stringify(Object.entries(one.table).sort()) === JSON.stringify(Object.entries(other.table).sort())

/** Whether the last that was written says this already. */
export function isWritten({ versions }: PointsRules, version: PointsVersion): boolean {
  const last = versions.at(-1)
  return last !== undefined && last.fromOn === version.fromOn && last.by === version.by && sameTable(last, version)
}

/** Those that are yet to begin, as they will hold: the one written last for each day. */
export const comingAfter = ({ versions }: PointsRules, on: LocalDate): readonly PointsVersion[] =>
  [...new Map(versions.filter(({ fromOn }) => fromOn > on).map((version) => [version.fromOn, version])).values()].sort((one, other) => one.fromOn.localeCompare(other.fromOn))
