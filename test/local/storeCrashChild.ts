/** A process of its own that writes without pause and says what was acknowledged, until it is killed or the disk is full. */
import { writeSync } from 'node:fs'
import { isGuard } from '@local/guards'
import { Store } from '@local/store/store'

const WRITERS = 16
const [, , dir = '', task = '', round = '', guard = ''] = process.argv

// written before the next step, so that what was said is what was acknowledged
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const dozen = (name: string) => Array.from({ length: 12 }, (_, part) => ({ _id: `${name}-${part}`, dozen: name, marks: 0, text: '长寿面'.repeat(20) }))

const inTransaction = async (store: Store, name: string): Promise<void> => {
  const id = store.begin()
  store.within(id).insert('dozens', dozen(name))
  await store.commit(id)
}

const writer = async (store: Store, name: string): Promise<void> => {
  for (let at = 0; ; at++) {
    await store.insert('singles', [{ _id: `${name}-${at}`, at, text: '长寿面'.repeat(20) }])
    say(`single ${name}-${at}`)
    await inTransaction(store, `${name}-${at}-in`)
    say(`dozen ${name}-${at}-in`)
    await store.insert('dozens', dozen(`${name}-${at}-out`))
    say(`dozen ${name}-${at}-out`)
    await store.modify('dozens', { dozen: `${name}-${at}-out` }, { $inc: { marks: 1 } }, { multi: true })
    say(`marked ${name}-${at}-out`)
    await store.modify('counters', { _id: 'hot', n: { $gte: 0 } }, { $inc: { n: 1 } }, {})
    say('counter')
  }
}

const load = async (store: Store): Promise<void> => {
  if (store.count('counters', {}).total === 0) await store.insert('counters', [{ _id: 'hot', n: 0 }])
  await Promise.all(Array.from({ length: WRITERS }, (_, at) => writer(store, `${round}-${at}`)))
}

const fill = async (store: Store): Promise<void> => {
  for (let at = 0; ; at++) {
    await store.insert('singles', [{ _id: at, text: 'x'.repeat(2000) }])
    say(`single ${at}`)
  }
}

const codeAndText = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const fillUntilRefused = async (store: Store): Promise<void> => {
  await fill(store).catch((error: unknown) => say(`refused ${codeAndText(error)}`))
  await store.insert('singles', [{}]).catch((error: unknown) => say(`refused ${codeAndText(error)}`))
  try {
    store.find('singles', {})
  } catch (error) {
    say(`refused ${codeAndText(error)}`)
  }
}

const indexes = { singles: [{ name: 'byAt', keys: [['at', 1]] as const }], dozens: [{ name: 'byDozen', keys: [['dozen', 1]] as const }], counters: [] }

const run = async (): Promise<void> => {
  const store = await Store.open(dir, { indexes, sync: task === 'load-sync', broken: new Set(isGuard(guard) ? [guard] : []) })
  await (task === 'fill' ? fillUntilRefused(store) : load(store))
}

run().catch((error: unknown) => say(`refused ${codeAndText(error)}`))
