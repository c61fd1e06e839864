/** Which suites there are: every folder below `test` with tests in it is a level, and the tests beside them are another; and which of them run at once. */
import { readdirSync } from 'node:fs'

export type Suite = {
  readonly name: string
  readonly tests: readonly string[]
  readonly workers: number
  readonly env: Readonly<Record<string, string>>
}

const WORKERS = 2
/** The levels that there are, whatever else there may be: a level that lost its tests must not pass unseen. */
const LEVELS = ['unit', 'local', 'vendor', 'conformance', 'contract', 'matrix', 'privacy', 'budget', 'weapp', 'glass', 'e2e', 'a11y']
/** Of one worker each, because each starts a browser or a jest of its own; those of a row take a core each and run beside each other, and what is short is joined to make them even. What is timed wants nobody beside it. */
const ROWS = [[['vendor', 'conformance'], ['glass']], [['e2e'], ['a11y']], [['budget']]]
/** Timed, and not below budget. */
const TIMED = ['test/contract/rosterLarge.test.ts', 'test/local/restart.test.ts']

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

/** In order; those of a row at the same time. One jest takes all levels that need no core to themselves, so that no worker waits for another's last file. */
export function rowsOfSuites(): readonly (readonly Suite[])[] {
  const levels = testsByLevel()
  const testsOf = (level: string) => (levels.get(level) ?? []).filter((test) => !TIMED.includes(test))
  const apart = ['unit', ...ROWS.flat(2)]
  const together = [...levels.keys()].filter((level) => !apart.includes(level)).sort()
  return [
    [unitSuite(testsOf('unit'), 'Asia/Shanghai', WORKERS)],
    [{ name: 'functions and cloud', tests: together.flatMap(testsOf), workers: WORKERS, env: {} }],
    ...ROWS.map((row) => row.map((joined) => ({ name: joined.join(' and '), tests: [...joined.flatMap(testsOf), ...(joined.includes('budget') ? TIMED : [])], workers: 1, env: {} })))
  ]
}
