/** The language of the local cloud's database, as the unmodified SDK speaks it. */
import { startCloud, type Cloud } from '../cloud'
import { databaseOn, thrownBy, type Collection, type Database, type One, type Query } from './sdk'

let cloud: Cloud
let database: Database
let _: Database['command']
let number = 0

/** A collection of its own for each test. */
async function collection() {
  const name = `t${(number += 1)}`
  await database.createCollection(name)
  return database.collection(name)
}

const found = async (query: Query) => (await query.get()).data
const document = async (one: One) => (await one.get<Record<string, unknown>>()).data
const add = async (to: Collection, ...documents: Record<string, unknown>[]) => {
  for (const data of documents) await to.add({ data })
}

beforeAll(async () => {
  cloud = await startCloud()
  database = databaseOn(cloud)
  _ = database.command
})
afterAll(() => cloud.stop())

test('a document comes back as it went in', async () => {
  const people = await collection()
  const at = new Date('2026-03-01T09:00:00.123+08:00')
  const { _id } = await people.add({ data: { name: '林秀兰', age: 72, at, tags: ['楼长', null, 1.5], home: { building: 3 } } })
  expect(await document(people.doc(_id))).toEqual({ _id, name: '林秀兰', age: 72, at, tags: ['楼长', null, 1.5], home: { building: 3 } })
})

test('operators change a document in one step, and only while the condition holds', async () => {
  const books = await collection()
  await add(books, { _id: 'ev', taken: 1, waiting: [{ id: 'a' }, { id: 'b' }], seated: {} })
  const when = (query: object) => books.where({ _id: 'ev', ...query })
  const change = async (query: object, data: object) => (await when(query).update({ data })).stats.updated

  expect(await change({ taken: _.lte(1), 'waiting.0.id': 'a' }, { taken: _.inc(2), waiting: _.shift(), 'seated.a': _.set({ n: 2 }) })).toBe(1)
  expect(await change({ taken: _.lte(1) }, { taken: _.inc(2) })).toBe(0)
  expect(await change({ 'inside.p': _.exists(false) }, { waiting: _.push([{ id: 'c' }, { id: 'd' }]), 'inside.p': 'c' })).toBe(1)
  expect(await change({ 'inside.p': _.exists(false) }, { waiting: _.push([{ id: 'e' }]) })).toBe(0)
  expect(await change({}, { waiting: _.pull({ id: 'c' }), 'inside.p': _.remove() })).toBe(1)
  expect(await document(books.doc('ev'))).toEqual({ _id: 'ev', taken: 3, waiting: [{ id: 'b' }, { id: 'd' }], seated: { a: { n: 2 } }, inside: {} })
})

test('where, order, skip, limit and the choice of fields work together', async () => {
  const marks = await collection()
  await add(marks, ...[5, 3, 9, 1, 7].map((mark) => ({ _id: `m${mark}`, mark, even: false })))
  const page = marks.where({ mark: _.gte(3).and(_.neq(9)) }).orderBy('mark', 'desc').skip(1).limit(2).field({ mark: true })
  expect(await found(page)).toEqual([{ _id: 'm5', mark: 5 }, { _id: 'm3', mark: 3 }])
  expect((await marks.where({ _id: database.RegExp({ regexp: '^M[1-5]$', options: 'i' }) }).count()).total).toBe(3)
})

test('set makes a document and replaces it whole', async () => {
  const notes = await collection()
  await notes.doc('n').set({ data: { a: 1, b: 2 } })
  await notes.doc('n').set({ data: { c: 3 } })
  expect(await document(notes.doc('n'))).toEqual({ _id: 'n', c: 3 })
})

test('the cloud stamps its own time', async () => {
  const notes = await collection()
  await cloud.control.clock('2026-07-01T00:00:00+08:00')
  await add(notes, { _id: 'n', at: database.serverDate() })
  await cloud.control.clock(null)
  const note = (await notes.doc('n').get<{ at: Date }>()).data
  expect(note?.at.toISOString().slice(0, 15)).toBe('2026-06-30T16:0')
})

test('a collection is made once', async () => {
  await database.createCollection('once')
  const error = await thrownBy(database.createCollection('once'))
  expect(error.code).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  expect(error.message).toContain('[ResourceUnavailable.ResourceExist] Table exist')
})

test('a query without an index is reported with what it cost, one by id is not', async () => {
  const marks = await collection()
  await add(marks, { _id: 'm', colour: 'red' }, { colour: 'blue' })
  await cloud.control.forgetStats()
  await found(marks.where({ colour: 'red', height: _.gt(3) }))
  await document(marks.doc('m'))
  const { scans } = await cloud.control.stats()
  expect(scans).toEqual([{ action: 'database.getDocument', collection: `t${number}`, endpoint: 'outside', examined: 2, query: 'colour height:$gt', times: 1 }])
})
