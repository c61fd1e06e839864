/** The database actions of CloudBase's wire protocol, said in the words of the store. */
import { invalidParam } from './cloudError'
import type { Found, Query, Store, Transaction } from './store/store'
import { parse, print, printId, type Now, type Params } from './wire'

/** What an action cost. `scan` is the shape of a query that no index served. */
export type Work = { examined: number; returned: number; scan?: { readonly collection: string; readonly query: string } }

export type Reply = { readonly data?: unknown; readonly transactionId?: string; readonly limit?: number; readonly offset?: number }

type Action = (params: Params, store: Store, work: Work) => Reply | Promise<Reply>

// what the cloud gives when nobody asks for a number, and the most it ever gives
const FIND_DEFAULT = 100
const FIND_MOST = 1000
const AGGREGATE_DEFAULT = 20
const AGGREGATE_MOST = 10_000

/** Inside the transaction that the request names, else on the store itself. */
function target(params: Params, store: Store): Store | Transaction {
  const transactionId = params.optionalText('transactionId')
  return transactionId === undefined ? store : store.within(transactionId)
}

const queryOf = (params: Params): Query => params.ejson('query') ?? {}

function wholeNumber(params: Params, name: string): number | undefined {
  const value = params.number(name)
  if (value !== undefined && (!Number.isInteger(value) || value < 0)) throw invalidParam(`${name} must be a whole number`)
  return value
}

function sortOf(params: Params): Record<string, 1 | -1> | undefined {
  const order = params.ejson('order')
  return order && Object.fromEntries(Object.entries(order).map(([path, direction]) => [path, direction === -1 ? -1 : 1]))
}

/** `{a: 1, b: {$gt: 2}}` is `a b:$gt`. Ids inside a path are left out, so that the same query of two persons counts as one. */
export function shapeOf(query: Query): string {
  const isPlain = (value: unknown): value is Query => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return Object.entries(query)
    .map(([path, value]) => {
      if (Array.isArray(value) && path.startsWith('$')) return `${path}(${[...new Set(value.map((part) => (isPlain(part) ? shapeOf(part) : '')))].join(', ')})`
      const name = path.split('.').map((part) => (/[-_]|\D\d/.test(part) && !part.startsWith('_') ? '*' : part)).join('.')
      const operators = isPlain(value) ? Object.keys(value).filter((key) => key.startsWith('$')) : []
      return operators.length > 0 ? `${name}:${operators.join(',')}` : name
    })
    .join(' ')
}

type Cost = { readonly examined: number; readonly index: string | null }

function note(work: Work, params: Params, cost: Cost, returned: number, shape: string) {
  work.examined += cost.examined
  work.returned += returned
  if (cost.index === null) work.scan = { collection: params.text('collectionName'), query: shape }
}

const list = (found: Found) => ({ list: found.documents.map(print) })

const find: Action = (params, store, work) => {
  const query = queryOf(params)
  const sort = sortOf(params)
  const skip = wholeNumber(params, 'offset')
  const limit = params.raw.queryType === 'DOC' ? 1 : Math.min(wholeNumber(params, 'limit') || FIND_DEFAULT, FIND_MOST)
  const found = target(params, store).find(params.text('collectionName'), query, { sort, skip, limit, projection: params.ejson('projection') })
  note(work, params, found, found.documents.length, sort ? `${shapeOf(query)} by ${Object.keys(sort).join(' ')}` : shapeOf(query))
  return { data: list(found), limit, offset: skip ?? 0 }
}

const count: Action = (params, store, work) => {
  const query = queryOf(params)
  const counted = store.count(params.text('collectionName'), query)
  note(work, params, counted, 1, shapeOf(query))
  return { data: { total: counted.total } }
}

const insert: Action = async (params, store) => {
  const documents = params.list('data').map((text) => {
    const document = parse(String(text), params.now)
    if (typeof document !== 'object' || document === null || Array.isArray(document)) throw invalidParam('a document must be an object')
    return document as Record<string, unknown>
  })
  const ids = await target(params, store).insert(params.text('collectionName'), documents)
  return { data: { insertedIds: ids.map(printId) } }
}

const modify: Action = async (params, store, work) => {
  const query = queryOf(params)
  const options = { multi: params.flag('multi'), merge: params.flag('merge'), upsert: params.flag('upsert') }
  const modified = await target(params, store).modify(params.text('collectionName'), query, params.ejson('data') ?? {}, options)
  note(work, params, modified, 0, shapeOf(query))
  return { data: { updated: modified.updated, upsert_id: modified.upsertId === undefined ? null : printId(modified.upsertId) } }
}

const modifyAndReturn: Action = async (params, store, work) => {
  const query = queryOf(params)
  const modified = await target(params, store).modifyAndReturn(params.text('collectionName'), query, params.ejson('data') ?? {})
  note(work, params, modified, modified.document ? 1 : 0, shapeOf(query))
  return { data: { updated: modified.updated, doc: modified.document && print(modified.document) } }
}

const remove: Action = async (params, store, work) => {
  const query = queryOf(params)
  const removed = await target(params, store).remove(params.text('collectionName'), query, { multi: params.flag('multi') })
  note(work, params, removed, 0, shapeOf(query))
  return { data: { deleted: removed.deleted } }
}

function stageOf(stage: unknown, now: Now): Record<string, unknown> {
  const { stageKey, stageValue } = (stage ?? {}) as { stageKey?: unknown; stageValue?: unknown }
  if (typeof stageKey !== 'string' || typeof stageValue !== 'string') throw invalidParam('a stage needs stageKey and stageValue')
  return { [stageKey]: parse(stageValue, now) }
}

const aggregate: Action = (params, store, work) => {
  const stages = params.list('stages').map((stage) => stageOf(stage, params.now))
  const limited = stages.some((stage) => '$limit' in stage)
  const found = store.aggregate(params.text('collectionName'), [...stages, { $limit: limited ? AGGREGATE_MOST : AGGREGATE_DEFAULT }])
  note(work, params, found, found.documents.length, shapeOf((stages[0]?.$match ?? {}) as Query))
  return { data: list(found) }
}

const addCollection: Action = async (params, store) => {
  await store.createCollection(params.text('collectionName'))
  return { data: {} }
}

const commit: Action = async (params, store) => {
  await store.commit(params.text('transactionId'))
  return {}
}

const abort: Action = (params, store) => {
  store.abort(params.text('transactionId'))
  return {}
}

export const databaseActions: ReadonlyMap<string, Action> = new Map([
  ['database.addCollection', addCollection],
  ['database.getDocument', find],
  ['database.calculateDocument', count],
  ['database.insertDocument', insert],
  ['database.modifyDocument', modify],
  ['database.modifyAndReturnDoc', modifyAndReturn],
  ['database.removeDocument', remove],
  ['database.aggregateDocuments', aggregate],
  ['database.startTransaction', (_params, store) => ({ transactionId: store.begin() })],
  ['database.commitTransaction', commit],
  ['database.abortTransaction', abort]
])

/** They leave nothing behind. */
export const readingActions: ReadonlySet<string> = new Set(['database.getDocument', 'database.calculateDocument', 'database.aggregateDocuments'])
