/** Runs one suite through jest and reads its counts; whatever did not pass has failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runNode, type Ending } from './child'
import { levelOf, type Suite } from './suites'

export type Outcome = { readonly passed: number; readonly failed: number; readonly seconds: number; readonly messages: readonly string[]; readonly levels?: readonly Level[]; readonly longest?: readonly FileTime[] }

/** What a run says of one folder of tests; the seconds are those of its files, one after the other. */
export type Level = { readonly name: string; readonly passed: number; readonly seconds: number }

/** A file of tests and its seconds. */
export type FileTime = { readonly file: string; readonly seconds: number }

/** What jest writes about a run, as far as it counts. */
export type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** Files that could not be run at all. */
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly FileReport[]
}

type FileReport = { readonly name: string; readonly message: string; readonly startTime: number; readonly endTime: number; readonly assertionResults: readonly { readonly status: string }[] }

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

/** The levels of a run of several; a run of one has none to tell apart. */
export function levelsOf({ testResults }: Report): readonly Level[] {
  const levels = new Map<string, Level>()
  for (const { name: file, startTime, endTime, assertionResults } of testResults) {
    const name = levelOf(relative(process.cwd(), file))
    const { passed, seconds } = levels.get(name) ?? { passed: 0, seconds: 0 }
    levels.set(name, { name, passed: passed + assertionResults.filter(({ status }) => status === 'passed').length, seconds: seconds + (endTime - startTime) / 1000 })
  }
  return levels.size > 1 ? [...levels.values()].sort((a, b) => a.name.localeCompare(b.name)) : []
}

/** Those worth a look when a run takes too long. */
const longestOf = ({ testResults }: Report): readonly FileTime[] =>
  testResults.map(({ name, startTime, endTime }) => ({ file: relative(process.cwd(), name), seconds: (endTime - startTime) / 1000 })).sort((a, b) => b.seconds - a.seconds).slice(0, 12)

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
  const report = readReport(file)
  rmSync(folder, { recursive: true })
  return { ...outcomeOf(report, ending), levels: levelsOf(report ?? nothing), longest: longestOf(report ?? nothing) }
}
