/** Queries, projections and aggregations: CloudBase's limits, and the places where mingo alone would be wrong. */
import { ObjectId } from 'bson'
import { storesOfThisFile } from './storeFolders'
import type { Store } from '@local/store/store'

const openStore = storesOfThisFile()

const storeWith = async (documents: readonly Record<string, unknown>[]) => {
  const { store } = await openStore({ indexes: { things: [], others: [] } })
  await store.insert('things', documents)
  return store
}

const idsOf = (store: Store, query: Record<string, unknown>) => store.find('things', query).documents.map(({ _id }) => _id)

const rowsOf = (store: Store, ...pipeline: Record<string, unknown>[]) => store.aggregate('things', pipeline).documents

describe('queries', () => {
  test('NaN is equal to itself and comparable to nothing', async () => {
    const store = await storeWith([{ _id: 1, n: Number.NaN }, { _id: 2, n: 5 }])
    expect(idsOf(store, { n: { $gte: 1 } })).toEqual([2])
    expect(idsOf(store, { n: { $lte: 9 } })).toEqual([2])
    expect(idsOf(store, { n: { $gte: Number.NaN } })).toEqual([1])
    expect(idsOf(store, { n: Number.NaN })).toEqual([1])
  })

  test('ranges stay within a type, and reach arrays inside arrays of documents', async () => {
    const store = await storeWith([{ _id: 1, a: 5 }, { _id: 2, a: '5' }, { _id: 3, a: new Date(5) }, { _id: 4, a: null }, { _id: 5, a: [{ b: [1, 9] }, { b: [2] }] }])
    expect(idsOf(store, { a: { $gte: 1 } })).toEqual([1])
    expect(idsOf(store, { a: { $gte: '' } })).toEqual([2])
    expect(idsOf(store, { a: { $lte: new Date(9) } })).toEqual([3])
    expect(idsOf(store, { 'a.b': { $gt: 8 } })).toEqual([5])
  })

  test('criteria for documents do not match elements that are none', async () => {
    const store = await storeWith([{ _id: 1, a: [1, 2] }, { _id: 2, a: [{ b: 1 }] }])
    expect(idsOf(store, { a: { $elemMatch: { b: { $ne: 5 } } } })).toEqual([2])
    expect(idsOf(store, { a: { $elemMatch: { $gt: 1, $lt: 3 } } })).toEqual([1])
  })

  test('an unknown operator and code in a query are refused', async () => {
    const store = await storeWith([])
    expect(() => store.find('things', { a: { $frob: 1 } })).toThrow(expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }))
    expect(() => store.find('things', { $where: 'true' })).toThrow(expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }))
  })

  test('of a schema required fields are asked, and more is refused rather than overlooked', async () => {
    const store = await storeWith([{ _id: 1, a: 5 }, { _id: 2 }])
    expect(idsOf(store, { $jsonSchema: { required: ['a'] } })).toEqual([1])
    expect(idsOf(store, { $jsonSchema: { required: ['toString'] } })).toEqual([])
    const stricter = { $jsonSchema: { required: ['a'], properties: { a: { bsonType: 'string' } } } }
    expect(() => idsOf(store, stricter)).toThrow(expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('not emulated') }))
    expect(() => idsOf(store, { $jsonSchema: {} })).toThrow(expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }))
  })

  test('a question about __proto__ finds nothing and changes no prototype', async () => {
    const store = await storeWith([{ _id: 1, a: { b: 1 } }])
    const proto = JSON.parse('{"__proto__":{"polluted":1},"_id":9}')
    expect(idsOf(store, proto)).toEqual([])
    expect(() => idsOf(store, { '__proto__.polluted': 1 })).toThrow(expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }))
    expect(store.find('things', {}, { sort: JSON.parse('{"__proto__":1}') }).documents).toHaveLength(1)
    expect(() => store.find('things', {}, { projection: { '__proto__.polluted': 1 } })).toThrow(expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('limitation: strings are compared by UTF-16 units, which puts a few rare characters before others', async () => {
    const store = await storeWith([{ _id: 1, a: '🍜' }, { _id: 2, a: '，' }])
    // MongoDB compares UTF-8 and would say [2, 1]
    expect(store.find('things', {}, { sort: { a: 1 } }).documents.map(({ _id }) => _id)).toEqual([1, 2])
  })
})

describe('projections', () => {
  const document = { _id: 1, a: { b: 1, c: 2 }, list: [1, 2, 3] }

  test.each([
    [{ 'a.b': 1 }, { _id: 1, a: { b: 1 } }],
    [{ 'a.b': 0 }, { _id: 1, a: { c: 2 }, list: [1, 2, 3] }],
    [{ _id: false, a: true }, { a: { b: 1, c: 2 } }],
    [{ list: { $slice: 1 } }, { _id: 1, list: [1] }],
    [{}, document]
  ])('%j', async (projection, expected) => {
    const store = await storeWith([document])
    expect(store.find('things', {}, { projection }).documents).toEqual([expected])
    expect(store.find('things', {}).documents).toEqual([document])
  })
})

describe('aggregations', () => {
  const many = (length: number) => Array.from({ length }, (_, _id) => ({ _id, n: _id % 30 }))

  test('without a limit 20 rows come out, whatever goes in', async () => {
    const store = await storeWith(many(1000))
    expect(rowsOf(store)).toHaveLength(20)
    expect(rowsOf(store, { $match: { _id: { $gte: 500 } } }, { $sort: { _id: 1 } })).toHaveLength(20)
    const groups = rowsOf(store, { $group: { _id: '$n', total: { $sum: 1 } } }, { $sort: { _id: 1 } })
    expect(groups).toHaveLength(20)
    expect(groups[0]).toEqual({ _id: 0, total: 34 })
    expect(rowsOf(store, { $group: { _id: null, total: { $sum: 1 } } })).toEqual([{ _id: null, total: 1000 }])
  })

  test('with a limit as many as it says come out, and 10,000 at most', async () => {
    const store = await storeWith(many(10_500))
    expect(rowsOf(store, { $limit: 300 })).toHaveLength(300)
    expect(rowsOf(store, { $match: { n: 1 } }, { $project: { n: 1 } }, { $limit: 100 })).toHaveLength(100)
    expect(rowsOf(store, { $limit: 20_000 })).toHaveLength(10_000)
  })

  test('what a stage sets is set in its own row only, and stored documents stay as they are', async () => {
    const document = { _id: 1, seats: { k: 0 }, list: [1, 2], empty: [] }
    const store = await storeWith([document])
    const nested = { 'seats.k': '$list' }
    expect(rowsOf(store, { $set: { 'seats.k': 9 } })).toMatchObject([{ seats: { k: 9 } }])
    expect(rowsOf(store, { $unset: 'seats.k' })).toMatchObject([{ seats: {} }])
    expect(rowsOf(store, { $project: { 'seats.k': 0 } })).toEqual([{ _id: 1, seats: {}, list: [1, 2], empty: [] }])
    expect(rowsOf(store, { $unwind: '$list' }, { $addFields: nested }).map(({ seats }) => seats)).toEqual([{ k: 1 }, { k: 2 }])
    expect(rowsOf(store, { $unwind: '$list' }, { $set: nested }, { $group: { _id: null, all: { $push: '$seats' } } })).toEqual([{ _id: null, all: [{ k: 1 }, { k: 2 }] }])
    expect(rowsOf(store, { $replaceRoot: { newRoot: '$seats' } }, { $set: { k: 5 } })).toEqual([{ k: 5 }])
    expect(rowsOf(store, { $unwind: { path: '$empty', preserveNullAndEmptyArrays: true, includeArrayIndex: 'at' } })).toEqual([{ _id: 1, seats: { k: 0 }, list: [1, 2], at: null }])
    expect(store.find('things', {}).documents).toEqual([document])
  })

  test('rows are sorted as documents are: ids before booleans before dates, NaN before numbers', async () => {
    const oid = new ObjectId('0123456789abcdef01234567')
    const store = await storeWith([new Date(0), true, oid, 'a', 1, Number.NaN, null].map((v, _id) => ({ _id, v })))
    expect(rowsOf(store, { $project: { v: 1 } }, { $sort: { v: 1 } }).map(({ _id }) => _id)).toEqual([6, 5, 4, 3, 2, 1, 0])
    expect(rowsOf(store, { $sort: { v: -1 } }).map(({ _id }) => _id)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('other collections are joined by equality or by a pipeline of their own, and their reading is counted', async () => {
    const store = await storeWith([{ _id: 1, other: 'a' }, { _id: 2, other: 'z' }])
    await store.insert('others', [{ _id: 'a', v: 1 }, { _id: 'b', v: 2 }])
    const joined = store.aggregate('things', [{ $lookup: { from: 'others', localField: 'other', foreignField: '_id', as: 'found' } }])
    expect(joined.documents.map(({ found }) => found)).toEqual([[{ _id: 'a', v: 1 }], []])
    expect(joined.examined).toBe(4)
    expect(rowsOf(store, { $lookup: { from: 'others', pipeline: [{ $match: { v: 2 } }], as: 'found' } }).map(({ found }) => found)).toEqual([[{ _id: 'b', v: 2 }], [{ _id: 'b', v: 2 }]])
    expect(rowsOf(store, { $lookup: { from: 'none', localField: 'a', foreignField: 'b', as: 'found' } }).map(({ found }) => found)).toEqual([[], []])
  })

  test.each([
    ['an unknown stage', { $frob: {} }],
    ['writing into a collection', { $out: 'others' }],
    ['merging into a collection', { $merge: 'others' }],
    ['a join by field and pipeline at once', { $lookup: { from: 'others', localField: 'a', foreignField: 'b', pipeline: [{ $limit: 1 }], as: 'c' } }],
    ['two stages in one', { $match: {}, $limit: 1 }]
  ])('%s is refused', async (_, stage) => {
    const store = await storeWith([{ _id: 1 }])
    expect(() => store.aggregate('things', [stage])).toThrow(expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }))
  })

  test.each([
    [{ $substr: ['$text', 1, -1] }, 'bcd'],
    [{ $substrBytes: ['$text', 1, 2] }, 'bc'],
    [{ $indexOfCP: ['$wide', '面'] }, 2],
    [{ $indexOfCP: ['$text', 'z'] }, -1],
    [{ $indexOfCP: ['$none', 'z'] }, null],
    [{ $week: '$day' }, 19],
    [{ $week: '$newYear' }, 0]
  ])('%j is answered as by MongoDB', async (expression, expected) => {
    const store = await storeWith([{ text: 'abcd', wide: '🍜长面', day: new Date('2019-05-14'), newYear: new Date('2026-01-01') }])
    expect(rowsOf(store, { $project: { _id: 0, it: expression } })).toEqual([{ it: expected }])
  })

  test('limitation: setting a field through an array inside a pipeline has no effect', async () => {
    const store = await storeWith([{ _id: 1, all: [{ k: 1 }] }])
    // MongoDB would set it in every element
    expect(rowsOf(store, { $set: { 'all.k': 9 } })).toEqual([{ _id: 1, all: [{ k: 1 }] }])
  })
})
