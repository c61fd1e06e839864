/** Money moved by many at once: transactions neither make nor lose any. */
import { PATIENCE_MS, randomOf, sample, seeds } from './storeRandom'
import { storesOfThisFile } from './storeFolders'
import type { Store } from '@local/store/store'
import type { Random } from './storeRandom'

const openStore = storesOfThisFile()

const ACCOUNTS = 6
const START = 100

const balanceOf = (store: Pick<Store, 'find'>, _id: number): number => Number(store.find('accounts', { _id }).documents[0]?.balance)

const sum = (store: Store): number => store.find('accounts', {}).documents.reduce((total, { balance }) => total + Number(balance), 0)

const aMoment = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** Reads, then writes what it read: only the snapshot and the locks keep the sum. */
const transfer = async (store: Store, random: Random): Promise<void> => {
  const [from, to, amount] = [random.below(ACCOUNTS), random.below(ACCOUNTS), 1 + random.below(10)]
  if (from === to) return
  const id = store.begin()
  const [rich, poor] = [balanceOf(store.within(id), from), balanceOf(store.within(id), to)]
  await aMoment()
  store.within(id).modify('accounts', { _id: from }, { $set: { balance: rich - amount } }, {})
  await aMoment()
  store.within(id).modify('accounts', { _id: to }, { $set: { balance: poor + amount } }, {})
  await store.commit(id)
}

const isConflict = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'DATABASE_TRANSACTION_CONFLICT'

const transferUntilDone = async (store: Store, random: Random): Promise<number> => {
  for (let tries = 1; ; tries++) {
    try {
      await transfer(store, random)
      return tries
    } catch (error) {
      if (!isConflict(error)) throw error
      for (let wait = random.below(8); wait > 0; wait--) await aMoment()
    }
  }
}

const manyTransfers = async (store: Store, random: Random): Promise<number> => {
  await store.insert('accounts', Array.from({ length: ACCOUNTS }, (_, _id) => ({ _id, balance: START })))
  const deposits = Array.from({ length: 20 }, () => store.modify('accounts', { _id: random.below(ACCOUNTS) }, { $inc: { balance: 1 } }, {}))
  const tries = await Promise.all(Array.from({ length: sample(60, 400) }, () => transferUntilDone(store, random)))
  await Promise.all(deposits)
  return tries.reduce((total, some) => total + some, 0)
}

const EXPECTED = ACCOUNTS * START + 20

test.each(seeds(2, 20))('transfers and deposits by many at once keep the sum, also on disk (seed %i)', async seed => {
  const { store, restart } = await openStore({ indexes: { accounts: [] } })
  const tries = await manyTransfers(store, randomOf(seed))
  expect(tries).toBeGreaterThan(sample(60, 400))
  expect(sum(store)).toBe(EXPECTED)
  expect(sum(await restart())).toBe(EXPECTED)
}, PATIENCE_MS)

test('without the locks the same transfers do not keep it', async () => {
  const { store } = await openStore({ indexes: { accounts: [] }, broken: new Set(['locks'] as const) })
  await manyTransfers(store, randomOf(1))
  expect(sum(store)).not.toBe(EXPECTED)
})
