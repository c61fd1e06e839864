/** What a query says about one field, as far as an index can use it; the filter decides the rest. */
import { ObjectId } from 'bson'
import { encode, invert, MAX, typeAfter, typeBefore } from './keys'
import type { Range } from './indexes'
import type { Query } from './types'

type Condition = Readonly<Record<string, unknown>>

/** Every condition on a field, from all levels of $and. */
export type Conditions = ReadonlyMap<string, readonly Condition[]>

/** Either some exact keys, or one stretch of keys of a single type. */
export type Bounds = { readonly points: readonly string[] } | { readonly points: null; readonly stretch: Stretch }

type Stretch = { readonly type: string; readonly above?: End; readonly below?: End }
type End = { readonly key: string; readonly inclusive: boolean }

const isScalar = (value: unknown): boolean => value === null || value === undefined || typeof value !== 'object' || value instanceof Date || value instanceof ObjectId

const isOperators = (value: unknown): value is Condition =>
  value !== null && typeof value === 'object' && Object.keys(value).some(key => key.startsWith('$'))

// regular expressions, whole arrays and whole objects give no bounds
const conditionOf = (value: unknown): Condition => (isScalar(value) ? { $eq: value } : isOperators(value) && !(value instanceof RegExp) ? value : {})

export const conditionsOf = (query: Query): Conditions => {
  const conditions = new Map<string, Condition[]>()
  const gather = (part: Query): void => {
    for (const [name, value] of Object.entries(part)) {
      if (name === '$and' && Array.isArray(value)) value.forEach(gather)
      else if (!name.startsWith('$')) conditions.set(name, [...(conditions.get(name) ?? []), conditionOf(value)])
    }
  }
  gather(query)
  return conditions
}

/** The one value a query fixes for a field, for an upsert. */
export const equalitiesOf = (query: Query): readonly (readonly [path: string, value: unknown])[] =>
  [...conditionsOf(query)].flatMap(([path, conditions]) => conditions.filter(condition => '$eq' in condition).slice(0, 1).map(condition => [path, condition.$eq] as const))

const pointsIn = (condition: Condition): readonly string[] | null => {
  if ('$eq' in condition && isScalar(condition.$eq)) return [encode(condition.$eq)]
  const { $in: values } = condition
  return Array.isArray(values) && values.every(isScalar) ? [...new Set(values.map(encode))].sort() : null
}

const higher = (one: End | undefined, other: End): End => (!one || other.key > one.key || (other.key === one.key && !other.inclusive) ? other : one)
const lower = (one: End | undefined, other: End): End => (!one || other.key < one.key || (other.key === one.key && !other.inclusive) ? other : one)

const ends = { $gt: { above: true, inclusive: false }, $gte: { above: true, inclusive: true }, $lt: { above: false, inclusive: false }, $lte: { above: false, inclusive: true } } as const

const narrow = (stretch: Stretch | null, key: string, { above, inclusive }: { readonly above: boolean; readonly inclusive: boolean }): Stretch => {
  const end = { key, inclusive }
  const from = stretch ?? { type: key.charAt(0) }
  return above ? { ...from, above: higher(from.above, end) } : { ...from, below: lower(from.below, end) }
}

const isRange = (name: string): name is keyof typeof ends => name in ends

const stretchIn = (conditions: readonly Condition[], multikey: boolean): Bounds | null => {
  let stretch: Stretch | null = null
  for (const condition of conditions) {
    for (const [name, value] of Object.entries(condition)) {
      if (!isRange(name) || value === null || !isScalar(value)) continue
      // one element of an array may meet one bound and another element the other
      if (multikey && stretch) continue
      const key = encode(value)
      if (stretch && stretch.type !== key.charAt(0)) return { points: [] }
      stretch = narrow(stretch, key, ends[name])
    }
  }
  return stretch && { points: null, stretch }
}

export const boundsOf = (conditions: readonly Condition[] | undefined, multikey: boolean): Bounds | null => {
  for (const condition of conditions ?? []) {
    const points = pointsIn(condition)
    if (points) return { points }
  }
  return stretchIn(conditions ?? [], multikey)
}

const start = (end: End | undefined, otherwise: string): string => (end ? (end.inclusive ? end.key : end.key + MAX) : otherwise)
const stop = (end: End | undefined, otherwise: string): string => (end ? (end.inclusive ? end.key + MAX : end.key) : otherwise)

const inverted = (end: End | undefined): End | undefined => end && { key: invert(end.key), inclusive: end.inclusive }

/** In a descending field the two ends change places. A bare type stands for an open end: type + MAX would miss some strings. */
export const rangeOf = ({ type, above, below }: Stretch, direction: 1 | -1): Range =>
  direction === 1
    ? { low: start(above, type), high: stop(below, typeAfter(type)) }
    : { low: start(inverted(below), invert(type)), high: stop(inverted(above), invert(typeBefore(type))) }
