/** How much a query gives, and in which order. */
import { documentsIn, endingOf, idsIn, put, type Bench } from '../bench'
import type { Rule } from '../rule'

const numbered = (count: number) => Array.from({ length: count }, (_one, n) => ({ _id: `n${String(n).padStart(5, '0')}`, n }))

/** As many documents as asked for, in lists that one call may carry. */
async function many({ database, collection }: Bench, count: number) {
  const name = await collection()
  const documents = numbered(count)
  for (let at = 0; at < count; at += 1000) await put(database, name, ...documents.slice(at, at + 1000))
  return database.collection(name)
}

export const reading: readonly Rule[] = [
  {
    rule: 'a get without a limit gives 100 documents',
    source: 'the SDK, which sends this number',
    without: ['findDefault'],
    async test(bench) {
      expect((await (await many(bench, 105)).get()).data).toHaveLength(100)
    }
  },
  {
    rule: 'a get gives 1000 documents at most',
    source: "the SDK, which asks for no more; Tencent's tests want as many",
    without: ['findMost'],
    async test(bench) {
      expect((await (await many(bench, 1005)).limit(5000).get()).data).toHaveLength(1000)
    }
  },
  {
    rule: 'an aggregate without a limit gives 20 rows',
    source: "WeChat forum, 000624c67c8b48611dba2b12058c13; Tencent's tests leave it open",
    without: ['aggregateDefault'],
    async test(bench) {
      const notes = await many(bench, 105)
      expect((await notes.aggregate().match({ n: bench.database.command.gte(0) }).end()).list).toHaveLength(20)
    }
  },
  {
    rule: 'an aggregate with a limit gives 10,000 rows at most',
    source: "WeChat forum, 0006ee7caecd8020df7b559b451800; Tencent's tests leave it open",
    without: ['aggregateMost'],
    async test(bench) {
      const notes = await many(bench, 10_020)
      expect((await notes.aggregate().limit(300).end()).list).toHaveLength(300)
      expect((await notes.aggregate().limit(20_000).end()).list).toHaveLength(10_000)
    }
  },
  {
    rule: 'skip leaves out as many as it says',
    source: "Tencent's tests leave it open",
    without: ['skip'],
    async test(bench) {
      const notes = await many(bench, 5)
      expect((await notes.orderBy('n', 'asc').skip(2).limit(2).get()).data).toMatchObject([{ n: 2 }, { n: 3 }])
      expect((await notes.orderBy('n', 'asc').skip(5).get()).data).toEqual([])
    }
  },
  {
    rule: 'a count counts all that match, however many',
    source: "Tencent's tests leave it open",
    without: ['count'],
    async test(bench) {
      const notes = await many(bench, 1005)
      expect(await notes.count()).toMatchObject({ total: 1005 })
      expect(await notes.where({ n: bench.database.command.lt(150) }).count()).toMatchObject({ total: 150 })
      expect(await notes.where({ n: -1 }).count()).toMatchObject({ total: 0 })
    }
  },
  {
    rule: 'what is not sorted comes in the order of insertion',
    source: "Tencent's tests",
    without: ['order'],
    async test({ database, collection }) {
      const name = await collection()
      await put(database, name, { _id: 'z' }, { _id: 'a' })
      await put(database, name, { _id: 'm' })
      await database.collection(name).doc('z').update({ data: { changed: true } })
      expect(await idsIn(database, name)).toEqual(['z', 'a', 'm'])
      expect((await database.collection(name).aggregate().match({}).end()).list).toMatchObject([{ _id: 'z' }, { _id: 'a' }, { _id: 'm' }])
    }
  },
  {
    rule: 'a date comes back as a date, to the millisecond',
    source: "Tencent's tests",
    without: ['dates'],
    async test({ database, collection }) {
      const name = await collection()
      const at = new Date('2026-03-01T09:00:00.123+08:00')
      await put(database, name, { _id: 'one', at, list: [{ at }] })
      expect(await documentsIn(database, name)).toEqual([{ _id: 'one', at, list: [{ at }] }])
    }
  },
  {
    rule: 'a missing document is null, or an error where the caller wants one',
    source: 'the SDK',
    without: { noTwin: 'the server answers an empty list either way; the SDK makes null or an error of it' },
    async test({ sdk, database, collection }) {
      const name = await collection()
      expect(await endingOf(database.collection(name).doc('nobody').get())).toMatchObject({ answer: { data: null } })
      expect(await endingOf(sdk.database().collection(name).doc('nobody').get())).toMatchObject({ errCode: -1 })
    }
  }
]
