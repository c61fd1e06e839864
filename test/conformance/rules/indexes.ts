/** Indexes are used: what is read is what is asked for, and a query that reads more is told. */
import { put, type Desk } from '../bench'
import type { DeskRule } from '../rule'

const deskOnly = 'CloudBase does not tell what it read'
const PLACES = ['hall', 'yard', 'square']
const EACH = 200

async function filled({ database, shelves }: Desk) {
  const name = await shelves()
  await put(database, name, ...Array.from({ length: PLACES.length * EACH }, (_one, n) => ({ _id: `s${n}`, owner: n, place: PLACES[n % PLACES.length], at: Math.floor(n / PLACES.length) })))
  return name
}

const stretch = { place: 'yard', from: 50, until: 90, page: 20 }

export const indexes: readonly DeskRule[] = [
  {
    rule: 'a query that an index serves reads what it gives, and nothing else',
    source: 'ours: no endpoint scans a collection',
    deskOnly,
    without: ['indexes'],
    async test(desk) {
      const shelves = await filled(desk)
      const cost = async (how: string) => {
        await desk.cloud.control.forgetStats()
        const given = await desk.ask('stretch', { how, shelves, ...stretch })
        const { endpoints, scans } = await desk.cloud.control.stats()
        return { given, read: endpoints['desk.stretch']?.examined.total, scans }
      }
      expect(await cost('equal')).toEqual({ given: EACH, read: EACH, scans: [] })
      expect(await cost('page')).toEqual({ given: 20, read: 20, scans: [] })
      for (const how of ['rows', 'count', 'update']) expect(await cost(how)).toEqual({ given: 40, read: 40, scans: [] })
    }
  }
]
