/** `npm test`: checks the types, builds, runs every suite, and closes with the sum. `--long` runs the suites with all their rounds. */
import { runNode } from './runner/child'
import { runSuite, type Outcome } from './runner/jest'
import { duringBuild, suitesInOrder, type Suite } from './runner/suites'

type Step = { readonly name: string; readonly words: readonly string[] }

const long = process.argv.includes('--long')
const MOST_MINUTES = long ? 120 : 15

const tsc = 'node_modules/typescript-native/bin/tsc'
const tsx = ['--import', 'tsx']

const typechecks: readonly Step[] = [
  { name: 'types of the mini program', words: [tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the H5', words: [tsc, '-p', 'config/tsconfig.h5.json'] }
]
// nothing else runs meanwhile: it takes both cores for seconds, and everything after it needs it
const bundling: Step = { name: 'bundles of the tests', words: [...tsx, 'config/build.ts', 'tests'] }
const builds: readonly Step[] = ['functions', 'weapp', 'h5'].map((target) => ({ name: `build of ${target}`, words: [...tsx, 'config/build.ts', target] }))

function report(name: string, { passed, failed, seconds, messages, levels = [], longest = [] }: Outcome, counted: boolean): void {
  const counts = counted ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : ''
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(28)} ${counts.padEnd(24)} ${seconds.toFixed(1)} s`)
  for (const level of levels) console.log(`    ${level.name.padEnd(26)} ${`${level.passed} passed`.padEnd(24)} ${level.seconds.toFixed(1)} s of its files`)
  if (levels.length > 0) console.log(`    longest: ${longest.map(({ file, seconds: of }) => `${file.replace(/^test\/|\.test\.tsx?$/g, '')} ${Math.round(of)}`).join(', ')}`)
  for (const message of messages) console.log(`${message.trimEnd()}\n`)
}

async function take({ name, words }: Step): Promise<Outcome> {
  const { code, late, said, seconds } = await runNode(words, { mostMinutes: MOST_MINUTES })
  const failed = code !== 0 || late
  const outcome: Outcome = { passed: 0, failed: failed ? 1 : 0, seconds, messages: failed ? [late ? `did not end within ${MOST_MINUTES} minutes` : said] : [] }
  report(name, outcome, false)
  return outcome
}

async function inOrder<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const thing of things) outcomes.push(await work(thing))
  return outcomes
}

async function main(): Promise<void> {
  const began = performance.now()
  const env: Record<string, string> = { FUNCTIONS_BUILT: '1', TESTS_BUILT: '1', ...(long ? { LONG: '1' } : {}) }
  const examine = async (suite: Suite): Promise<Outcome> => {
    const outcome = await runSuite({ ...suite, env: { ...env, ...suite.env } }, MOST_MINUTES)
    report(suite.name, outcome, true)
    return outcome
  }
  const bundled = await take(bundling)
  if (bundled.failed > 0) throw new Error('without its bundles no test can be run')
  // the type checker takes one core, and then what needs no build; the builds take the other
  const [checked, built] = await Promise.all([inOrder(typechecks, take).then(async (outcomes) => [...outcomes, ...(await inOrder(duringBuild(), examine))]), inOrder(builds, take)])
  const tested = await inOrder(suitesInOrder(), examine)

  const outcomes = [bundled, ...checked, ...built, ...tested]
  const sum = (count: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[count], 0)
  console.log(`${Math.round((performance.now() - began) / 1000)} s in all`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
