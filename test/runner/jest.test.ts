/** The closing line is true: whatever did not pass counts as failed. */
import type { Ending } from './child'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { levelsOf, outcomeOf, type Report } from './jest'
import { duringBuild, suitesInOrder } from './suites'

const report = (overrides: Partial<Report> = {}): Report => ({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, testResults: [], ...overrides })
const ending = (overrides: Partial<Ending> = {}): Ending => ({ code: 0, late: false, said: 'what jest said', seconds: 1, ...overrides })
const counts = ({ passed, failed }: { readonly passed: number; readonly failed: number }) => ({ passed, failed })

it.each<[what: string, report: Report | null, ending: Ending, passed: number, failed: number]>([
  ['a suite that passes', report(), ending(), 3, 0],
  ['a failed test', report({ numFailedTests: 2 }), ending({ code: 1 }), 3, 2],
  ['a skipped test', report({ numPendingTests: 1 }), ending(), 3, 1],
  ['a test that is still to be written', report({ numTodoTests: 1 }), ending(), 3, 1],
  ['a file that cannot be run', report({ numRuntimeErrorTestSuites: 1 }), ending({ code: 1 }), 3, 1],
  ['a jest that ends badly after tests that passed', report(), ending({ code: 1 }), 3, 1],
  ['a jest that falls before it reports', null, ending({ code: null }), 0, 1],
  ['a jest that finds nothing to run and is content', null, ending(), 0, 1],
  ['a suite that never ends', null, ending({ code: null, late: true }), 0, 1]
])('%s is counted', (_, report, ending, passed, failed) => {
  expect(counts(outcomeOf(report, ending))).toEqual({ passed, failed })
})

it('what jest said is shown where no test explains the failure', () => {
  expect(outcomeOf(null, ending({ code: 1 })).messages).toEqual(['what jest said'])
})

it('a run of several levels says of each what passed in it', () => {
  const fileOf = (name: string, statuses: readonly string[]) => ({ name: join(process.cwd(), 'test', name), message: '', startTime: 0, endTime: 2000, assertionResults: statuses.map((status) => ({ status })) })
  const several = report({ testResults: [fileOf('local/a.test.ts', ['passed', 'failed']), fileOf('contract/b.test.ts', ['passed']), fileOf('local/c.test.ts', ['passed'])] })
  expect(levelsOf(several)).toEqual([{ name: 'contract', passed: 1, seconds: 2 }, { name: 'local', passed: 2, seconds: 4 }])
})

it('no test is left out, and none but those of the two time zones is run twice', () => {
  const there = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) => /\.test\.tsx?$/.test(path)).map((path) => `test/${path}`)
  const [utc, shanghai] = duringBuild()
  const run = [...(utc?.tests ?? []), ...suitesInOrder().flatMap(({ tests }) => tests)]
  expect([...run].sort()).toEqual(there.sort())
  expect(utc?.tests.filter((test) => !shanghai?.tests.includes(test))).toEqual(['test/unit/outbox/property.test.ts', 'test/unit/seatBook.property.test.ts'])
})
