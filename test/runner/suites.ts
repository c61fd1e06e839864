/** Which suites there are: every folder below `test` with tests in it is a level, and the tests beside them are another; and in which order they run. */
import { readdirSync } from 'node:fs'

export type Suite = {
  readonly name: string
  readonly tests: readonly string[]
  readonly workers: number
  readonly env: Readonly<Record<string, string>>
}

const WORKERS = 2
/** Whoever asks a server leaves the core to somebody else, and whoever waits for a picture to be drawn does so longer: two cores bear more of them. */
const [ASKING, WATCHING] = [3, 4]
/** The levels that there are, whatever else there may be: a level that lost its tests must not pass unseen. */
const LEVELS = ['unit', 'local', 'vendor', 'conformance', 'contract', 'matrix', 'privacy', 'budget', 'weapp', 'glass', 'e2e', 'a11y']
/** They start a browser; all others but the units are of functions and cloud. */
const SCREENS = ['glass', 'e2e', 'a11y']
/** What is timed wants nobody beside it. */
const TIMED = ['test/budget/functions.test.ts', 'test/contract/rosterLarge.test.ts', 'test/local/start.test.ts']

const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** Of a test's path below the project: the folder below `test` that it is in. */
export const levelOf = (test: string): string => /^test\/([^/]+)\//.exec(test)?.[1] ?? 'house'

function testsByLevel(): ReadonlyMap<string, readonly string[]> {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((path) => `test/${path.replaceAll('\\', '/')}`).filter(isTest).sort()
  const levels = new Map<string, string[]>()
  for (const test of tests) levels.set(levelOf(test), [...(levels.get(levelOf(test)) ?? []), test])
  const empty = LEVELS.find((level) => !levels.has(level))
  if (empty) throw new Error(`there are no tests below test/${empty}`)
  return levels
}

const unitSuite = (tests: readonly string[], zone: string, workers: number): Suite => ({ name: `unit in ${zone}`, tests, workers, env: { TZ: zone } })

/** What needs no build runs while there is one, in the zone of the cloud's functions. */
export const duringBuild = (): Suite => unitSuite(testsByLevel().get('unit') ?? [], 'UTC', 1)

/** In order, each alone. One jest takes all levels of a suite, so that no worker waits for another's last file. */
export function suitesInOrder(): readonly Suite[] {
  const levels = testsByLevel()
  const testsOf = (wanted: (level: string) => boolean) => [...levels].filter(([level]) => wanted(level)).flatMap(([, tests]) => tests).filter((test) => !TIMED.includes(test))
  const isUnit = (level: string) => level === 'unit'
  const isScreen = (level: string) => SCREENS.includes(level)
  return [
    unitSuite(testsOf(isUnit), 'Asia/Shanghai', WORKERS),
    { name: 'functions and cloud', tests: testsOf((level) => !isUnit(level) && !isScreen(level)), workers: ASKING, env: {} },
    { name: 'screens', tests: testsOf(isScreen), workers: WATCHING, env: {} },
    { name: 'timed', tests: TIMED, workers: 1, env: {} }
  ]
}
