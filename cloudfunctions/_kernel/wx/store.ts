/** The store port on CloudBase: the one place that speaks to its database. */
import { collections, type CollectionName, type IndexKeys } from '../collections'
import type { DocumentOf } from '../documents'
import { broken, Fault, unavailable } from '../faults'
import { pause } from '../pause'
import type { Search, Store, Transaction } from '../store'
import { database, type SdkTransaction } from './cloud'
import { ours, sayChange, sayCondition } from './conditions'

const _ = database.command

const DUPLICATE = -502001
const NO_COLLECTION = -502005
const TRANSACTION = -501001
/** As many as one call may ask for by id, and as many as it gives. */
const MOST_IDS = 1000
const TRIES = 6

type SdkError = { readonly errCode?: number; readonly code?: string; readonly message?: string; readonly errMsg?: string }

const textOf = (error: SdkError) => `${error.message ?? ''} ${error.errMsg ?? ''}`
const isDuplicate = (error: SdkError) => (error.errCode === DUPLICATE || error.code === 'DATABASE_REQUEST_FAILED') && /E11000|duplicate/i.test(textOf(error))
// the SDK drops `code` on errors raised at an operation, so its own retry never sees them
const isTransactionConflict = (error: SdkError) =>
  error.code === 'DATABASE_TRANSACTION_CONFLICT' || (error.errCode === TRANSACTION && /TransactionBusy|conflict/i.test(textOf(error))) || /TransactionConflict|TransactionBusy/.test(textOf(error))

function failure(error: SdkError): Error {
  return error.errCode === NO_COLLECTION || error.code === 'DATABASE_COLLECTION_NOT_EXIST' ? new Fault('internal', undefined, { cause: error }) : unavailable(error)
}

async function asked<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request
  } catch (error) {
    throw failure(error as SdkError)
  }
}

// only a write from a client carries _openid, so a document that does is not there (access.md)
const read = <D>(document: (D & { _openid?: unknown }) | null | undefined): D | null => (document && document._openid === undefined ? document : null)

const sayEqual = (value: unknown): unknown => (Array.isArray(value) ? _.in(value) : value === null ? _.eq(null) : value)

function queryOf({ equal = {}, from, until, after, order = 'forward' }: Search<CollectionName>, keys: IndexKeys): object {
  const query: Record<string, unknown> = { ...ours, ...Object.fromEntries(Object.entries(equal).map(([path, value]) => [path, sayEqual(value)])) }
  const next = keys.find(([path]) => !(path in equal))?.[0]
  const lower = after && order === 'forward' ? after.value : from
  const upper = after && order === 'backward' ? after.value : undefined
  const bounds = [
    ...(lower === undefined ? [] : [_.gte(lower)]),
    ...(until === undefined ? [] : [_.lt(until)]),
    ...(upper === undefined ? [] : [_.lte(upper)])
  ]
  if (next && bounds.length) query[next] = bounds.length === 1 ? bounds[0] : _.and(bounds)
  if (!next || !after) return query
  const beyond = order === 'forward' ? _.gt : _.lt
  return _.and([query, _.or([{ [next]: beyond(after.value) }, { [next]: after.value, _id: beyond(after.id) }])])
}

export const store: Store = {
  async get(collection, id) {
    const { data } = await asked(database.collection(collection).doc(id).get())
    return read(data as DocumentOf<typeof collection> | null)
  },

  async getPart<C extends CollectionName, Field extends keyof DocumentOf<C> & string>(collection: C, id: string, fields: readonly Field[]) {
    const { data } = await asked(database.collection(collection).where({ ...ours, _id: id }).field(Object.fromEntries(fields.map((field) => [field, true as const]))).limit(1).get())
    return (data as Pick<DocumentOf<C>, Field>[])[0] ?? null
  },

  async getMany<C extends CollectionName>(collection: C, ids: readonly string[]) {
    if (ids.length === 0) return []
    if (ids.length > MOST_IDS) throw broken(`${ids.length} ids asked of ${collection}`)
    const { data } = await asked(database.collection(collection).where({ ...ours, _id: _.in([...ids]) }).limit(MOST_IDS).get())
    const found = new Map((data as DocumentOf<C>[]).map((document) => [document._id as string, document]))
    return ids.flatMap((id) => found.get(id) ?? [])
  },

  async find<C extends CollectionName>(collection: C, search: Search<C>) {
    const keys = collections[collection].find(({ name }) => name === search.index)?.keys as IndexKeys | undefined
    if (!keys) throw broken(`no index ${search.index} of ${collection}`)
    const direction = search.order === 'backward' ? -1 : 1
    // what is equal needs no order; a list of values would come value by value, and not in the order of what follows
    const free = keys.filter(([path]) => !(path in (search.equal ?? {})))
    const ordered = free.reduce((query, [path, way]) => query.orderBy(path, way * direction === 1 ? 'asc' : 'desc'), database.collection(collection).where(queryOf(search, keys)))
    const { data } = await asked(ordered.limit(search.limit).get())
    return data as DocumentOf<C>[]
  },

  async insert(collection, document) {
    try {
      await database.collection(collection).add({ data: document })
      return 'inserted'
    } catch (error) {
      if (isDuplicate(error as SdkError)) return 'exists'
      throw failure(error as SdkError)
    }
  },

  async insertMissing(collection, documents) {
    const there = new Set((await store.getMany(collection, documents.map(({ _id }) => _id))).map(({ _id }) => _id))
    const missing = documents.filter(({ _id }) => !there.has(_id))
    // the SDK inserts a list in one call, which its types do not say
    if (missing.length > 0) await asked(database.collection(collection).add({ data: missing as unknown as Record<string, unknown> }))
  },

  async updateIf(collection, id, when, then) {
    const { stats } = await asked(database.collection(collection).where(sayCondition(id, when)).update({ data: sayChange(then) }))
    return stats.updated === 1
  },

  apply: (collection, id, step) => store.updateIf(collection, id, step.when, step.then),

  async remove(collection, id) {
    await asked(database.collection(collection).doc(id).remove())
  },

  async transaction(work) {
    for (let attempt = 1; ; attempt += 1) {
      const within = await asked(database.startTransaction())
      try {
        const result = await work(transactionOn(within))
        await within.commit()
        return result
      } catch (error) {
        // a transaction that ended in a conflict is rolled back already, and says so
        await within.rollback().catch((gone: SdkError) => textOf(gone))
        if (!isTransactionConflict(causeOf(error)) || attempt === TRIES) throw error instanceof Error && error.name === 'Fault' ? error : failure(error as SdkError)
        await pause(attempt)
      }
    }
  }
}

// a fault raised inside the work carries the SDK's error as its cause
const causeOf = (error: unknown): SdkError => ((error as { cause?: SdkError }).cause ?? error) as SdkError

// only doc() and add(): where() inside a transaction would act outside it without a word
const transactionOn = (within: SdkTransaction): Transaction => ({
  async get(collection, id) {
    const { data } = await asked(within.collection(collection).doc(id).get())
    return read(data as DocumentOf<typeof collection> | null)
  },
  async insert(collection, document) {
    await asked(within.collection(collection).add({ data: document }))
  },
  async update(collection, id, change) {
    await asked(within.collection(collection).doc(id).update({ data: sayChange(change) }))
  }
})
