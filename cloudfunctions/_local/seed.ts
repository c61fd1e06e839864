/** How the example district gets into a database that holds nothing yet. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { District } from './district/district'
import type { Store } from './store/store'

const MARK = 'seeding'

/** Makes what is missing, and fills an empty database. A seeding that was cut off is done again from the beginning. */
export async function prepare(store: Store, folder: string, names: readonly string[], documents: District['documents'], progress: (line: string) => void): Promise<void> {
  const mark = join(folder, MARK)
  if (existsSync(mark)) await store.dropAll()
  for (const name of names) if (!store.collections().includes(name)) await store.createCollection(name)
  const empty = names.every((name) => store.count(name, {}).total === 0)
  if (empty && Object.keys(documents).length > 0) {
    writeFileSync(mark, '')
    for (const [name, some] of Object.entries(documents)) {
      await store.insert(name, some)
      progress(`  ${name}: ${some.length}`)
    }
  }
  rmSync(mark, { force: true })
}
