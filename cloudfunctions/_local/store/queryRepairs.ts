/** Query operators whose answer in mingo is not MongoDB's. */
import * as queries from 'mingo/operators/query'
import { Query } from 'mingo/query'
import { resolve } from 'mingo/util'
import { valuesAt } from './entries'
import { encode } from './keys'
import { isPlain } from './values'
import type { AnyObject, Options } from 'mingo/types'

type Test = (document: AnyObject) => boolean

const order = <Value extends string | number>(one: Value, other: Value): number => (one < other ? -1 : one > other ? 1 : 0)

const compareValues = (value: unknown, bound: unknown): number | null => {
  if (typeof value === 'number' && typeof bound === 'number') {
    // NaN is equal to itself and comparable to nothing else
    if (Number.isNaN(value) || Number.isNaN(bound)) return Number.isNaN(value) && Number.isNaN(bound) ? 0 : null
    return order(value, bound)
  }
  if (typeof value === 'string' && typeof bound === 'string') return order(value, bound)
  if (value instanceof Date && bound instanceof Date) return order(value.getTime(), bound.getTime())
  const [key, end] = [encode(value), encode(bound)]
  return key.charAt(0) === end.charAt(0) ? order(key, end) : null
}

// the values are found as the index finds them, so the answer does not depend on the plan
const range = (name: '$gt' | '$gte' | '$lt' | '$lte', accepts: (order: number) => boolean) =>
  (selector: string, bound: unknown, options: Options): Test => {
    if (Array.isArray(bound) || isPlain(bound)) return queries[name](selector, bound, options)
    const parts = selector.split('.')
    return document => valuesAt(document, parts).found.some(value => {
      const order = typeof value === 'symbol' ? null : compareValues(value, bound)
      return order !== null && accepts(order)
    })
  }

const isOperator = (name: string): boolean => name.startsWith('$') && !['$and', '$or', '$nor'].includes(name)

/** Criteria for a document never match an element that is none. */
const $elemMatch = (selector: string, criteria: AnyObject, options: Options): Test => {
  if (Object.keys(criteria).every(isOperator)) return queries.$elemMatch(selector, criteria, options)
  const query = new Query(criteria, options)
  return document => {
    const elements = resolve(document, selector, { unwrapArray: true })
    return Array.isArray(elements) && elements.some(element => isPlain(element) && query.test(element))
  }
}

export const repairedQueries = {
  ...queries,
  $elemMatch,
  $gt: range('$gt', order => order > 0),
  $gte: range('$gte', order => order >= 0),
  $lt: range('$lt', order => order < 0),
  $lte: range('$lte', order => order <= 0)
}
