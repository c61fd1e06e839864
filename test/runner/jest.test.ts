/** The closing line is true: whatever did not pass counts as failed. */
import type { Ending } from './child'
import { outcomeOf, type Report } from './jest'
import { groupsOf, suites } from './suites'

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

it('no suite is left out or run twice where some run beside each other', () => {
  const all = suites()
  expect(groupsOf(all).flat().map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).sort())
})
