/** Which suites there are: every folder below `test` with tests in it is one, and the tests beside them are another. */
import { readdirSync } from 'node:fs'

export type Suite = {
  readonly name: string
  readonly tests: readonly string[]
  readonly workers: number
  readonly env: Readonly<Record<string, string>>
}

const WORKERS = 2
// a browser keeps both cores busy by itself, as does a jest of one's own beside a cloud, and what is timed wants nobody beside it
const ALONE = ['vendor', 'glass', 'e2e', 'a11y', 'budget']
/** The levels that there are, whatever else there may be: a level that lost its tests must not pass unseen. */
const ORDER = ['unit', 'local', 'vendor', 'conformance', 'contract', 'matrix', 'privacy', 'budget', 'weapp', 'glass', 'e2e', 'a11y']
/** Of one file each, so that they take a core each and run beside each other. */
const PAIRS: Readonly<Record<string, string>> = { privacy: 'matrix' }
const ZONES = ['UTC', 'Asia/Shanghai']

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const placeIn = (folder: string) => (ORDER.includes(folder) ? ORDER.indexOf(folder) : ORDER.length)

function suitesOf(folder: string, tests: readonly string[]): Suite[] {
  const suite = { name: folder, tests, workers: ALONE.includes(folder) ? 1 : WORKERS, env: {} }
  return folder === 'unit' ? ZONES.map((zone) => ({ ...suite, name: `${folder} in ${zone}`, env: { TZ: zone } })) : [suite]
}

export function suites(): Suite[] {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter(isTest).sort()
  const folders = [...new Set(tests.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'house')))]
  const empty = ORDER.find((level) => !folders.includes(level))
  if (empty) throw new Error(`there are no tests below test/${empty}`)
  return folders
    .sort((a, b) => placeIn(a) - placeIn(b) || a.localeCompare(b))
    .flatMap((folder) => suitesOf(folder, tests.filter((path) => (folder === 'house' ? !path.includes('/') : path.startsWith(`${folder}/`))).map((path) => `test/${path}`)))
}

/** In order; those of a group at the same time. */
export function groupsOf(all: readonly Suite[]): readonly (readonly Suite[])[] {
  const follows = ({ name }: Suite) => all.find((one) => one.name === PAIRS[name])
  return all.filter((suite) => !follows(suite)).map((suite) => [suite, ...all.filter((one) => follows(one) === suite)])
}
