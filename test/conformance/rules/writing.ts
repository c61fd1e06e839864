/** What a write changes, what it counts, and what it adds by itself. */
import { documentOf, documentsIn, endingOf, idsIn, put } from '../bench'
import type { DeskRule, Rule } from '../rule'

const KB = 1024

export const writing: readonly Rule[] = [
  {
    rule: 'an update of a query changes all that it finds, and nothing that it does not name',
    source: 'the SDK',
    without: ['multi', 'merge'],
    async test({ database, collection }) {
      const name = await collection()
      await put(database, name, { _id: 'a', colour: 'red', n: 1 }, { _id: 'b', colour: 'red', n: 2 }, { _id: 'c', colour: 'blue', n: 3 })
      expect((await database.collection(name).where({ colour: 'red' }).update({ data: { seen: true } })).stats).toMatchObject({ updated: 2 })
      expect(await documentsIn(database, name)).toEqual([{ _id: 'a', colour: 'red', n: 1, seen: true }, { _id: 'b', colour: 'red', n: 2, seen: true }, { _id: 'c', colour: 'blue', n: 3 }])
    }
  },
  {
    rule: 'a remove of a query removes all that it finds',
    source: 'the SDK',
    without: ['multi'],
    async test({ database, collection }) {
      const name = await collection()
      await put(database, name, { _id: 'a', colour: 'red' }, { _id: 'b', colour: 'red' }, { _id: 'c', colour: 'blue' })
      expect((await database.collection(name).where({ colour: 'red' }).remove()).stats).toMatchObject({ removed: 2 })
      expect(await idsIn(database, name)).toEqual(['c'])
    }
  },
  {
    rule: 'an update counts the documents that it changed, not those that it found',
    source: "ours, after MongoDB; Tencent's tests leave it open",
    without: ['updated'],
    async test({ database, collection }) {
      const name = await collection()
      await put(database, name, { _id: 'a', n: 1 }, { _id: 'b', n: 2 })
      expect((await database.collection(name).where({ n: database.command.gte(1) }).update({ data: { n: 2 } })).stats).toMatchObject({ updated: 1 })
      expect((await database.collection(name).doc('a').update({ data: { n: 2 } })).stats).toMatchObject({ updated: 0 })
    }
  },
  {
    rule: 'a set counts the document that was there, even with the same content',
    source: "Tencent's tests",
    without: ['setCounts'],
    async test({ database, collection }) {
      const note = database.collection(await collection()).doc('note')
      expect((await note.set({ data: { n: 1 } })).stats).toMatchObject({ updated: 0, created: 1 })
      expect((await note.set({ data: { n: 1 } })).stats).toMatchObject({ updated: 1, created: 0 })
    }
  },
  {
    rule: 'an update of a missing document counts none and makes none',
    source: 'the SDK',
    without: ['upsert'],
    async test({ database, collection }) {
      const name = await collection()
      expect((await database.collection(name).doc('nobody').update({ data: { n: 1 } })).stats).toMatchObject({ updated: 0 })
      expect(await documentsIn(database, name)).toEqual([])
    }
  },
  {
    rule: 'an id is taken once, and who has it keeps what it has',
    source: "the SDK's table of errors, MongoDB's text; Tencent's tests leave it open",
    without: ['unique'],
    async test({ database, collection }) {
      const name = await collection()
      await put(database, name, { _id: 'note', n: 1 })
      expect(await endingOf(database.collection(name).add({ data: { _id: 'note', n: 2 } }))).toMatchObject({ errCode: -502001, text: expect.stringContaining('E11000') })
      expect(await documentsIn(database, name)).toEqual([{ _id: 'note', n: 1 }])
    }
  },
  {
    rule: 'of many who take one id at once, one gets it',
    source: "every record under an id that says what it is rests on it; Tencent's tests leave it open",
    without: ['unique'],
    async test({ database, collection }) {
      const name = await collection()
      const endings = await Promise.all(Array.from({ length: 50 }, (_one, by) => endingOf(database.collection(name).add({ data: { _id: 'note', by } }))))
      expect(endings.filter(({ answer }) => answer !== undefined)).toHaveLength(1)
      expect(await idsIn(database, name)).toEqual(['note'])
    }
  },
  {
    rule: 'of many who take the last places at once, as many get one as there are',
    source: "every seat rests on it; Tencent's tests leave it open",
    without: ['queue'],
    async test({ database, collection }) {
      const { command: _ } = database
      const name = await collection()
      await put(database, name, { _id: 'book', taken: 0 })
      const take = () => database.collection(name).where({ _id: 'book', taken: _.lt(20) }).update({ data: { taken: _.inc(1) } })
      const takes = await Promise.all(Array.from({ length: 200 }, take))
      expect(takes.filter(({ stats }) => stats.updated === 1)).toHaveLength(20)
      expect(await documentOf(database, name, 'book')).toEqual({ _id: 'book', taken: 20 })
    }
  },
  {
    rule: 'a unique index refuses the second of two equal keys, by insert and by update',
    source: 'MongoDB; code and text are not confirmed for CloudBase',
    without: ['unique'],
    async test({ database, shelves }) {
      const name = await shelves()
      await put(database, name, { _id: 'a', owner: 'lin' }, { _id: 'b', owner: 'wu' })
      const refused = { errCode: -502001, text: expect.stringContaining('E11000') as unknown }
      expect(await endingOf(database.collection(name).add({ data: { _id: 'c', owner: 'lin' } }))).toMatchObject(refused)
      expect(await endingOf(database.collection(name).doc('b').update({ data: { owner: 'lin' } }))).toMatchObject(refused)
      expect(await documentsIn(database, name)).toEqual([{ _id: 'a', owner: 'lin' }, { _id: 'b', owner: 'wu' }])
    }
  },
  {
    rule: 'to a unique index a missing field is null, and there is one null',
    source: 'MongoDB; not confirmed for CloudBase',
    without: ['nulls', 'unique'],
    async test({ database, shelves }) {
      const name = await shelves()
      await put(database, name, { _id: 'a' })
      for (const document of [{ _id: 'b' }, { _id: 'c', owner: null }]) {
        expect(await endingOf(database.collection(name).add({ data: document }))).toMatchObject({ errCode: -502001, text: expect.stringContaining('E11000') })
      }
    }
  },
  {
    rule: 'an id that nobody gave is 32 hexadecimal characters',
    source: "ours, as ids on CloudBase look; Tencent's tests leave it open",
    without: ['newIds'],
    async test({ database, collection }) {
      const notes = database.collection(await collection())
      const ids = [(await notes.add({ data: {} }))._id, (await notes.add({ data: {} }))._id]
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
      expect(new Set(ids).size).toBe(2)
    }
  },
  {
    rule: 'an insert adds an id and nothing else, no _openid either',
    source: "Tencent's tests",
    without: ['openid'],
    async test({ database, collection }) {
      const name = await collection()
      const { _id } = await database.collection(name).add({ data: { n: 1 } })
      expect(await documentsIn(database, name)).toEqual([{ _id, n: 1 }])
    }
  },
  {
    rule: 'all server dates of one request are the same moment',
    source: "Tencent's tests",
    without: ['oneMoment'],
    async test({ database, collection }) {
      const name = await collection()
      const now = () => database.serverDate()
      await put(database, name, { _id: 'a', at: now(), list: [now(), database.serverDate({ offset: 60_000 })] }, { _id: 'b', at: now() })
      const [first, second] = (await database.collection(name).get<{ at: Date; list: readonly Date[] }>()).data
      const [same, later] = first?.list ?? []
      expect([Number(same), Number(later) - 60_000, Number(second?.at)]).toEqual(Array(3).fill(Number(first?.at)))
    }
  }
]

export const writingAtTheDesk: readonly DeskRule[] = [
  {
    rule: 'a document holds 512 KB',
    source: 'a constant of the SDK',
    deskOnly: 'it is the strictest of what is stated, and CloudBase may allow more',
    without: ['documentSize'],
    async test({ database, collection }) {
      const name = await collection()
      const notes = database.collection(name)
      expect(await endingOf(notes.add({ data: { _id: 'fits', text: 'x'.repeat(511 * KB) } }))).toMatchObject({ answer: { _id: 'fits' } })
      expect(await endingOf(notes.add({ data: { _id: 'large', text: 'x'.repeat(512 * KB) } }))).toMatchObject({ errCode: -502001 })
      expect(await endingOf(notes.doc('fits').update({ data: { more: 'x'.repeat(KB) } }))).toMatchObject({ errCode: -502001 })
      expect((await notes.field({ more: true }).get()).data).toEqual([{ _id: 'fits' }])
    }
  },
  {
    rule: 'a write of several that fails on one leaves none',
    source: 'ours',
    deskOnly: 'MongoDB keeps what came before the one that failed; nothing we build rests on either',
    without: ['whole'],
    async test({ database, collection }) {
      const name = await collection()
      const notes = database.collection(name)
      await put(database, name, { _id: 'a', n: 1 }, { _id: 'b', n: 'one' })
      expect(await endingOf(notes.add({ data: [{ _id: 'c' }, { _id: 'd' }, { _id: 'a' }] }))).toMatchObject({ errCode: -502001 })
      expect(await endingOf(notes.where({ _id: database.command.exists(true) }).update({ data: { n: database.command.inc(1) } }))).toMatchObject({ errCode: -502001 })
      expect(await documentsIn(database, name)).toEqual([{ _id: 'a', n: 1 }, { _id: 'b', n: 'one' }])
    }
  }
]
