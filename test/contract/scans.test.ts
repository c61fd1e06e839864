/** Whoever tests endpoints hears of it when one of them reads a collection without an index. */
import { databaseOn } from '../local/sdk'
import { startGround, type Ground } from '../fixtures/ground'

/** A ground whose functions do what the tests of the local cloud ask. */
async function aGround(): Promise<Ground> {
  const ground = await startGround({ functions: 'test/local/functions' })
  const database = databaseOn(ground.cloud)
  await database.createCollection('desk')
  await database.collection('desk').where({ colour: 'green' }).get()
  return ground
}

test('a scan fails the tests, whatever was forgotten since', async () => {
  const ground = await aGround()
  expect((await ground.cloud.call('o-lin', 'desk.scan', {})).ok).toBe(true)
  await ground.cloud.control.forgetStats()
  await ground.cloud.restart()
  await expect(ground.stop()).rejects.toThrow('desk.scan has no index of desk for: colour height:$gt')
})

test('what a test itself reads does not', async () => {
  await expect((await aGround()).stop()).resolves.toBeUndefined()
})
