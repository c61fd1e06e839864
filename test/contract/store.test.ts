/** The store port on the real SDK: a document that a phone wrote by itself is not there, whichever way one asks (access.md). */
import { is, set } from '@domain/conditional'
import type { Tries } from '@kernel/documents'
import type { Store } from '@kernel/store'
import { WHILE_OPEN } from '../fixtures/events'
import { startGround, type Ground } from '../fixtures/ground'

let ground: Ground
let store: Store
beforeAll(async () => {
  ground = await startGround()
  // the SDK finds its database by the environment alone, which the ground has set
  store = (await import('@kernel/wx/store')).store
})
afterAll(() => ground.stop())

let number = 0

/** A document of ours, and another like it that carries the mark of a phone. */
async function pair(): Promise<{ readonly ours: Tries; readonly theirs: Tries }> {
  const hour = WHILE_OPEN + (number += 1)
  const [ours, theirs] = ['ours', 'theirs'].map((word) => ({ _id: `${word}_${number}`, hour, count: 1 })) as [Tries, Tries]
  await ground.put('tries', ours, { ...theirs, _openid: 'oPhone' } as Tries)
  return { ours, theirs }
}

test('is not read by its id, alone or among others', async () => {
  const { ours, theirs } = await pair()
  expect(await store.get('tries', theirs._id)).toBeNull()
  expect(await store.getMany('tries', [theirs._id, ours._id])).toEqual([ours])
  expect(await store.get('tries', ours._id)).toEqual(ours)
})

test('is not read in part, and of ours only what was asked for leaves the database', async () => {
  const { ours, theirs } = await pair()
  expect(await store.getPart('tries', theirs._id, ['count'])).toBeNull()
  expect(await store.getPart('tries', ours._id, ['count'])).toEqual({ _id: ours._id, count: 1 })
})

test('is not found, and fills no page', async () => {
  const { ours, theirs } = await pair()
  // before ours in the order of the index
  await ground.put('tries', ...Array.from({ length: 5 }, (_, more) => ({ ...theirs, _id: `a_${number}_${more}`, _openid: 'oPhone' })))
  const search = { index: 'byHour', from: ours.hour, until: ours.hour + 1, limit: 3 } as const
  expect(await store.find('tries', search)).toEqual([ours])
  expect(await store.find('tries', { ...search, order: 'backward' })).toEqual([ours])
  expect(await store.find('tries', { index: 'byHour', equal: { hour: ours.hour }, limit: 3 })).toEqual([ours])
  expect((await ground.cloud.control.stats()).scans).toEqual([])
})

test('of a list those are written that are not there yet, and nothing is written over', async () => {
  const { ours } = await pair()
  const another = { ...ours, _id: `${ours._id}_another` }
  await store.insertMissing('tries', [{ ...ours, count: 7 }, another])
  await store.insertMissing('tries', [ours, another])
  await store.insertMissing('tries', [])
  expect(await store.getMany('tries', [ours._id, another._id])).toEqual([ours, another])
})

test('is not changed, whatever the condition', async () => {
  const { ours, theirs } = await pair()
  for (const when of [{ all: {} }, { all: { count: is(1) } }, { all: {}, any: [{ count: is(1) }] }]) {
    expect(await store.updateIf('tries', theirs._id, when, { count: set(7) })).toBe(false)
  }
  expect(await ground.document('tries', theirs._id)).toMatchObject({ count: 1 })
  expect(await store.updateIf('tries', ours._id, { all: { count: is(1) } }, { count: set(7) })).toBe(true)
})

test('is not read within a transaction', async () => {
  const { ours, theirs } = await pair()
  expect(await store.transaction(async (within) => [await within.get('tries', theirs._id), await within.get('tries', ours._id)])).toEqual([null, ours])
})

test('is not written over: what would lie in its place is not written either, and both are as if not there', async () => {
  const { theirs } = await pair()
  expect(await store.insert('tries', { ...theirs, count: 7 })).toBe('exists')
  expect(await store.get('tries', theirs._id)).toBeNull()
  expect(await ground.document('tries', theirs._id)).toMatchObject({ count: 1, _openid: 'oPhone' })
})
