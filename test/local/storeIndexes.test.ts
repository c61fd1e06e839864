/** What indexes are for: how few documents are examined, what a unique one refuses, and the order of what is found. */
import { randomOf } from './storeRandom'
import { refusal, storesOfThisFile } from './storeFolders'
import type { IndexSpec, Store } from '@local/store/store'

const openStore = storesOfThisFile()

const MANY = 100_000
const PAGE = 20

const indexes: Record<string, IndexSpec[]> = {
  events: [
    { name: 'byStart', keys: [['communityId', 1], ['startAt', 1]] },
    { name: 'byTag', keys: [['tags', 1]] }
  ],
  registrations: [{ name: 'once', keys: [['eventId', 1], ['residentId', 1]], unique: true }]
}

describe('among 100,000 documents', () => {
  const communities = ['ev-1', 'ev-2', 'ev-3', 'ev-4', 'ev-5']
  const open = async () => {
    const opened = await openStore({ indexes: { events: indexes.events ?? [] } })
    const random = randomOf(1)
    await opened.store.insert('events', Array.from({ length: MANY }, (_, _id) => ({ _id, communityId: communities[_id % 5], startAt: random.below(1e9), open: _id % 2 === 0 })))
    return opened.store
  }

  test('a page of an index costs the page, whatever the size', async () => {
    const store = await open()
    const since = { communityId: 'ev-3', startAt: { $gte: 5e8 } }
    const cost = (query: Record<string, unknown>, sort?: Record<string, 1 | -1>, limit = PAGE) => {
      const { documents, examined } = store.find('events', query, { limit, ...(sort ? { sort } : {}) })
      expect(documents).toHaveLength(limit)
      return examined
    }
    expect(cost(since, { startAt: 1 })).toBe(PAGE)
    expect(cost(since, { startAt: -1 })).toBe(PAGE)
    expect(cost({ $and: [{ communityId: 'ev-3' }, { startAt: { $gte: 5e8 } }, { startAt: { $lt: 6e8 } }] }, { startAt: 1 })).toBe(PAGE)
    expect(cost({ communityId: { $in: ['ev-1', 'ev-4'] }, startAt: { $gte: 5e8 } }, { startAt: -1 })).toBe(PAGE)
    expect(cost({}, { communityId: -1, startAt: -1 })).toBe(PAGE)
    expect(cost({ _id: 4711 }, undefined, 1)).toBe(1)
    expect(cost({ _id: { $in: [4, 5, 6] } }, undefined, 3)).toBe(3)
    // a condition beside the index is paid for by what it turns away
    expect(cost({ ...since, open: true }, { startAt: 1 })).toBeLessThan(3 * PAGE)
    // without an index everything is read until the page is full
    expect(store.find('events', { open: false }, { sort: { startAt: 1 }, limit: PAGE })).toMatchObject({ examined: MANY, index: null })
    expect(store.find('events', {}, { limit: PAGE })).toMatchObject({ examined: PAGE, index: null })
    const page = store.aggregate('events', [{ $match: since }, { $sort: { startAt: 1 } }, { $skip: PAGE }, { $limit: PAGE }, { $project: { startAt: 1 } }])
    expect(page).toMatchObject({ examined: 2 * PAGE, index: 'byStart' })
    expect(page.documents).toHaveLength(PAGE)
  })
})

describe('what is found', () => {
  test('comes in the order of insertion when no order is asked for, by index as well and after a restart', async () => {
    const { store, restart } = await openStore({ indexes })
    await store.insert('events', [9, 3, 7, 1, 5].map(startAt => ({ _id: startAt, communityId: 'c', startAt, tags: ['x', 'y'] })))
    await store.remove('events', { _id: 7 }, { multi: false })
    await store.insert('events', [{ _id: 7, communityId: 'c', startAt: 0, tags: ['y'] }])
    const ask = (from: Store) => [{ communityId: 'c' }, { tags: { $in: ['x', 'y'] } }, {}].map(query => from.find('events', query).documents.map(({ _id }) => _id))
    const expected = [9, 3, 1, 5, 7]
    expect(ask(store)).toEqual([expected, expected, expected])
    expect(ask(await restart())).toEqual([expected, expected, expected])
  })

  test('comes in the order of insertion among equals, sorted by the index or in memory', async () => {
    const { store } = await openStore({ indexes })
    await store.insert('events', [9, 3, 7, 1].map(_id => ({ _id, communityId: 'c', startAt: 10 - _id, open: true, tags: 'x' })))
    const ask = (query: Record<string, unknown>, sort: Record<string, 1 | -1>) => store.find('events', query, { sort }).documents.map(({ _id }) => _id)
    expect(ask({ communityId: 'c' }, { open: 1 })).toEqual([9, 3, 7, 1])
    expect(ask({ communityId: 'c' }, { open: -1 })).toEqual([9, 3, 7, 1])
    expect(ask({}, { tags: 1 })).toEqual([9, 3, 7, 1])
  })

  test('is no find of an index that gives the order and narrows nothing, nor of one beside a join', async () => {
    const { store } = await openStore({ indexes })
    await store.insert('events', [9, 3, 7, 1].map(_id => ({ _id, communityId: 'c', startAt: _id, open: _id > 5 })))
    const byStart = { communityId: 1, startAt: 1 } as const
    expect(store.find('events', {}, { sort: byStart, limit: 2 })).toMatchObject({ examined: 2, index: 'byStart' })
    expect(store.find('events', { open: true }, { sort: byStart })).toMatchObject({ examined: 4, index: null })
    const join = { $lookup: { from: 'registrations', localField: '_id', foreignField: 'eventId', as: 'registrations' } }
    expect(store.aggregate('events', [{ $match: { communityId: 'c' } }])).toMatchObject({ index: 'byStart' })
    expect(store.aggregate('events', [{ $match: { communityId: 'c' } }, join])).toMatchObject({ index: null })
  })

  test('is the same object until the document is changed', async () => {
    const { store } = await openStore({ indexes })
    await store.insert('events', [{ _id: 1, place: { name: 'hall' } }])
    const [before] = store.find('events', { _id: 1 }).documents
    expect(store.find('events', {}).documents[0]).toBe(before)
    expect(Object.isFrozen(before?.place)).toBe(true)
    await store.modify('events', { _id: 1 }, { $set: { 'place.name': 'yard' } }, {})
    expect(before).toEqual({ _id: 1, place: { name: 'hall' } })
    expect(store.find('events', {}).documents[0]).toEqual({ _id: 1, place: { name: 'yard' } })
  })

  test('an array is found by each of its elements, once', async () => {
    const { store } = await openStore({ indexes })
    await store.insert('events', [{ _id: 1, tags: ['noodles', 'elders'] }, { _id: 2, tags: 'noodles' }, { _id: 3, tags: [] }, { _id: 4 }])
    const found = (tags: unknown) => {
      const { documents, index } = store.find('events', { tags })
      return [index, ...documents.map(({ _id }) => _id)]
    }
    expect(found('noodles')).toEqual(['byTag', 1, 2])
    expect(found({ $in: ['noodles', 'elders'] })).toEqual(['byTag', 1, 2])
    expect(found({ $gte: 'a', $lt: 'f' })).toEqual(['byTag', 1])
    expect(found(null)).toEqual(['byTag', 4])
    expect(found(['noodles', 'elders'])).toEqual([null, 1])
    expect(found(/^nood/)).toEqual([null, 1, 2])
  })

  test('by one element of an array comes in the order of the next field, page by page', async () => {
    const { store } = await openStore({ indexes: { events: [{ name: 'byTag', keys: [['tags', 1], ['startAt', 1]] }] } })
    await store.insert('events', [4, 2, 5, 1, 3].map(startAt => ({ _id: startAt, startAt, tags: ['noodles', `of-${startAt}`, 'noodles'] })))
    const page = (query: Record<string, unknown>, sort: Record<string, 1 | -1>) => {
      const { documents, examined } = store.find('events', query, { sort, limit: 2 })
      return [examined, ...documents.map(({ _id }) => _id)]
    }
    expect(page({ tags: 'noodles' }, { startAt: 1 })).toEqual([2, 1, 2])
    expect(page({ tags: 'noodles' }, { startAt: -1 })).toEqual([2, 5, 4])
    // several elements, or the order of the arrays themselves, are no order of the index
    expect(page({ tags: { $in: ['of-1', 'of-2', 'of-3'] } }, { startAt: -1 })).toEqual([3, 3, 2])
    expect(page({ tags: 'noodles' }, { tags: -1 })).toEqual([5, 5, 4])
  })

  test('changed specifications are followed at the next start', async () => {
    const { store, dir } = await openStore({ indexes: { events: [] } })
    await store.insert('events', [{ _id: 1, communityId: 'c' }])
    await store.close()
    const again = await openStore({ indexes }, dir)
    expect(again.store.find('events', { communityId: 'c' })).toMatchObject({ examined: 1, index: 'byStart' })
  })
})

describe('a unique index', () => {
  const twice = [{ eventId: 'e', residentId: 'r' }, { eventId: 'e', residentId: 'r' }]

  test('refuses the second of two equal keys, by insert and by update, and names itself', async () => {
    const { store } = await openStore({ indexes })
    const refused = { code: 'DATABASE_REQUEST_FAILED', message: 'E11000 duplicate key error collection: tnt-local.registrations index: once dup key: { eventId: "e", residentId: "r" }' }
    expect(await refusal(store.insert('registrations', twice))).toMatchObject(refused)
    await store.insert('registrations', [{ _id: 1, eventId: 'e', residentId: 'r' }, { _id: 2, eventId: 'e', residentId: 's' }])
    expect(await refusal(store.modify('registrations', { _id: 2 }, { $set: { residentId: 'r' } }, {}))).toMatchObject(refused)
    expect(await refusal(store.modify('registrations', { _id: 1 }, { $set: { residentId: 's' } }, {}))).toMatchObject({ message: expect.stringContaining('{ eventId: "e", residentId: "s" }') })
    await store.modify('registrations', { _id: 1 }, { $set: { residentId: 'q' } }, {})
    await store.modify('registrations', { _id: 2 }, { $set: { residentId: 'r' } }, {})
    expect(store.find('registrations', { eventId: 'e', residentId: 'r' })).toMatchObject({ documents: [{ _id: 2 }], examined: 1 })
  })

  test('of many callers at once one wins', async () => {
    const { store } = await openStore({ indexes })
    const all = await Promise.allSettled(Array.from({ length: 50 }, () => store.insert('registrations', [{ eventId: 'e', residentId: 'r' }])))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('takes a missing field for null', async () => {
    const { store } = await openStore({ indexes })
    await store.insert('registrations', [{ eventId: 'e', residentId: null }])
    expect(await refusal(store.insert('registrations', [{ eventId: 'e' }]))).toMatchObject({ message: expect.stringContaining('{ eventId: "e", residentId: null }') })
  })

  test('without the guard both are stored and both are found; after a restart only new ones are refused', async () => {
    const broken = new Set(['unique'] as const)
    const { store, restart } = await openStore({ indexes, broken })
    await store.insert('registrations', twice)
    expect(store.find('registrations', { eventId: 'e', residentId: 'r' })).toMatchObject({ documents: twice, index: 'once' })
    broken.clear()
    const again = await restart()
    expect(again.find('registrations', { eventId: 'e', residentId: 'r' })).toMatchObject({ documents: twice, examined: 2 })
    expect(await refusal(again.insert('registrations', [twice[0] ?? {}]))).toMatchObject({ message: expect.stringContaining('E11000') })
  })

  test('two arrays in one index are refused', async () => {
    const { store } = await openStore({ indexes })
    expect(await refusal(store.insert('registrations', [{ eventId: [1], residentId: [2] }]))).toMatchObject({ message: expect.stringContaining('cannot index parallel arrays') })
  })
})
