/** Processes killed and disks filled: what was acknowledged is there, and nothing is there by half. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PATIENCE_MS, randomOf, sample } from './storeRandom'
import { aFolder, refusal, storesOfThisFile } from './storeFolders'
import type { Guard } from '@local/guards'
import type { Store } from '@local/store/store'

const openStore = storesOfThisFile()

const indexes = { singles: [{ name: 'byAt', keys: [['at', 1]] as const }], dozens: [{ name: 'byDozen', keys: [['dozen', 1]] as const }], counters: [] }

const child = join('test/local', 'storeCrashChild.ts')
const node = [process.execPath, '-r', 'tsx/cjs', child] as const

type Kill = { readonly afterLines: number; readonly turns: number }

const aMoment = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** Runs the child and returns what it said; killed without warning, it has said as much as was acknowledged. */
const runChild = async (command: readonly string[], kill?: Kill): Promise<string[]> => {
  const [program = '', ...options] = command
  const running = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  for await (const line of createInterface({ input: running.stdout })) {
    said.push(line)
    if (said.length !== kill?.afterLines) continue
    // a few turns more or less, so that the blow falls into any part of a write
    for (let turns = kill.turns; turns > 0; turns--) await aMoment()
    running.kill('SIGKILL')
  }
  return said
}

const acknowledged = (said: readonly string[], kind: string): string[] => said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))

/** Dozens of which not all are there, or not all were changed by the one change. */
const torn = (store: Store): string[] => {
  const parts = new Map<string, unknown[]>()
  for (const { dozen, marks } of store.find('dozens', {}).documents) parts.set(String(dozen), [...(parts.get(String(dozen)) ?? []), marks])
  return [...parts].filter(([, marks]) => marks.length !== 12 || new Set(marks).size !== 1).map(([name]) => name)
}

const lost = (store: Store, said: readonly string[]): string[] => [
  ...acknowledged(said, 'single').filter(_id => store.find('singles', { _id }).documents.length !== 1),
  ...acknowledged(said, 'dozen').filter(dozen => store.find('dozens', { dozen }).documents.length !== 12),
  ...acknowledged(said, 'marked').filter(dozen => store.find('dozens', { dozen, marks: 1 }).documents.length !== 12),
  ...(Number(store.find('counters', {}).documents[0]?.n) >= said.filter(line => line === 'counter').length ? [] : ['counter'])
]

type Damage = { readonly lost: readonly string[]; readonly torn: readonly string[] }

/** Kills one process after the other at its writing in one folder, until something is damaged. */
const damageAfter = async (rounds: number, task: string, guard?: Guard): Promise<Damage> => {
  const random = randomOf(1)
  const dir = aFolder()
  const said: string[] = []
  for (let round = 0; round < rounds; round++) {
    const heard = await runChild([...node, dir, task, String(round), ...(guard ? [guard] : [])], { afterLines: 100 + random.below(800), turns: random.below(3000) })
    expect(heard.filter(line => line.startsWith('refused'))).toEqual([])
    said.push(...heard)
    const { store } = await openStore({ indexes }, dir)
    const damage = { lost: lost(store, said), torn: torn(store) }
    // the index answers what the documents say
    const positions = store.find('singles', {}).documents.map(({ at }) => Number(at)).filter(at => at >= 5).length
    expect(store.count('singles', { at: { $gte: 5 } })).toMatchObject({ total: positions, examined: positions })
    await store.close()
    if (damage.lost.length > 0 || damage.torn.length > 0) return damage
  }
  return { lost: [], torn: [] }
}

test.each(['load', 'load-sync'])('killed under %s again and again, nothing acknowledged is lost and nothing is torn', async task => {
  expect(await damageAfter(sample(3, 40), task)).toEqual({ lost: [], torn: [] })
}, PATIENCE_MS)

test('what is acknowledged before the disk has it is lost', async () => {
  expect((await damageAfter(5, 'load', 'disk')).lost).not.toEqual([])
}, PATIENCE_MS)

test('what reaches the disk record by record is torn', async () => {
  expect((await damageAfter(5, 'load', 'batch')).torn).not.toEqual([])
}, PATIENCE_MS)

test('on a full disk everything is refused until a restart, and what was acknowledged is there', async () => {
  const dir = aFolder()
  const said = await runChild(['sh', '-c', 'ulimit -f 2000; exec "$@"', 'sh', ...node, dir, 'fill'])
  const refused = 'refused The disk refused a write, so the store refuses everything until it is opened again.'
  expect(said.filter(line => line.startsWith('refused'))).toEqual([refused, refused, refused])
  const written = acknowledged(said, 'single').map(Number)
  expect(written.length).toBeGreaterThan(100)
  const { store } = await openStore({ indexes }, dir)
  const there = new Set(store.find('singles', {}).documents.map(({ _id }) => _id))
  expect(written.filter(_id => !there.has(_id))).toEqual([])
  await store.insert('singles', [{ _id: 'again' }])
})

test('a folder is open once: not twice in this process, and not in another one after a try', async () => {
  const { dir, restart } = await openStore({ indexes })
  expect(await refusal(openStore({ indexes }, dir))).toMatchObject({ message: expect.stringContaining('This process has already opened') })
  expect(await runChild([...node, dir, 'load'])).toEqual([expect.stringContaining('refused Another process has opened')])
  await restart()
})

const largestLog = (dir: string): string => {
  const logs = readdirSync(dir).filter(name => name.endsWith('.log')).map(name => join(dir, name))
  return logs.reduce((largest, log) => (statSync(log).size > statSync(largest).size ? log : largest))
}

test('a damaged file is noticed at the start', async () => {
  const { dir, store } = await openStore({ indexes })
  for (let at = 0; at < 200; at++) await store.insert('singles', [{ _id: at, text: 'x'.repeat(1000) }])
  await store.close()
  const log = largestLog(dir)
  const bytes = readFileSync(log)
  const middle = Math.floor(bytes.length / 2)
  writeFileSync(log, bytes.fill(bytes.readUInt8(middle) ^ 255, middle, middle + 1))
  expect(await refusal(openStore({ indexes }, dir))).toMatchObject({ message: expect.stringMatching(/is damaged: \d+ of 200 documents can be read/) })
})
