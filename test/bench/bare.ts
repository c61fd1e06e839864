/** What the database can do at most on this machine: one guarded update of one document, through the gateway, a function and the SDK like any other call. */
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startGround, type Ground } from '../fixtures/ground'
import { openidOf } from '../fixtures/people'
import { databaseOn } from '../local/sdk'

const COLLECTION = 'bare'
const BUILT = 'dist/cloudfunctions'
const BARE = 'test/bench/functions'

/** A cloud that has our functions, and one beside them that does nothing but the update. */
export async function startWithBare(): Promise<Ground> {
  const functions = mkdtempSync(join(tmpdir(), 'linjuli-bench-'))
  for (const folder of [BUILT, BARE]) for (const name of readdirSync(folder)) symlinkSync(resolve(folder, name), join(functions, name))
  const ground = await startGround({ functions })
  // it has read them all
  rmSync(functions, { recursive: true })
  await databaseOn(ground.cloud).createCollection(COLLECTION)
  return ground
}

export async function aBareDocument(ground: Ground, id: string): Promise<void> {
  await databaseOn(ground.cloud).collection(COLLECTION).add({ data: { _id: id, taken: 0 } })
}

/** Takes one of so many units while there is one. */
export async function takeOne(ground: Ground, key: string, id: string, units: number): Promise<void> {
  const reply = await ground.cloud.call(openidOf(key), 'bare.take', { id, units })
  if (!reply.ok) throw new Error(`the bare update was not made: ${JSON.stringify(reply.failure)}`)
}
