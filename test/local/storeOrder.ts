/** MongoDB's order of values, written down a second time and more plainly than in the store, to compare with. */
import { ObjectId } from 'bson'

const kinds = ['empty array', 'null', 'number', 'string', 'object', 'array', 'object id', 'boolean', 'date'] as const

const isArray: (value: unknown) => value is readonly unknown[] = Array.isArray

const kindOf = (value: unknown): (typeof kinds)[number] => {
  if (value === null || value === undefined) return 'null'
  if (isArray(value)) return value.length === 0 ? 'empty array' : 'array'
  if (value instanceof ObjectId) return 'object id'
  if (value instanceof Date) return 'date'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return 'string'
  return typeof value === 'boolean' ? 'boolean' : 'object'
}

const order = (one: number | string, other: number | string): number => (one < other ? -1 : one > other ? 1 : 0)

const compareFields = (one: object, other: object): number => {
  const [left, right] = [Object.entries(one), Object.entries(other)]
  for (const [at, [name, value]] of left.entries()) {
    const field = right[at]
    if (!field) return 1
    const result = order(kinds.indexOf(kindOf(value)), kinds.indexOf(kindOf(field[1]))) || order(name, field[0]) || compareValues(value, field[1])
    if (result !== 0) return result
  }
  return left.length - right.length
}

export const compareValues = (one: unknown, other: unknown): number => {
  const byKind = order(kinds.indexOf(kindOf(one)), kinds.indexOf(kindOf(other)))
  if (byKind !== 0) return byKind
  if (typeof one === 'number' && typeof other === 'number') return order(one, other)
  if (typeof one === 'string' && typeof other === 'string') return order(one, other)
  if (typeof one === 'boolean' && typeof other === 'boolean') return order(Number(one), Number(other))
  if (one instanceof Date && other instanceof Date) return order(one.getTime(), other.getTime())
  if (one instanceof ObjectId && other instanceof ObjectId) return order(one.toHexString(), other.toHexString())
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object') return compareFields(one, other)
  return 0
}

const reach = (value: unknown, [part, ...rest]: readonly string[]): readonly unknown[] => {
  if (part === undefined) return isArray(value) && value.length > 0 ? value : [value]
  if (isArray(value)) return value.length === 0 ? [null] : value.flatMap(element => (element !== null && typeof element === 'object' && !isArray(element) ? reach(element, [part, ...rest]) : [null]))
  const inside = value !== null && typeof value === 'object' ? Object.entries(value).find(([name]) => name === part)?.[1] : null
  return reach(inside, rest)
}

/** What a document is sorted by: the smallest value under each path, or the largest in a descending one. */
export const sortValuesOf = (document: object, sort: Readonly<Record<string, 1 | -1>>): readonly unknown[] =>
  Object.entries(sort).map(([path, direction]) => [...reach(document, path.split('.'))].sort((one, other) => compareValues(one, other) * direction)[0])

export const compareAsMongo = (one: readonly unknown[], other: readonly unknown[], sort: Readonly<Record<string, 1 | -1>>): number => {
  for (const [at, direction] of Object.values(sort).entries()) {
    const result = compareValues(one[at], other[at]) * direction
    if (result !== 0) return result
  }
  return 0
}
