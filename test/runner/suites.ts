/** Which suites there are: every folder below `test` with tests in it is a level, and the tests beside them are another; and in which order they run. */
import { readdirSync } from 'node:fs'

export type Suite = {
  readonly name: string
  readonly tests: readonly string[]
  readonly workers: number
  readonly env: Readonly<Record<string, string>>
}

/** Whoever asks a server, or waits for a picture to be drawn, leaves the core to somebody else: two cores bear more of them. */
const WORKERS = 3
/** The levels that there are, whatever else there may be: a level that lost its tests must not pass unseen. */
const LEVELS = ['unit', 'local', 'vendor', 'conformance', 'contract', 'matrix', 'privacy', 'budget', 'weapp', 'glass', 'e2e', 'a11y']
/** What is timed wants nobody beside it. */
const TIMED = ['test/budget/functions.test.ts', 'test/contract/rosterLarge.test.ts', 'test/local/start.test.ts']

const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** Of a test's path below the project: the folder below `test` that it is in. */
export const levelOf = (test: string): string => /^test\/([^/]+)\//.exec(test)?.[1] ?? 'house'

/** Every file of tests there is, by its path below the project, in their order. */
export const testFiles = (): readonly string[] => readdirSync('test', { recursive: true, encoding: 'utf8' }).map((path) => `test/${path.replaceAll('\\', '/')}`).filter(isTest).sort()

function testsByLevel(): ReadonlyMap<string, readonly string[]> {
  const levels = new Map<string, string[]>()
  for (const test of testFiles()) levels.set(levelOf(test), [...(levels.get(levelOf(test)) ?? []), test])
  const empty = LEVELS.find((level) => !levels.has(level))
  if (empty) throw new Error(`there are no tests below test/${empty}`)
  return levels
}

const unitSuite = (zone: string, tests: readonly string[]): Suite => ({ name: `unit in ${zone}`, tests, workers: 1, env: { TZ: zone } })

/** Drawn by lot over and over; there is no hour of the day in it. */
const isDrawn = (test: string) => /property\.test\.ts$/.test(test)

/** What needs no build runs while there is one: in the zone of the cloud's functions, and once more in that of the phones. */
export function duringBuild(): readonly Suite[] {
  const tests = testsByLevel().get('unit') ?? []
  return [unitSuite('UTC', tests), unitSuite('Asia/Shanghai', tests.filter((test) => !isDrawn(test)))]
}

/** In order, each alone. One jest takes all levels, so that no worker waits for another's last file. */
export function suitesInOrder(): readonly Suite[] {
  const tests = [...testsByLevel()].filter(([level]) => level !== 'unit').flatMap(([, of]) => of).filter((test) => !TIMED.includes(test))
  return [
    { name: 'functions and screens', tests, workers: WORKERS, env: {} },
    { name: 'timed', tests: TIMED, workers: 1, env: {} }
  ]
}
