/** What was acknowledged survives the sudden end of the local cloud, and what stood before a start stands after it. */
import { startCloud } from '../cloud'
import { databaseOn, type Database } from './sdk'
import { PATIENCE_MS, randomOf, sample } from './storeRandom'

const WRITERS = 8

/** A group is written in one go; all of it is there, or nothing. */
const group = (name: string, size: number) => Array.from({ length: size }, (_one, part) => ({ _id: `${name}-${part}`, group: name, size, marks: 0 }))

type Kept = { readonly _id: string; readonly group: string; readonly size: number; readonly marks: number }

/** Writes without pause, each in each way that there is, and keeps what was acknowledged. */
class Load {
  readonly groups: string[] = []
  readonly marked: string[] = []
  counted = 0
  running = true

  constructor(readonly database: Database) {}

  async write(name: string): Promise<void> {
    const kept = this.database.collection('kept')
    for (let at = 0; this.running; at += 1) {
      const [one, list, pair] = [`${name}-${at}-one`, `${name}-${at}-list`, `${name}-${at}-pair`]
      await kept.add({ data: group(one, 1) })
      this.groups.push(one)
      await kept.add({ data: group(list, 12) })
      this.groups.push(list)
      await kept.where({ group: list }).update({ data: { marks: this.database.command.inc(1) } })
      this.marked.push(list)
      await this.inTransaction(pair)
      this.groups.push(pair)
      await kept.doc('counter').update({ data: { n: this.database.command.inc(1) } })
      this.counted += 1
    }
  }

  private async inTransaction(name: string): Promise<void> {
    const within = await this.database.startTransaction()
    for (const document of group(name, 2)) await within.collection('kept').add({ data: document })
    await within.commit()
  }

  /** Until as much was acknowledged, and then to the sudden end. */
  async until(groups: number, end: () => Promise<void>, round: number): Promise<void> {
    this.running = true
    const enough = this.groups.length + groups
    const writers = Promise.allSettled(Array.from({ length: WRITERS }, (_one, name) => this.write(`${round}-${name}`)))
    let ended = false
    void writers.then(() => {
      ended = true
    })
    while (this.groups.length < enough && !ended) await this.database.collection('kept').doc('counter').get()
    await end()
    this.running = false
    expect(await writers).toEqual(Array.from({ length: WRITERS }, () => expect.objectContaining({ status: 'rejected' }) as unknown))
  }
}

async function everything(database: Database): Promise<readonly Kept[]> {
  const kept: Kept[] = []
  for (let last = ''; ; last = kept.at(-1)?._id ?? '') {
    const { data } = await database.collection('kept').where({ _id: database.command.gt(last) }).orderBy('_id', 'asc').limit(1000).get<Kept>()
    if (data.length === 0) return kept
    kept.push(...data)
  }
}

/** What is not as it was acknowledged, and what is there by half. */
async function damage(database: Database, load: Load) {
  const groups = new Map<string, Kept[]>()
  for (const document of await everything(database)) if (document.group) groups.set(document.group, [...(groups.get(document.group) ?? []), document])
  const counter = await database.collection('kept').doc('counter').get<{ n: number }>()
  return {
    lost: [...load.groups.filter((name) => !groups.has(name)), ...load.marked.filter((name) => groups.get(name)?.some(({ marks }) => marks === 0))],
    torn: [...groups].filter(([, parts]) => parts.length !== parts[0]?.size || new Set(parts.map(({ marks }) => marks)).size !== 1).map(([name]) => name),
    uncounted: Math.max(0, load.counted - (counter.data?.n ?? 0))
  }
}

test('kill -9 under load, again and again: nothing that was acknowledged is lost, and nothing is there by half', async () => {
  const cloud = await startCloud({ collections: 'test/local/collections.json' })
  const database = databaseOn(cloud)
  await database.collection('kept').add({ data: { _id: 'counter', n: 0 } })
  const load = new Load(database)
  const random = randomOf(1)
  for (let round = 0; round < sample(2, 20); round += 1) {
    await load.until(50 + random.below(200), () => cloud.kill9(), round)
    await cloud.restart()
    expect(await damage(database, load)).toEqual({ lost: [], torn: [], uncounted: 0 })
  }
  await cloud.stop()
}, PATIENCE_MS)

test('the district is there after a start, and stays as it was left', async () => {
  const cloud = await startCloud({ district: true })
  const [somebody] = await cloud.personas()
  expect(somebody).toMatchObject({ openid: expect.stringMatching(/^o/) as unknown, roles: expect.arrayContaining(['resident']) as unknown })
  const before = await cloud.call(somebody?.openid ?? null, 'account.me', {})
  expect(before.ok).toBe(true)
  await cloud.restart()
  expect(await cloud.call(somebody?.openid ?? null, 'account.me', {})).toEqual(before)
  await cloud.stop()
})

test('a port that is taken is told in a sentence', async () => {
  const cloud = await startCloud()
  await expect(startCloud({ port: Number(new URL(cloud.url).port) })).rejects.toThrow(/Port \d+ is taken/)
  await cloud.stop()
})
