/** What was acknowledged survives the sudden end of the local cloud. */
import { startCloud } from '../cloud'
import { databaseOn } from './sdk'

test('kill -9 under load loses nothing that was acknowledged', async () => {
  const cloud = await startCloud()
  const database = databaseOn(cloud)
  await database.createCollection('kept')
  await database.collection('kept').add({ data: { _id: 'counter', n: 0 } })

  const kept: string[] = []
  let counted = 0
  let running = true
  const writer = async (name: number) => {
    for (let at = 0; running; at += 1) {
      const { _id } = await database.collection('kept').add({ data: { _id: `w${name}-${at}` } })
      kept.push(_id)
      await database.collection('kept').doc('counter').update({ data: { n: database.command.inc(1) } })
      counted += 1
    }
  }
  const writers = Array.from({ length: 16 }, (_one, name) => writer(name).catch((error: { errMsg: string }) => error.errMsg))
  while (kept.length < 300) await database.collection('kept').doc('counter').get()
  await cloud.kill9()
  running = false
  await Promise.all(writers)

  await cloud.restart()
  const found = new Set<string>()
  for (let skip = 0; skip === found.size; skip += 1000) {
    const { data } = await database.collection('kept').skip(skip).limit(1000).get()
    for (const { _id } of data) found.add(_id)
  }
  expect(kept.filter((id) => !found.has(id))).toEqual([])
  const { data } = await database.collection('kept').doc('counter').get<{ n: number }>()
  expect(data?.n).toBeGreaterThanOrEqual(counted)
  await cloud.stop()
})

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
