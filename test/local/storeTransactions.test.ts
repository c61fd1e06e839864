/** Transactions: what they see, who wins, who waits, and how they end. */
import { refusal, storesOfThisFile } from './storeFolders'
import type { IndexSpec, Store, StoreOptions } from '@local/store/store'

const openStore = storesOfThisFile()

const indexes: Record<string, IndexSpec[]> = {
  accounts: [{ name: 'owner', keys: [['owner', 1]], unique: true }, { name: 'balance', keys: [['balance', 1]] }]
}

const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.'
}
const missing = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.'
}

const aStore = async (options: Partial<StoreOptions> = {}) => {
  const opened = await openStore({ indexes, ...options })
  await opened.store.insert('accounts', [{ _id: 'a', owner: 'A', balance: 100 }, { _id: 'b', owner: 'B', balance: 100 }])
  return opened
}

const balance = (store: Pick<Store, 'find'>, _id: string): unknown => store.find('accounts', { _id }).documents[0]?.balance

const set = (to: number) => ({ $set: { balance: to } })

const thrown = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

describe('what a transaction sees', () => {
  test('its snapshot is that of its first operation, not of its start', async () => {
    const { store } = await aStore()
    const id = store.begin()
    await store.insert('accounts', [{ _id: 'c', owner: 'C' }])
    expect(store.within(id).find('accounts', {}).documents).toHaveLength(3)
    await store.insert('accounts', [{ _id: 'd', owner: 'D' }])
    expect(store.within(id).find('accounts', {}).documents).toHaveLength(3)
  })

  test('its snapshot holds nothing that is still on its way to the disk', async () => {
    const { store } = await aStore()
    const inFlight = store.modify('accounts', { _id: 'a' }, set(1), {})
    await Promise.resolve()
    await Promise.resolve()
    const id = store.begin()
    expect(balance(store.within(id), 'a')).toBe(100)
    await inFlight
    expect(balance(store.within(id), 'a')).toBe(100)
    expect(thrown(() => store.within(id).modify('accounts', { _id: 'a' }, set(2), {}))).toMatchObject(conflict)
  })

  test('it sees its own writes, through indexes as well, and others do not before the commit', async () => {
    const { store, restart } = await aStore()
    const id = store.begin()
    const within = store.within(id)
    within.modify('accounts', { _id: 'a' }, set(5), {})
    within.insert('accounts', [{ _id: 'c', owner: 'C', balance: 7 }])
    within.remove('accounts', { _id: 'b' }, { multi: false })
    const poor = within.find('accounts', { balance: { $lt: 50 } }, { sort: { balance: 1 } })
    expect(poor).toMatchObject({ index: 'balance', examined: 2 })
    expect(poor.documents.map(document => document._id)).toEqual(['a', 'c'])
    expect(store.find('accounts', { balance: { $lt: 50 } }).documents).toEqual([])
    await store.commit(id)
    const ids = (from: Store) => from.find('accounts', {}).documents.map(document => document._id)
    expect(ids(store)).toEqual(['a', 'c'])
    expect(ids(await restart())).toEqual(['a', 'c'])
  })

  test('an aborted one leaves nothing behind', async () => {
    const { store, restart } = await aStore()
    const id = store.begin()
    store.within(id).remove('accounts', {}, { multi: true })
    store.within(id).insert('accounts', [{ _id: 'c', owner: 'C' }])
    store.abort(id)
    expect(store.count('accounts', {}).total).toBe(2)
    expect((await restart()).count('accounts', {}).total).toBe(2)
  })

  test('a document that was removed and added again inside is there once', async () => {
    const { store, restart } = await aStore()
    const id = store.begin()
    store.within(id).remove('accounts', { _id: 'a' }, { multi: false })
    store.within(id).modify('accounts', { _id: 'b' }, { $set: { owner: 'A' } }, {})
    store.within(id).insert('accounts', [{ _id: 'a', owner: 'B', balance: 1 }])
    await store.commit(id)
    expect((await restart()).find('accounts', {}).documents.map(({ _id, owner }) => [_id, owner])).toEqual([['b', 'A'], ['a', 'B']])
  })

  test('more than a thousand documents fit into one insert', async () => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).insert('accounts', Array.from({ length: 1001 }, (_, at) => ({ owner: at })))
    expect(store.within(id).find('accounts', {}, { limit: 1000 }).documents).toHaveLength(1000)
    await store.commit(id)
    expect(store.count('accounts', {}).total).toBe(1003)
  })
})

describe('who writes first, wins', () => {
  test('the second of two transactions fails at the operation, and only it', async () => {
    const { store } = await aStore()
    const [first, second] = [store.begin(), store.begin()]
    store.within(first).modify('accounts', { _id: 'a' }, set(1), {})
    const loser = store.within(second)
    loser.modify('accounts', { _id: 'b' }, set(2), {})
    expect(thrown(() => loser.modify('accounts', { _id: 'a' }, set(2), {}))).toMatchObject(conflict)
    expect(thrown(() => store.within(second))).toMatchObject(missing)
    await store.modify('accounts', { _id: 'b' }, set(3), {})
    await store.commit(first)
    expect([balance(store, 'a'), balance(store, 'b')]).toEqual([1, 3])
  })

  test('a document that was changed outside since the snapshot fails at the operation', async () => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).find('accounts', { _id: 'b' })
    await store.modify('accounts', { _id: 'a' }, set(1), {})
    expect(thrown(() => store.within(id).modify('accounts', { _id: 'a' }, set(2), {}))).toMatchObject(conflict)
    expect(balance(store, 'a')).toBe(1)
  })

  test('a write that is on its way to the disk counts as a change', async () => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).find('accounts', { _id: 'a' })
    const inFlight = store.modify('accounts', { _id: 'a' }, set(1), {})
    await Promise.resolve()
    await Promise.resolve()
    expect(balance(store, 'a')).toBe(100)
    expect(thrown(() => store.within(id).modify('accounts', { _id: 'a' }, set(2), {}))).toMatchObject(conflict)
    await inFlight
  })

  test('the same unique key in two transactions is a conflict, as is an _id', async () => {
    const { store } = await aStore()
    const [first, second, third] = [store.begin(), store.begin(), store.begin()]
    store.within(first).insert('accounts', [{ _id: 'c', owner: 'C' }])
    expect(thrown(() => store.within(second).insert('accounts', [{ _id: 'other', owner: 'C' }]))).toMatchObject(conflict)
    expect(thrown(() => store.within(third).insert('accounts', [{ _id: 'c', owner: 'other' }]))).toMatchObject(conflict)
    await store.commit(first)
  })

  test('a document that was only read may be changed outside', async () => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).find('accounts', { _id: 'a' })
    store.within(id).modify('accounts', { _id: 'b' }, set(1), {})
    await store.modify('accounts', { _id: 'a' }, set(2), {})
    await store.commit(id)
    expect([balance(store, 'a'), balance(store, 'b')]).toEqual([2, 1])
  })

  test('a duplicate key fails at the operation and ends the transaction', async () => {
    const { store } = await aStore()
    const id = store.begin()
    expect(thrown(() => store.within(id).insert('accounts', [{ _id: 'c', owner: 'A' }]))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('E11000') })
    expect(thrown(() => store.within(id))).toMatchObject(missing)
    await store.modify('accounts', { _id: 'a' }, set(1), {})
  })
})

describe('who waits', () => {
  test('a plain write waits for the lock and then works on what was committed; others pass', async () => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).modify('accounts', { _id: 'a' }, set(10), {})
    const order: string[] = []
    const waiting = store.modify('accounts', { _id: 'a' }, { $inc: { balance: 1 } }, {}).then(() => order.push('a'))
    await store.modify('accounts', { _id: 'b' }, { $inc: { balance: 1 } }, {}).then(() => order.push('b'))
    await store.commit(id).then(() => order.push('commit'))
    await waiting
    expect(order).toEqual(['b', 'commit', 'a'])
    expect(balance(store, 'a')).toBe(11)
  })

  test('a plain write that waits is let through by a rollback', async () => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).modify('accounts', { _id: 'a' }, set(10), {})
    const waiting = store.remove('accounts', {}, { multi: true })
    store.abort(id)
    expect(await waiting).toMatchObject({ deleted: 2 })
  })

  test('a plain write gives up when the lock stays too long', async () => {
    const { store } = await aStore({ lockWaitMs: 20 })
    const id = store.begin()
    store.within(id).modify('accounts', { _id: 'a' }, set(10), {})
    expect(await refusal(store.modify('accounts', { _id: 'a' }, set(1), {}))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('TransactionBusy') })
    await store.commit(id)
    expect(balance(store, 'a')).toBe(10)
  })

  test.each([
    ['an insert', (store: Store) => store.insert('accounts', [{ _id: 'c', owner: 'other' }])],
    ['an insert of its unique key', (store: Store) => store.insert('accounts', [{ _id: 'other', owner: 'C' }])]
  ])('%s of what a transaction is inserting waits, then is a duplicate', async (_, insert) => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).insert('accounts', [{ _id: 'c', owner: 'C', balance: 1 }])
    const waiting = refusal(insert(store))
    await store.commit(id)
    expect(await waiting).toMatchObject({ message: expect.stringContaining('E11000') })
    expect(balance(store, 'c')).toBe(1)
  })

  test('an upsert of what a transaction is inserting waits, then replaces it', async () => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).insert('accounts', [{ _id: 'c', owner: 'C', balance: 1 }])
    const waiting = store.modify('accounts', { _id: 'c' }, { owner: 'C', balance: 2 }, { merge: false, upsert: true })
    await store.commit(id)
    expect(await waiting).toMatchObject({ updated: 1 })
    expect(balance(store, 'c')).toBe(2)
  })
})

describe('how it ends', () => {
  test('after its time nothing is taken any more, and its locks are gone', async () => {
    const { store } = await aStore({ transactionLifeMs: 20 })
    const id = store.begin()
    const transaction = store.within(id)
    transaction.modify('accounts', { _id: 'a' }, set(10), {})
    // waits for the lock, so it is through when the time is over
    await store.modify('accounts', { _id: 'a' }, { $inc: { balance: 1 } }, {})
    expect(thrown(() => store.within(id))).toMatchObject(missing)
    expect(thrown(() => transaction.find('accounts', {}))).toMatchObject(missing)
    expect(await refusal(store.commit(id))).toMatchObject(missing)
    expect(balance(store, 'a')).toBe(101)
  })

  test.each(['commit', 'abort'] as const)('after %s there is no such transaction', async end => {
    const { store } = await aStore()
    const id = store.begin()
    store.within(id).insert('accounts', [{ _id: 'c', owner: 'C' }])
    await store[end](id)
    expect(thrown(() => store.within(id))).toMatchObject(missing)
    expect(thrown(() => store.abort(id))).toMatchObject(missing)
    expect(await refusal(store.commit(id))).toMatchObject(missing)
  })

  test('one that wrote nothing is committed as well', async () => {
    const { store } = await aStore()
    const id = store.begin()
    await store.commit(id)
    expect(thrown(() => store.within(id))).toMatchObject(missing)
  })
})
