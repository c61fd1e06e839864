/** What a transaction finds, and what becomes of it when its call is cut off. */
import { startCloud, type Cloud } from '../cloud'
import { databaseOn, type Database } from './sdk'

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

test('a missing document is null inside a transaction', async () => {
  const within = await database.startTransaction()
  expect((await within.collection('books').doc('nobody').get()).data).toBeNull()
  await within.rollback()
})

test('a transaction of a call that was cut off holds nobody up', async () => {
  const id = await book()
  await cloud.control.fail({ endpoint: 'desk.raise', call: 3, when: 'after', code: 'killed' })
  expect(await cloud.call('o-lin', 'desk.raise', { id })).toMatchObject({ ok: false, failure: { code: 'unavailable' } })
  expect(await outside(id).update({ data: { n: 9 } })).toMatchObject({ stats: { updated: 1 } })
})

test('a query inside a transaction sees its own documents', async () => {
  const id = await book()
  const within = await database.startTransaction()
  await within.collection('books').add({ data: { _id: `${id}-mine`, owner: id } })
  expect((await within.collection('books').where({ owner: id }).get()).data).toHaveLength(1)
  await within.rollback()
  expect((await database.collection('books').where({ owner: id }).get()).data).toHaveLength(0)
})
