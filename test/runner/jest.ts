/** Runs one suite through jest and reads its counts; whatever did not pass has failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode, type Ending } from './child'
import type { Suite } from './suites'

export type Outcome = { readonly passed: number; readonly failed: number; readonly seconds: number; readonly messages: readonly string[] }

/** What jest writes about a run, as far as it counts. */
export type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** Files that could not be run at all. */
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly { readonly message: string }[]
}

const nothing: Report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] }

/** The report is null when jest did not get as far as writing one. */
export function outcomeOf(report: Report | null, { code, late, said, seconds }: Ending): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites, testResults } = report ?? nothing
  const skipped = numPendingTests + numTodoTests
  const failed = numFailedTests + skipped + numRuntimeErrorTestSuites
  const told = testResults.map(({ message }) => message).filter((message) => message !== '')
  const unexplained = failed === 0 && (code !== 0 || late || report === null)
  return {
    passed: numPassedTests,
    failed: failed + (unexplained ? 1 : 0),
    seconds,
    messages: [...told, ...(skipped > 0 ? [`${skipped} tests are skipped, and we have none that may be`] : []), ...(late ? ['did not end in time'] : []), ...(unexplained ? [said] : [])]
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null // jest fell before it could write
  }
}

export async function runSuite({ tests, workers, env }: Suite, mostMinutes: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'linjuli-jest-'))
  const file = join(folder, 'report.json')
  const words = ['node_modules/jest/bin/jest.js', '-c', 'config/jest.config.js', '--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${workers}`, '--runTestsByPath', ...tests]
  const ending = await runNode(words, { env, mostMinutes })
  const outcome = outcomeOf(readReport(file), ending)
  rmSync(folder, { recursive: true })
  return outcome
}
