/** Whatever the indexes, the store finds what a full scan by mingo finds, in MongoDB's order. */
import { ObjectId } from 'bson'
import { Query as MingoQuery } from 'mingo'
import { inspect } from 'node:util'
import { PATIENCE_MS, randomOf, sample, seeds } from './storeRandom'
import { storesOfThisFile } from './storeFolders'
import { compareAsMongo, sortValuesOf } from './storeOrder'
import type { Doc, IndexSpec, Query, Store } from '@local/store/store'
import type { Random } from './storeRandom'

type Sort = Record<string, 1 | -1>
type Shape = 'scalars' | 'arrays'

const openStore = storesOfThisFile()

const scalars: [unknown, ...unknown[]] = [
  null, 0, -0, 1, 1.5, 2, -3, 1e300, -Infinity, Infinity, '', '\0', 'a', 'a\0', 'a\0b', 'ab', '\uffff', '\uffffa', '长寿面', '长', true, false,
  new Date(0), new Date(-1), new Date(1e12), new ObjectId('0123456789abcdef01234567'), new ObjectId('ffffffffffffffffffffffff')
]
const arrays: [unknown, ...unknown[]] = [[], [1], [1, 'a'], ['', '\0'], [null, 2], [new Date(0), true], [{ x: 1 }, { x: 'a' }], [{ y: 1 }], { x: 1 }, { x: '' }, { x: [0, 2] }]
const paths: ['a', ...string[]] = ['a', 'b', 'c', 'd.x']
const asked: ['a', ...string[]] = [...paths, 'e']

const aValue = (random: Random, shape: Shape): unknown => (shape === 'arrays' && random.maybe(0.3) ? random.pick(arrays) : random.pick(scalars))

const aDocument = (random: Random, shape: Shape): Record<string, unknown> => {
  const document: Record<string, unknown> = {}
  for (const name of ['a', 'b', 'c']) if (random.maybe(0.8)) document[name] = aValue(random, shape)
  // never an array, so that it may stand beside one in an index
  if (random.maybe(0.8)) document.e = random.pick(scalars)
  if (random.maybe(0.8)) document.d = shape === 'arrays' && random.maybe(0.3) ? random.pick(arrays) : { x: random.pick(scalars) }
  return document
}

const someIndexes = (random: Random, shape: Shape): IndexSpec[] =>
  Array.from({ length: 4 }, (_, at) => {
    // two arrays in one index are refused, as in MongoDB
    const fields = shape === 'arrays' ? 1 : 1 + random.below(3)
    const besides = shape === 'arrays' && random.maybe(0.5) ? ['e'] : []
    const keys = [...new Set([...Array.from({ length: fields }, () => random.pick(paths)), ...besides])].map(path => [path, random.pick([1, -1] as [1, -1])] as const)
    return { name: `index${at}`, keys }
  })

const aBound = (random: Random): unknown => {
  const bound = random.pick(scalars)
  return bound === null ? 1 : bound
}

const aCondition = (random: Random): unknown => {
  switch (random.below(9)) {
    case 0: return random.pick(scalars)
    case 1: return { $in: Array.from({ length: random.below(4) }, () => random.pick(scalars)) }
    case 2: return { $gte: aBound(random) }
    case 3: return { $lt: aBound(random) }
    case 4: return { $gt: aBound(random), $lte: aBound(random) }
    case 5: return { $ne: random.pick(scalars) }
    case 6: return { $exists: random.maybe(0.5) }
    case 7: return /a/
    default: return { $eq: random.pick(scalars) }
  }
}

const aQuery = (random: Random, depth = 0): Query => {
  const parts = Array.from({ length: random.below(4) }, (): Query => ({ [random.pick(asked)]: aCondition(random) }))
  if (depth === 0 && random.maybe(0.3)) return { $and: [...parts, aQuery(random, 1)] }
  if (depth === 0 && random.maybe(0.1)) return { $or: [aQuery(random, 1), ...parts] }
  return Object.assign({}, ...parts)
}

const aSort = (random: Random): Sort | undefined =>
  random.maybe(0.6) ? Object.fromEntries(Array.from({ length: 1 + random.below(3) }, () => [random.pick(asked), random.pick([1, -1])])) : undefined

const show = (what: unknown): string => inspect(what, { depth: null, breakLength: Infinity })

const idsOf = (documents: readonly Doc[]): unknown[] => documents.map(document => document._id)

const compareWithScan = (store: Store, everything: readonly Doc[], query: Query, sort: Sort | undefined, random: Random): void => {
  const scan = new MingoQuery({ ...query })
  const matching = everything.filter(document => scan.test(document))
  const all = store.find('things', query, sort ? { sort } : {}).documents
  if (!sort) {
    expect(idsOf(all)).toEqual(idsOf(matching))
    return
  }
  expect(idsOf(all).sort()).toEqual(idsOf(matching).sort())
  const orderOf = (document: Doc) => sortValuesOf(document, sort)
  const expected = matching.map(orderOf).sort((one, other) => compareAsMongo(one, other, sort))
  const inOrder = all.every((document, at) => compareAsMongo(orderOf(document), expected[at] ?? [], sort) === 0)
  expect(inOrder).toBe(true)
  const [skip, limit] = [random.below(5), 1 + random.below(10)]
  const page = store.find('things', query, { sort, skip, limit }).documents
  expect(idsOf(page)).toEqual(idsOf(all.slice(skip, skip + limit)))
}

const compareMany = (store: Store, random: Random, queries: number, seed: number): number => {
  const everything = store.find('things', {}).documents
  let indexed = 0
  for (let round = 0; round < queries; round++) {
    const [query, sort] = [aQuery(random), aSort(random)]
    try {
      compareWithScan(store, everything, query, sort, random)
    } catch (error) {
      throw new Error(`seed ${seed}: ${show(query)} sorted by ${show(sort)}`, { cause: error })
    }
    if (store.find('things', query, sort ? { sort } : {}).index) indexed++
  }
  return indexed
}

const changeSome = async (store: Store, random: Random, shape: Shape): Promise<void> => {
  const ids = idsOf(store.find('things', {}).documents)
  for (const _id of ids.filter(() => random.maybe(0.3))) {
    if (random.maybe(0.3)) await store.remove('things', { _id }, { multi: false })
    else await store.modify('things', { _id }, aDocument(random, shape), { merge: false })
  }
}

describe.each<Shape>(['scalars', 'arrays'])('with %s', shape => {
  test.each(seeds(2, 20))('every query finds what a full scan finds, before and after changes and a restart (seed %i)', async seed => {
    const random = randomOf(seed)
    const { store, restart } = await openStore({ indexes: { things: someIndexes(random, shape) } })
    await store.insert('things', Array.from({ length: 200 }, () => aDocument(random, shape)))
    const queries = sample(250, 1500)
    const indexed = compareMany(store, random, queries, seed)
    expect(indexed).toBeGreaterThan(queries / 5)
    await changeSome(store, random, shape)
    compareMany(store, random, queries, seed)
    compareMany(await restart(), random, queries, seed)
  }, PATIENCE_MS)
})
