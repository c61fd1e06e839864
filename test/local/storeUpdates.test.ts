/** The update language as the SDK sends it: every operator, every refusal. */
import { refusal, storesOfThisFile } from './storeFolders'
import type { Change } from '@local/store/store'

const openStore = storesOfThisFile()

const open = async (document: Record<string, unknown>) => {
  const { store, restart } = await openStore({ indexes: { things: [] } })
  await store.insert('things', [{ _id: 1, ...document }])
  const after = async () => {
    const { _id, ...fields } = (await restart()).find('things', {}).documents[0] ?? {}
    return fields
  }
  return { store, after }
}

const changed: readonly (readonly [string, Record<string, unknown>, Change, Record<string, unknown>])[] = [
  ['$set creates the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set replaces an object', { a: { b: 1 } }, { $set: { a: { c: 2 } } }, { a: { c: 2 } }],
  ['$set reaches an element', { a: [{ b: 1 }, { b: 2 }] }, { $set: { 'a.1.b': 3 } }, { a: [{ b: 1 }, { b: 3 }] }],
  ['$set beyond the end fills up with null', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
  ['$unset takes a field away', { a: 1, b: { c: 1, d: 2 } }, { $unset: { a: '', 'b.c': '' } }, { b: { d: 2 } }],
  ['$unset of an element leaves null', { a: [1, 2, 3] }, { $unset: { 'a.1': '' } }, { a: [1, null, 3] }],
  ['$inc adds, from nothing as well', { a: 0.2 }, { $inc: { a: -0.05, b: 2 } }, { a: 0.2 - 0.05, b: 2 }],
  ['$mul multiplies, nothing is zero', { a: 3 }, { $mul: { a: 2, b: 2 } }, { a: 6, b: 0 }],
  ['$min and $max keep the extreme', { a: 5, b: 5, d: new Date(5) }, { $min: { a: 3, c: 1, d: new Date(6) }, $max: { b: 3 } }, { a: 3, b: 5, c: 1, d: new Date(5) }],
  ['$rename moves a field', { a: 1, b: { c: 2 } }, { $rename: { a: 'x', 'b.c': 'y' } }, { b: {}, x: 1, y: 2 }],
  ['$push adds one', { a: [1] }, { $push: { a: 2, b: 1 } }, { a: [1, 2], b: [1] }],
  ['$push adds an array as one', { a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }],
  ['$push adds each at a position', { a: [1, 2] }, { $push: { a: { $each: [8, 9], $position: 1 } } }, { a: [1, 8, 9, 2] }],
  ['$push at the front is unshift', { a: [1] }, { $push: { a: { $each: [0], $position: 0 } } }, { a: [0, 1] }],
  ['$push sorts and keeps the last', { a: [3, 1] }, { $push: { a: { $each: [2], $sort: 1, $slice: -2 } } }, { a: [2, 3] }],
  ['$push sorts by a field and keeps the first, from nothing as well', { a: [{ n: 1 }] }, { $push: { a: { $each: [{ n: 3 }, { n: 2 }], $sort: { n: -1 }, $slice: 2 }, b: { $each: [1, 2, 3], $slice: 2 } } }, { a: [{ n: 3 }, { n: 2 }], b: [1, 2] }],
  ['$pop 1 is pop, -1 is shift', { a: [1, 2, 3], b: [1, 2, 3] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2, 3] }],
  ['$pull takes out a value', { a: [1, 2, 1], b: [{ x: 1, y: 1 }, { x: 2 }] }, { $pull: { a: 1, b: { x: 1 } } }, { a: [2], b: [{ x: 2 }] }],
  ['$pull takes out what a condition fits', { a: [1, 5, 9], b: ['x', 'y', 'z'] }, { $pull: { a: { $gte: 5 }, b: { $in: ['x', 'z'] } } }, { a: [1], b: ['y'] }],
  ['$pullAll takes out each', { a: [1, 2, 3, 1] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ['$addToSet adds what is not there', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] }, b: 1 } }, { a: [1, 2], b: [1] }],
  ['values are copied', { a: new Date(1) }, { $set: { b: new Date(2), c: [undefined, { d: undefined }] } }, { a: new Date(1), b: new Date(2), c: [null, {}] }]
]

test.each(changed)('%s', async (_, before, change, expected) => {
  const { store, after } = await open(before)
  expect(await store.modify('things', { _id: 1 }, change, {})).toEqual({ updated: 1, examined: 1, index: '_id_' })
  expect(await after()).toEqual(expected)
})

const unchanged: readonly (readonly [string, Record<string, unknown>, Change])[] = [
  ['setting what is there', { a: { b: [1] } }, { $set: { a: { b: [1] } } }],
  ['taking away what is missing', { a: 1 }, { $unset: { b: '', 'a.c': '' }, $pull: { d: 1 }, $pop: { e: 1 }, $rename: { f: 'g' } }],
  ['pulling what is not in it', { a: [1] }, { $pull: { a: 2 } }],
  ['adding what is in the set', { a: [1] }, { $addToSet: { a: 1 } }],
  ['adding zero', { a: 1 }, { $inc: { a: 0 } }],
  ['a higher minimum', { a: 1 }, { $min: { a: 2 } }]
]

test.each(unchanged)('%s changes nothing and is not counted', async (_, before, change) => {
  const { store, after } = await open(before)
  expect(await store.modify('things', { _id: 1 }, change, {})).toEqual({ updated: 0, examined: 1, index: '_id_' })
  expect(await after()).toEqual(before)
})

const refused: readonly (readonly [string, Change, string])[] = [
  ['adding to a string', { $inc: { text: 1 } }, "Cannot apply $inc to a value of non-numeric type. {_id: 1} has the field 'text' of non-numeric type string"],
  ['multiplying null', { $mul: { nothing: 2 } }, 'non-numeric type null'],
  ['adding a string', { $inc: { number: '1' } }, 'Cannot increment with non-numeric argument'],
  ['pushing onto a string', { $push: { text: 1 } }, "The field 'text' must be an array"],
  ['popping a number', { $pop: { number: 1 } }, "The field 'number' must be an array"],
  ['a field inside a string', { $set: { 'text.a': 1 } }, "Cannot create field 'a' in element {text: \"x\"}"],
  ['a field inside null', { $set: { 'nothing.a': 1 } }, "Cannot create field 'a' in element {nothing: null}"],
  ['a name inside an array', { $set: { 'list.a': 1 } }, "Cannot create field 'a' in element {list: [1]}"],
  ['another _id', { $set: { _id: 2 } }, "immutable field '_id'"],
  ['two operators on one path', { $set: { a: 1 }, $inc: { a: 1 } }, "Updating the path 'a' would create a conflict at 'a'"],
  ['a path and a part of it', { $set: { 'a.b': 1, a: {} } }, "Updating the path 'a.b' would create a conflict at 'a'"],
  ['no operator', { a: 1 }, 'must contain atomic operators'],
  ['an unknown operator', { $frob: { a: 1 } }, 'Unknown modifier: $frob'],
  ['positions by query', { $set: { 'list.$': 1 } }, 'is not emulated'],
  ['a dollar key inside a value', { $set: { a: [{ b: { $c: 1 } }] } }, "'$c' is not valid for storage"],
  ['an invalid date', { $push: { list: new Date(Number.NaN) } }, 'An invalid date cannot be stored.'],
  ['a path over __proto__', { $set: { '__proto__.polluted': 1 } }, 'is not allowed']
]

test.each(refused)('%s is refused and changes nothing', async (_, change, message) => {
  const before = { text: 'x', number: 1, nothing: null, list: [1] }
  const { store, after } = await open(before)
  expect(await refusal(store.modify('things', { _id: 1 }, change, {}))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) })
  expect(await after()).toEqual(before)
})

describe('which documents', () => {
  const three = async () => {
    const { store } = await openStore({ indexes: { things: [] } })
    await store.insert('things', [{ _id: 1, a: 1 }, { _id: 2, a: 1 }, { _id: 3, a: 1 }])
    return store
  }

  test('an update of many changes all, of one the first', async () => {
    const store = await three()
    expect(await store.modify('things', { a: 1 }, { $set: { a: 2 } }, { multi: true })).toMatchObject({ updated: 3 })
    expect(await store.modify('things', { a: 2 }, { $set: { a: 3 } }, { multi: false })).toMatchObject({ updated: 1 })
    expect(store.find('things', { a: 3 }).documents).toEqual([{ _id: 1, a: 3 }])
  })

  test('a removal of many removes all, of one the first', async () => {
    const store = await three()
    expect(await store.remove('things', { a: 1 }, { multi: false })).toMatchObject({ deleted: 1 })
    expect(await store.remove('things', { a: 1 }, { multi: true })).toMatchObject({ deleted: 2 })
    expect(await store.remove('things', { a: 1 }, { multi: true })).toMatchObject({ deleted: 0 })
  })

  test('a replacement counts even if nothing differs, and may not change the _id', async () => {
    const store = await three()
    expect(await store.modify('things', { _id: 1 }, { a: 1 }, { merge: false })).toMatchObject({ updated: 1 })
    expect(await store.modify('things', { _id: 1 }, { b: 2 }, { merge: false })).toMatchObject({ updated: 1 })
    expect(store.find('things', { _id: 1 }).documents).toEqual([{ _id: 1, b: 2 }])
    expect(await refusal(store.modify('things', { _id: 1 }, { _id: 9 }, { merge: false }))).toMatchObject({ message: expect.stringContaining('immutable') })
  })

  test('an upsert inserts when nothing is found', async () => {
    const store = await three()
    expect(await store.modify('things', { _id: 'new' }, { a: 5 }, { merge: false, upsert: true })).toMatchObject({ updated: 0, upsertId: 'new' })
    const { upsertId } = await store.modify('things', { a: 7, b: { $gt: 1 } }, { $inc: { c: 1 }, $setOnInsert: { d: 1 } }, { upsert: true })
    expect(upsertId).toMatch(/^[0-9a-f]{32}$/)
    expect(store.find('things', { c: 1 }).documents).toEqual([{ _id: upsertId, a: 7, c: 1, d: 1 }])
    expect(await store.modify('things', { a: 7 }, { $set: { e: 1 }, $setOnInsert: { d: 2 } }, { upsert: true })).toMatchObject({ updated: 1 })
    expect(store.find('things', { e: 1 }).documents).toMatchObject([{ d: 1 }])
  })

  test('change and return gives the new document, or none', async () => {
    const store = await three()
    expect(await store.modifyAndReturn('things', { a: 1 }, { $inc: { a: 1 } })).toMatchObject({ updated: 1, document: { _id: 1, a: 2 } })
    expect(await store.modifyAndReturn('things', { _id: 1 }, { $set: { a: 2 } })).toMatchObject({ updated: 1, document: { _id: 1, a: 2 } })
    expect(await store.modifyAndReturn('things', { a: 9 }, { $set: { a: 2 } })).toMatchObject({ updated: 0, document: null })
  })
})
