/** Crowds, groups and refusals: what the one queue of writes promises. */
import { refusal, storesOfThisFile } from './storeFolders'
import type { Modified, Store } from '@local/store/store'

const openStore = storesOfThisFile()

const PLACES = 20
const CALLERS = 500

const takeAPlace = (store: Store): Promise<Modified> =>
  store.modify('events', { _id: 'noodles', placesTaken: { $lt: PLACES } }, { $inc: { placesTaken: 1 } }, { multi: true })

const placesTaken = (store: Store): unknown => store.find('events', { _id: 'noodles' }).documents[0]?.placesTaken

const crowd = async (store: Store): Promise<number> => {
  await store.insert('events', [{ _id: 'noodles', placesTaken: 0 }])
  const answers = await Promise.all(Array.from({ length: CALLERS }, () => takeAPlace(store)))
  return answers.filter(({ updated }) => updated === 1).length
}

test.each([{ sync: false }, { sync: true }])('500 callers at once take exactly 20 places, in memory and on disk ($sync)', async ({ sync }) => {
  const { store, restart } = await openStore({ indexes: { events: [] }, sync })
  expect(await crowd(store)).toBe(PLACES)
  expect(placesTaken(store)).toBe(PLACES)
  expect(placesTaken(await restart())).toBe(PLACES)
})

test('without the queue the same crowd takes more places than there are, and some are lost', async () => {
  const { store } = await openStore({ indexes: { events: [] }, broken: new Set(['queue'] as const) })
  const winners = await crowd(store)
  expect(winners).toBeGreaterThan(PLACES)
  expect(placesTaken(store)).toBeLessThan(winners)
})

test('a store whose queue was broken can be opened again, with all that is on the disk', async () => {
  const broken = new Set(['queue'] as const)
  const { store, restart } = await openStore({ indexes: { events: [] }, broken })
  await Promise.all([1, 2, 3].map(_id => store.insert('events', [{ _id }])))
  expect(store.count('events', {}).total).toBeLessThan(3)
  broken.clear()
  const again = await restart()
  expect(again.count('events', {}).total).toBe(3)
  await again.insert('events', [{ _id: 4 }])
  expect((await restart()).count('events', {}).total).toBe(4)
})

test('a write is seen when it is acknowledged and not before', async () => {
  const { store } = await openStore({ indexes: { events: [] } })
  const written = store.insert('events', [{ _id: 'noodles' }])
  expect(store.count('events', {}).total).toBe(0)
  await written
  expect(store.count('events', {}).total).toBe(1)
})

test('a refusal that rests on a write still on its way is not told before that write is on disk', async () => {
  const { store } = await openStore({ indexes: { events: [] } })
  const first = store.insert('events', [{ _id: 'noodles' }])
  const second = refusal(store.insert('events', [{ _id: 'noodles' }])).then(reason => ({ reason, seen: store.count('events', {}).total }))
  await first
  expect(await second).toMatchObject({ reason: { code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('E11000') }, seen: 1 })
})

test('an insert of several that fails leaves nothing in memory or on disk, and its neighbours stand', async () => {
  const { store, restart } = await openStore({ indexes: { events: [] } })
  const [before, failed, after] = await Promise.allSettled([
    store.insert('events', [{ _id: 'before' }]),
    store.insert('events', [{ _id: 'one' }, { _id: 'two' }, { _id: 'one' }]),
    store.insert('events', [{ _id: 'after' }])
  ])
  expect([before.status, failed.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const ids = (from: Store) => from.find('events', {}).documents.map(document => document._id)
  expect(ids(store)).toEqual(['before', 'after'])
  expect(ids(await restart())).toEqual(['before', 'after'])
})

test('an update of several that fails on one changes none', async () => {
  const { store, restart } = await openStore({ indexes: { events: [] } })
  await store.insert('events', [{ _id: 1, taken: 1 }, { _id: 2, taken: 'one' }])
  expect(await refusal(store.modify('events', {}, { $inc: { taken: 1 } }, { multi: true }))).toMatchObject({ message: expect.stringContaining('non-numeric type string') })
  const taken = (from: Store) => from.find('events', {}).documents.map(document => document.taken)
  expect(taken(store)).toEqual([1, 'one'])
  expect(taken(await restart())).toEqual([1, 'one'])
})

test('a thousand writes of one turn are answered in their order', async () => {
  const { store } = await openStore({ indexes: { events: [] } })
  const answered: number[] = []
  await Promise.all(Array.from({ length: 1000 }, (_, at) => store.insert('events', [{ _id: at }]).then(() => answered.push(at))))
  expect(answered).toEqual(Array.from({ length: 1000 }, (_, at) => at))
})

test('a crowd is answered in groups, so that others have their turn', async () => {
  const { store } = await openStore({ indexes: { events: [] } })
  let answered = 0
  const all = Array.from({ length: 2000 }, (_, _id) => store.insert('events', [{ _id }]).then(() => (answered += 1)))
  await all[0]
  await new Promise(resolve => setImmediate(resolve))
  expect(answered).toBeLessThan(2000)
  await Promise.all(all)
})

test('closing answers what was asked and refuses what comes after', async () => {
  const { store, restart } = await openStore({ indexes: { events: [] } })
  const written = store.insert('events', [{ _id: 'noodles' }])
  const closing = store.close()
  expect(await written).toEqual(['noodles'])
  await closing
  expect(await refusal(store.insert('events', [{}]))).toMatchObject({ message: 'The store is closed.' })
  expect(() => store.find('events', {})).toThrow('The store is closed.')
  expect((await restart()).count('events', {}).total).toBe(1)
})

test('dropping all leaves the declared collections, empty, for good', async () => {
  const { store, restart } = await openStore({ indexes: { events: [] } })
  await store.createCollection('more')
  await store.insert('events', [{}, {}])
  await store.insert('more', [{}])
  const open = store.begin()
  store.within(open).insert('events', [{}])
  await store.dropAll()
  expect(() => store.within(open)).toThrow('TransactionNotExist')
  expect(store.collections()).toEqual(['events'])
  const again = await restart()
  expect(again.collections()).toEqual(['events'])
  expect(again.count('events', {}).total).toBe(0)
})
