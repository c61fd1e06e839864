/** Runs one suite through jest and reads its counts; whatever did not pass has failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from './child'
import type { Suite } from './suites'

export type Outcome = { readonly passed: number; readonly failed: number; readonly seconds: number; readonly messages: readonly string[] }

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly { readonly message: string }[]
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}

const skippedIn = ({ numPendingTests, numTodoTests }: Report) => numPendingTests + numTodoTests

function messagesOf(report: Report): string[] {
  const skipped = skippedIn(report)
  return [...report.testResults.map(({ message }) => message).filter((message) => message !== ''), ...(skipped > 0 ? [`${skipped} tests are skipped, and we have none that may be`] : [])]
}

export async function runSuite({ tests, workers, env }: Suite, mostMinutes: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'linjuli-jest-'))
  const file = join(folder, 'report.json')
  const words = ['node_modules/jest/bin/jest.js', '-c', 'config/jest.config.js', '--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${workers}`, '--runTestsByPath', ...tests]
  const { code, said, late, seconds } = await runNode(words, { env, mostMinutes })
  const report = readReport(file)
  rmSync(folder, { recursive: true })

  if (!report || late) return { passed: report?.numPassedTests ?? 0, failed: 1, seconds, messages: [late ? `did not end within ${mostMinutes} minutes` : said] }
  const failed = report.numFailedTests + skippedIn(report) + report.numRuntimeErrorTestSuites
  const crashed = code !== 0 && failed === 0
  return { passed: report.numPassedTests, failed: failed + (crashed ? 1 : 0), seconds, messages: [...messagesOf(report), ...(crashed ? [said] : [])] }
}
