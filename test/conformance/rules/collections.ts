/** Collections are made before they are used, and made once. */
import { endingOf, idsIn, put } from '../bench'
import type { Rule } from '../rule'

export const collections: readonly Rule[] = [
  {
    rule: 'a collection that nobody made is missing to every operation, and none of them makes it',
    source: "the SDK's table of errors; Tencent's tests leave it open",
    without: ['collections'],
    async test({ database, collection }) {
      const nowhere = database.collection(`${await collection()}_missing`)
      const attempts = [
        () => nowhere.get(),
        () => nowhere.count(),
        () => nowhere.add({ data: { n: 1 } }),
        () => nowhere.doc('n').set({ data: { n: 1 } }),
        () => nowhere.where({ n: 1 }).update({ data: { n: 2 } }),
        () => nowhere.where({ n: 1 }).remove(),
        () => nowhere.get()
      ]
      for (const attempt of attempts) expect(await endingOf(attempt())).toMatchObject({ errCode: -502005 })
      // the SDK has no number for it here
      expect(await endingOf(nowhere.aggregate().match({}).end())).toMatchObject({ errCode: -1, code: 'DATABASE_COLLECTION_NOT_EXIST' })
    }
  },
  {
    rule: 'a collection is made once, and making it again leaves it as it is',
    source: "Tencent's tests leave it open",
    without: ['createOnce'],
    async test({ database, collection }) {
      const name = await collection()
      await put(database, name, { _id: 'note' })
      expect(await endingOf(database.createCollection(name))).toMatchObject({ text: expect.stringContaining('exist') })
      expect(await idsIn(database, name)).toEqual(['note'])
    }
  }
]
