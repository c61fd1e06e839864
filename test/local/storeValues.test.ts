/** What may be stored, and that it is the same after a restart. */
import { Double, Int32, Long, ObjectId } from 'bson'
import { refusal, storesOfThisFile } from './storeFolders'
import type { Store } from '@local/store/store'

const openStore = storesOfThisFile()

const open = () => openStore({ indexes: { things: [] } })

const only = (store: Store): Readonly<Record<string, unknown>> => {
  const { _id, ...fields } = store.find('things', {}).documents[0] ?? {}
  return fields
}

test('every kind of value is the same in memory and after a restart', async () => {
  const { store, restart } = await open()
  const values = {
    text: ['', '\0', '\uffff', '\ud800', '"$date"', '{"$oid":"zz"}', '长寿面 🍜'], numbers: [0, -0, 1.5, 1e300, Number.NaN, Infinity, -Infinity],
    others: [null, true, false], moments: [new Date(0), new Date(-1), { deep: new Date(1e12) }], ids: [new ObjectId('0123456789abcdef01234567')],
    'key.': 1, '': 2, constructor: 3, nested: { constructor: { prototype: 1 } }
  }
  await store.insert('things', [values])
  expect(only(store)).toEqual(values)
  expect(only(await restart())).toEqual(values)
})

test('what is undefined is missing, and null in an array, in memory already', async () => {
  const { store, restart } = await open()
  await store.insert('things', [{ a: undefined, b: [undefined, 1], c: { d: undefined } }])
  expect(only(store)).toStrictEqual({ b: [null, 1], c: {} })
  expect(only(await restart())).toStrictEqual({ b: [null, 1], c: {} })
})

test('numbers in the wrappers of BSON become numbers while they fit', async () => {
  const { store } = await open()
  await store.insert('things', [{ a: new Int32(1), b: new Double(1.5), c: Long.fromNumber(2 ** 52) }])
  expect(only(store)).toEqual({ a: 1, b: 1.5, c: 2 ** 52 })
  expect(await refusal(store.insert('things', [{ a: Long.fromString('9007199254740993') }]))).toMatchObject({ message: 'A value of type Long cannot be stored.' })
})

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) })

test.each([
  ['an invalid date', { a: [{ b: new Date(Number.NaN) }] }, 'An invalid date cannot be stored.'],
  ['a broken id in the notation of EJSON', { a: { $oid: 'zz' } }, "'$oid' is not valid for storage"],
  ['a broken date in the notation of EJSON', { a: [{ $date: 'x' }] }, "'$date' is not valid for storage"],
  ['a dollar key at the top', { $a: 1 }, "'$a' is not valid for storage"],
  ['a key that would be a prototype', JSON.parse('{"a":{"__proto__":{"b":1}}}'), "'__proto__' is not valid for storage"],
  ['a regular expression', { a: /x/g }, 'A value of type RegExp cannot be stored.'],
  ['a function', { a: () => 1 }, 'A value of type function cannot be stored.'],
  ['a big integer', { a: 1n }, 'A value of type bigint cannot be stored.'],
  ['an instance', { a: new Map() }, 'A value of type Map cannot be stored.'],
  ['more than a hundred levels', { a: deep(101) }, '100 levels deep'],
  ['an _id that is an object', { _id: { a: 1 } }, 'An _id must be a string, a number or an ObjectId.'],
  ['an _id that is null', { _id: null }, 'An _id must be a string, a number or an ObjectId.'],
  ['more than 512 KB in UTF-8', { a: '面'.repeat(174_763) }, 'A document may have 524288 bytes']
])('%s is refused and leaves nothing', async (_, document, message) => {
  const { store, restart } = await open()
  expect(await refusal(store.insert('things', [document]))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) })
  expect((await restart()).count('things', {}).total).toBe(0)
})

test('a document just below 512 KB is taken', async () => {
  const { store } = await open()
  await store.insert('things', [{ _id: 'a', a: '面'.repeat(174_000) }])
  expect(store.count('things', {}).total).toBe(1)
})

test('strings, numbers and ObjectIds are ids of their own', async () => {
  const { store, restart } = await open()
  const id = '0123456789abcdef01234567'
  const ids = [id, new ObjectId(id), 1, '1']
  expect(await store.insert('things', ids.map(_id => ({ _id })))).toEqual(ids)
  const again = await restart()
  expect(ids.map(_id => again.find('things', { _id }).documents)).toEqual(ids.map(_id => [{ _id }]))
  expect(again.find('things', { _id: /^0123/ }).documents).toEqual([{ _id: id }])
})

test('a document without an _id is given one of 32 hexadecimal characters', async () => {
  const { store } = await open()
  const [id] = await store.insert('things', [{}])
  expect(id).toMatch(/^[0-9a-f]{32}$/)
})

test('whoever inserts keeps his object, and changing it changes nothing here', async () => {
  const { store } = await open()
  const mine = { list: [1], at: new Date(5) }
  await store.insert('things', [mine])
  mine.list.push(2)
  mine.at.setTime(6)
  expect(only(store)).toEqual({ list: [1], at: new Date(5) })
})

test('limitation: a date that was handed out can be moved, so only text may leave the server', async () => {
  const { store } = await open()
  await store.insert('things', [{ at: new Date(5) }])
  const { at } = only(store)
  if (at instanceof Date) at.setTime(6)
  expect(only(store)).toEqual({ at: new Date(6) })
})

describe('collections', () => {
  const missing = { code: 'DATABASE_COLLECTION_NOT_EXIST', message: expect.stringContaining('Db or Table not exist: none') }

  test('one that is missing is refused by every operation', async () => {
    const { store } = await open()
    expect(await refusal(store.insert('none', [{}]))).toMatchObject(missing)
    expect(await refusal(store.modify('none', {}, {}, {}))).toMatchObject(missing)
    expect(await refusal(store.modifyAndReturn('none', {}, {}))).toMatchObject(missing)
    expect(await refusal(store.remove('none', {}, { multi: true }))).toMatchObject(missing)
    for (const ask of [() => store.find('none', {}), () => store.count('none', {}), () => store.aggregate('none', [])]) expect(ask).toThrow(expect.objectContaining(missing))
  })

  test('one that is created stays, and cannot be created twice', async () => {
    const { store, restart } = await open()
    await store.createCollection('none')
    await store.insert('none', [{}])
    const again = await restart()
    expect(again.count('none', {}).total).toBe(1)
    for (const name of ['none', 'things']) expect(await refusal(again.createCollection(name))).toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST', message: expect.stringContaining('Table exist') })
    expect(await refusal(again.createCollection('a$b'))).toMatchObject({ message: expect.stringContaining('Invalid collection name') })
  })

  test('documents whose collection is declared no more are still there', async () => {
    const { store, dir } = await open()
    await store.insert('things', [{ _id: 1 }])
    await store.close()
    const { store: again } = await openStore({ indexes: {} }, dir)
    expect(again.find('things', {}).documents).toEqual([{ _id: 1 }])
  })
})
