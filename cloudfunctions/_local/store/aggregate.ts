/** Running an aggregation over stored documents, with CloudBase's limits. */
import { requestFailed } from './errors'
import { runPipeline } from './mingo'
import { isPlain } from './values'
import type { Cost, FindOptions, Found, Query, Sort } from './types'
import type { Pipeline } from './mingo'
import type { View } from './view'

// without a $limit CloudBase answers 20 rows, with one at most 10,000
const DEFAULT_ROWS = 20
const MAX_ROWS = 10_000

type Start = { readonly query: Query; readonly window: FindOptions; readonly rest: Pipeline }

const isQuery = (value: unknown): value is Query => isPlain(value)
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isSort = (value: unknown): value is Sort => isPlain(value) && Object.values(value).every(direction => direction === 1 || direction === -1)

/** The leading stages that a find can answer, and so an index: match, sort, skip, limit, in this order. */
const startOf = (pipeline: Pipeline): Start => {
  let at = 0
  const take = <Value>(stage: string, fits: (value: unknown) => value is Value): Value | undefined => {
    const value = pipeline[at]?.[stage]
    if (!fits(value)) return undefined
    at++
    return value
  }
  const query = take('$match', isQuery) ?? {}
  const window = { sort: take('$sort', isSort), skip: take('$skip', isNumber), limit: take('$limit', isNumber) }
  return { query, window, rest: pipeline.slice(at) }
}

export const aggregate = (view: View, name: string, pipeline: Pipeline): Found => {
  if (pipeline.some(stage => Object.keys(stage).length !== 1)) throw requestFailed('A pipeline stage specification object must contain exactly one field.')
  const { query, window, rest } = startOf(pipeline)
  const found = view.find(name, query, window)
  let { examined, index }: Cost = found
  const rows = runPipeline(found.documents, rest, collection => {
    const joined = view.has(collection) ? view.find(collection, {}, {}) : null
    // a join reads the other collection whole
    if (joined) index = null
    examined += joined?.examined ?? 0
    return joined?.documents ?? []
  })
  const limited = pipeline.some(stage => '$limit' in stage)
  return { documents: rows.slice(0, limited ? MAX_ROWS : DEFAULT_ROWS), examined, index }
}
