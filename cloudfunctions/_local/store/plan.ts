/** Which index answers a query, over which stretches of it, and whether the answer comes out in the order asked for. */
import { boundsOf, conditionsOf, rangeOf } from './bounds'
import { invert, MAX } from './keys'
import type { Conditions } from './bounds'
import type { Field } from './entries'
import type { Index, Range } from './indexes'
import type { Query, Sort } from './types'

/** A range knows its fixed beginning: what follows decides the order among several ranges. */
export type PlannedRange = Range & { readonly fixed: number }

export type Plan = {
  readonly index: Index
  readonly ranges: readonly PlannedRange[]
  /** Whether the query narrows what is read; else the index gives an order and nothing more. */
  readonly narrow: boolean
  /** null: the answer must be sorted. */
  readonly order: 'forwards' | 'backwards' | null
}

type Coverage = {
  readonly ranges: readonly PlannedRange[]
  /** Leading fields with exact keys, and how many keys each. */
  readonly points: readonly number[]
  readonly stretched: boolean
}

// beyond this many exact keys a wider stretch and the filter are cheaper
const MAX_RANGES = 1000

const cover = (index: Index, conditions: Conditions): Coverage => {
  let prefixes: readonly string[] = ['']
  const points: number[] = []
  for (const { path, direction } of index.fields) {
    const bounds = boundsOf(conditions.get(path), index.multikey)
    if (!bounds) break
    if (!bounds.points) {
      const { low, high } = rangeOf(bounds.stretch, direction)
      return { ranges: prefixes.map(prefix => ({ low: prefix + low, high: prefix + high, fixed: prefix.length })), points, stretched: true }
    }
    if (prefixes.length * bounds.points.length > MAX_RANGES) break
    const keys = direction === 1 ? bounds.points : bounds.points.map(invert)
    prefixes = prefixes.flatMap(prefix => keys.map(key => prefix + key))
    points.push(keys.length)
  }
  return { ranges: prefixes.map(prefix => ({ low: prefix, high: prefix + MAX, fixed: prefix.length })), points, stretched: false }
}

const isNarrow = ({ points, stretched }: Coverage): boolean => points.length > 0 || stretched

const isInsertionOrder = (index: Index, { points }: Coverage): boolean => points.length === index.fields.length

const isFixed = (field: Field, index: Index, { points }: Coverage): boolean => points[index.fields.indexOf(field)] === 1

const orderOf = (index: Index, coverage: Coverage, sort: Sort | undefined): Plan['order'] => {
  if (!sort) return isInsertionOrder(index, coverage) ? 'forwards' : null
  // an array stands at several places of its index: in order only where one key of each array is asked for, and never in the order of the array itself
  const arrays = index.fields.slice(0, index.lastArray + 1)
  if (!arrays.every(field => isFixed(field, index, coverage))) return null
  const fixed = new Set(index.fields.filter(field => !arrays.includes(field) && isFixed(field, index, coverage)).map(field => field.path))
  const wanted = Object.entries(sort).filter(([path]) => !fixed.has(path))
  const following = index.fields.slice(coverage.points.length)
  const turns = new Set<number>()
  for (const [at, [path, direction]] of wanted.entries()) {
    const field = following[at]
    if (!field || field.path !== path) return null
    turns.add(direction * field.direction)
  }
  if (turns.size > 1) return null
  return turns.has(-1) ? 'backwards' : 'forwards'
}

const worthOf = (index: Index, { points, stretched }: Coverage, ordered: boolean): number => {
  if (index.unique && points.length === index.fields.length) return 1000
  const exact = points.reduce((sum, keys) => sum + (keys === 1 ? 10 : 8), 0)
  return exact + (stretched ? 6 : 0) + (ordered ? 5 : 0)
}

/** null: no index helps, the whole collection is read. */
export const choosePlan = (indexes: readonly Index[], query: Query, sort: Sort | undefined): Plan | null => {
  const conditions = conditionsOf(query)
  let best: { readonly plan: Plan; readonly worth: number } | null = null
  for (const index of indexes) {
    const coverage = cover(index, conditions)
    const order = orderOf(index, coverage, sort)
    const worth = worthOf(index, coverage, sort !== undefined && order !== null)
    if (worth > (best?.worth ?? 0)) best = { plan: { index, ranges: coverage.ranges, narrow: isNarrow(coverage), order }, worth }
  }
  return best?.plan ?? null
}
