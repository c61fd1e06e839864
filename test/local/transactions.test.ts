/** Transactions of the local cloud as the unmodified SDK sees them: a snapshot, and a conflict at the operation or at the end. */
import { startCloud, type Cloud } from '../cloud'
import { databaseOn, thrownBy, type Database } from './sdk'

type Book = { readonly _id: string; readonly n: number }

let cloud: Cloud
let database: Database

beforeAll(async () => {
  cloud = await startCloud({ functions: 'test/local/functions' })
  database = databaseOn(cloud)
  await database.createCollection('books')
})
afterAll(() => cloud.stop())

let number = 0
async function book(): Promise<string> {
  const _id = `b${(number += 1)}`
  await database.collection('books').add({ data: { _id, n: 0 } })
  return _id
}
const outside = (id: string) => database.collection('books').doc(id)
const read = async (id: string) => (await outside(id).get<Book>()).data
const plus = { data: { n: 1 } }

test('what a transaction did is seen when it ends, by itself before', async () => {
  const id = await book()
  const within = await database.startTransaction()
  await within.collection('books').doc(id).update({ data: { n: 5 } })
  await within.collection('books').add({ data: { _id: `${id}-new`, n: 1 } })
  expect((await within.collection('books').doc(id).get()).data).toMatchObject({ n: 5 })
  expect(await read(id)).toMatchObject({ n: 0 })
  await within.commit()
  expect(await read(id)).toMatchObject({ n: 5 })
  expect(await read(`${id}-new`)).toMatchObject({ n: 1 })
})

test('a transaction that is rolled back leaves nothing', async () => {
  const id = await book()
  const within = await database.startTransaction()
  await within.collection('books').doc(id).update({ data: { n: 5 } })
  await within.collection('books').add({ data: { _id: `${id}-new` } })
  await within.rollback()
  expect(await read(id)).toMatchObject({ n: 0 })
  expect(await read(`${id}-new`)).toBeNull()
})

test('a missing document is null inside a transaction', async () => {
  const within = await database.startTransaction()
  expect((await within.collection('books').doc('nobody').get()).data).toBeNull()
  await within.rollback()
})

test('what another transaction is writing is refused at the operation', async () => {
  const id = await book()
  const [first, second] = [await database.startTransaction(), await database.startTransaction()]
  await first.collection('books').doc(id).update(plus)
  const error = await thrownBy(second.collection('books').doc(id).update(plus))
  expect(error.errCode).toBe(-501001)
  expect(error.message).toContain('[ResourceUnavailable.TransactionConflict] Transaction is conflict')
  await first.commit()
  expect(await read(id)).toMatchObject({ n: 1 })
})

test('what was changed outside since the snapshot is refused at the operation', async () => {
  const id = await book()
  const within = await database.startTransaction()
  await within.collection('books').doc(id).get()
  await outside(id).update({ data: { n: 7 } })
  expect((await within.collection('books').doc(id).get()).data).toMatchObject({ n: 0 })
  expect((await thrownBy(within.collection('books').doc(id).update(plus))).message).toContain('TransactionConflict')
  expect(await read(id)).toMatchObject({ n: 7 })
})

test.each([
  ['at the operation', 3, 'failed', 0],
  ['at the end', 4, 'done after 2 tries', 1]
])('a conflict %s is met by the SDK as it is met on CloudBase', async (_where, call, outcome, n) => {
  const id = await book()
  // start, get, update, commit
  await cloud.control.fail({ endpoint: 'desk.raise', call, when: 'before', code: 'DATABASE_TRANSACTION_CONFLICT' })
  expect(await cloud.call('o-lin', 'desk.raise', { id })).toEqual({ ok: true, data: outcome })
  expect(await read(id)).toMatchObject({ n })
  expect(await outside(id).update({ data: { n: 9 } })).toMatchObject({ stats: { updated: 1 } })
})

test('a transaction of a call that was cut off holds nobody up', async () => {
  const id = await book()
  await cloud.control.fail({ endpoint: 'desk.raise', call: 3, when: 'after', code: 'killed' })
  expect(await cloud.call('o-lin', 'desk.raise', { id })).toMatchObject({ ok: false, failure: { code: 'unavailable' } })
  expect(await outside(id).update({ data: { n: 9 } })).toMatchObject({ stats: { updated: 1 } })
})

test('a transaction that ended does not exist', async () => {
  const id = await book()
  const within = await database.startTransaction()
  await within.collection('books').doc(id).update(plus)
  await within.commit()
  const error = await thrownBy(within.collection('books').doc(id).update(plus))
  expect(error.message).toContain('[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds.')
  expect((await thrownBy(within.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
})

test('a plain write waits for the transaction that holds the document', async () => {
  const id = await book()
  const within = await database.startTransaction()
  await within.collection('books').doc(id).update({ data: { n: 5 } })
  const waiting = outside(id).update({ data: { n: database.command.inc(1) } })
  await within.commit()
  expect((await waiting).stats.updated).toBe(1)
  expect(await read(id)).toMatchObject({ n: 6 })
})

test('a query inside a transaction sees its own documents', async () => {
  const id = await book()
  const within = await database.startTransaction()
  await within.collection('books').add({ data: { _id: `${id}-mine`, owner: id } })
  expect((await within.collection('books').where({ owner: id }).get()).data).toHaveLength(1)
  await within.rollback()
  expect((await database.collection('books').where({ owner: id }).get()).data).toHaveLength(0)
})
