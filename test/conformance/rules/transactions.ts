/** Transactions: what they see, what becomes of what they did, and how they end. */
import { documentOf, endingOf, idsIn, put, type Bench } from '../bench'
import type { Rule } from '../rule'

/** Two documents to work on. */
async function aBook({ database, collection }: Bench) {
  const name = await collection()
  await put(database, name, { _id: 'a', n: 0 }, { _id: 'b', n: 0 })
  return name
}

const to = (n: number) => ({ data: { n } })
const gone = '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server'

export const transactions: readonly Rule[] = [
  {
    rule: 'what a transaction did is seen by itself at once, by others after its commit, and then all of it',
    source: "WeChat, cloud database, transactions; Tencent's tests leave it open: a commit that drops everything passes them",
    without: ['commit'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await within.collection(name).doc('a').update(to(5))
      await within.collection(name).add({ data: { _id: 'c', n: 1 } })
      await within.collection(name).doc('b').remove()
      expect(await documentOf(within, name, 'a')).toMatchObject({ n: 5 })
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 0 })
      expect(await idsIn(database, name)).toEqual(['a', 'b'])
      await within.commit()
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 5 })
      expect(await idsIn(database, name)).toEqual(['a', 'c'])
    }
  },
  {
    rule: 'a transaction that is rolled back leaves nothing',
    source: "Tencent's tests",
    without: ['rollback'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await within.collection(name).doc('a').update(to(5))
      await within.collection(name).add({ data: { _id: 'c' } })
      await within.rollback()
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 0 })
      expect(await idsIn(database, name)).toEqual(['a', 'b'])
    }
  },
  {
    rule: 'a transaction sees the moment of its first operation, not of its start',
    source: "Tencent's tests",
    without: ['firstOperation'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await database.collection(name).doc('a').update(to(7))
      expect(await documentOf(within, name, 'a')).toMatchObject({ n: 7 })
      await within.rollback()
    }
  },
  {
    rule: 'a transaction goes on seeing that moment, whatever is changed outside',
    source: "Tencent's tests",
    without: ['snapshot'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await documentOf(within, name, 'b')
      await database.collection(name).doc('a').update(to(7))
      expect(await documentOf(within, name, 'a')).toMatchObject({ n: 0 })
      await within.rollback()
    }
  },
  {
    rule: 'a transaction that has ended takes nothing, and says so in a shape of its own at the commit',
    source: "Tencent's tests; the SDK, which gives a number at an operation and a code at the commit",
    without: ['ended'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await within.collection(name).doc('a').update(to(5))
      await within.commit()
      expect(await endingOf(within.collection(name).doc('a').update(to(6)))).toMatchObject({ errCode: -501001, code: undefined, text: expect.stringContaining(gone) })
      expect(await endingOf(within.commit())).toMatchObject({ errCode: undefined, code: 'DATABASE_TRANSACTION_FAIL', text: expect.stringContaining(gone) })
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 5 })
    }
  },
  {
    rule: 'a transaction ends after its time, and leaves nothing',
    source: "WeChat forum, oCJUsw9XZoQs5Kis7Owp2u1ajCfk; Tencent's tests leave it open",
    without: ['expiry'],
    async test(bench) {
      const { database, transactionMs } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      const began = performance.now()
      await within.collection(name).doc('a').update(to(5))
      let lastAnswer = 0
      let ending = await endingOf(documentOf(within, name, 'a'))
      while (ending.answer && lastAnswer < 2 * transactionMs) {
        lastAnswer = performance.now() - began
        ending = await endingOf(documentOf(within, name, 'a'))
      }
      expect(ending).toMatchObject({ errCode: -501001, text: expect.stringContaining(gone) })
      expect(lastAnswer).toBeGreaterThan(transactionMs / 2)
      expect(await endingOf(within.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 0 })
      expect((await database.collection(name).doc('a').update(to(1))).stats).toMatchObject({ updated: 1 })
    }
  },
  {
    rule: 'an update of a query inside a transaction acts outside of it and survives its rollback; one by id does not',
    source: 'the SDK, which sends no transaction along with the query. Why the store port has no such thing',
    // that the query acts outside has no twin: to the server it is an ordinary write
    without: ['rollback'],
    async test(bench) {
      const { database } = bench
      const name = await aBook(bench)
      const within = await database.startTransaction()
      await within.collection(name).doc('a').update(to(5))
      await within.collection(name).where({ _id: 'b' }).update(to(5))
      expect(await documentOf(database, name, 'b')).toMatchObject({ n: 5 })
      await within.rollback()
      expect(await documentOf(database, name, 'b')).toMatchObject({ n: 5 })
      expect(await documentOf(database, name, 'a')).toMatchObject({ n: 0 })
    }
  }
]
