/** Who may write what a transaction is writing: who fails at once, who waits, and what a conflict looks like. */
import { documentOf, endingOf, put, type Bench } from '../bench'
import type { DeskRule, Rule } from '../rule'

async function aBook({ database, collection }: Bench) {
  const name = await collection()
  await put(database, name, { _id: 'a', n: 0 }, { _id: 'b', n: 0 }, { _id: 'c', n: 0 })
  return name
}

const to = (n: number) => ({ data: { n } })
const atTheOperation = { errCode: -501001, code: undefined, text: expect.stringContaining('[ResourceUnavailable.TransactionConflict] Transaction is conflict') as unknown }

/** Whether a write has ended by now: others that were sent after it are through. */
async function isThrough({ database }: Bench, name: string, write: Promise<unknown>) {
  let through = false
  const passed = () => {
    through = true
  }
  void write.then(passed, passed)
  for (let n = 1; n <= 5; n += 1) await database.collection(name).doc('b').update(to(n))
  return through
}

export const conflicts: readonly Rule[] = [
  {
    rule: 'what another transaction is writing is refused at once, at the operation',
    source: "WeChat, cloud database, transactions; Tencent's tests; the SDK, which drops the code of an error at an operation",
    without: ['locks'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const [first, second] = [await database.startTransaction(), await database.startTransaction()]
      await first.collection(name).doc('a').update(to(1))
      expect(await endingOf(second.collection(name).doc('a').update(to(2)))).toMatchObject(atTheOperation)
      await first.commit()
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 1 })
    }
  },
  {
    rule: 'what was changed outside since the moment of the transaction is refused at the operation',
    source: "Tencent's tests",
    without: ['freshness'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await documentOf(within, name, 'a')
      await database.collection(name).doc('a').update(to(7))
      expect(await endingOf(within.collection(name).doc('a').update(to(1)))).toMatchObject(atTheOperation)
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 7 })
    }
  },
  {
    rule: 'a conflict ends the transaction, and what it held is free',
    source: "Tencent's tests leave it open: one that lives on with its locks passes them",
    without: ['conflictEnds'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const [first, second, third] = [await database.startTransaction(), await database.startTransaction(), await database.startTransaction()]
      await first.collection(name).doc('a').update(to(1))
      await second.collection(name).doc('b').update(to(2))
      await endingOf(second.collection(name).doc('a').update(to(2)))
      // whoever is refused at once tells of a lock without waiting for it
      expect(await endingOf(third.collection(name).doc('b').update(to(3)))).toMatchObject({ answer: { stats: { updated: 1 } } })
      expect(await endingOf(second.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
      await Promise.all([first.commit(), third.commit()])
      expect(await documentOf(database, name, 'b')).toMatchObject({ n: 3 })
    }
  },
  {
    rule: 'a write outside waits for the transaction that holds its document, while others pass',
    source: "WeChat, cloud database, transactions; Tencent's tests leave it open",
    without: ['waiting', 'patience'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await within.collection(name).doc('a').update(to(5))
      const waiting = endingOf(database.collection(name).doc('a').update({ data: { n: database.command.inc(1) } }))
      expect(await isThrough(bench, name, waiting)).toBe(false)
      await within.commit()
      expect(await waiting).toMatchObject({ answer: { stats: { updated: 1 } } })
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 6 })
    }
  },
  {
    rule: 'an insert outside of an id that a transaction is inserting waits, and is then a duplicate',
    source: 'ours: else the commit would overwrite what was acknowledged',
    without: ['waiting', 'patience'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await within.collection(name).add({ data: { _id: 'new', by: 'transaction' } })
      const waiting = endingOf(database.collection(name).add({ data: { _id: 'new', by: 'outside' } }))
      expect(await isThrough(bench, name, waiting)).toBe(false)
      await within.commit()
      expect(await waiting).toMatchObject({ errCode: -502001, text: expect.stringContaining('E11000') })
      expect(await documentOf(database, name, 'new')).toMatchObject({ by: 'transaction' })
    }
  },
  {
    rule: 'the SDK does not try again after a conflict at the operation',
    source: 'the SDK, which drops the code that its own retry looks for. Why the store port has a retry of its own',
    without: ['locks'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const first = await database.startTransaction()
      await first.collection(name).doc('a').update(to(1))
      let tries = 0
      const ending = await endingOf(
        database.runTransaction(async (within) => {
          tries += 1
          await within.collection(name).doc('a').update(to(2))
        })
      )
      expect(ending).toMatchObject(atTheOperation)
      expect(tries).toBe(1)
      await first.commit()
    }
  }
]

export const conflictsAtTheDesk: readonly DeskRule[] = [
  {
    rule: 'a conflict at the commit rolls the transaction back, and the SDK tries again',
    source: 'docs.cloudbase.net, DATABASE_TRANSACTION_CONFLICT; the SDK',
    deskOnly: 'such a conflict can only be made on purpose, by /control/fail',
    without: ['conflictEnds'],
    async test({ database, cloud, ask }) {
      const id = (await database.collection('books').add({ data: { n: 0 } }))._id
      // start, get, update, commit
      await cloud.control.fail({ endpoint: 'desk.raise', call: 4, when: 'before', code: 'DATABASE_TRANSACTION_CONFLICT' })
      expect(await ask('raise', { id })).toBe('done after 2 tries')
      expect(await documentOf(database, 'books', id)).toMatchObject({ n: 1 })
    }
  }
]
