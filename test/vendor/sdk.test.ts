/** Tencent's own tests of its SDK: what they say about CloudBase holds on the local cloud, or on the environment that is named. */
import { startCloud } from '../cloud'
import counted from './counted.json'
import { dunces, serve } from './dunces'
import { exceptions } from './exceptions'
import { cloudAt, namedCloud, sit, type Outcomes } from './sitting'

const LONG = process.env.LONG === '1'
const PATIENCE_MS = 6 * 60_000

const named = namedCloud(process.env)
const isException = (name: string) => !named && name in exceptions

/** The tests that count: no server passes them that knows nothing. */
const names = Object.entries(counted).flatMap(([file, tests]) => tests.map((test) => `${file} › ${test}`))
// in the other files nothing counts, which is looked at when there is time
const files = LONG ? [] : Object.keys(counted)

let outcomes: Outcomes

async function sitHere(): Promise<Outcomes> {
  const cloud = await startCloud({ functions: 'test/vendor/functions' })
  const outcomes = await sit(cloudAt(cloud.url), files)
  await cloud.stop()
  return outcomes
}

/** The names of the tests that at least one dunce passes. */
async function emptyTests(): Promise<ReadonlySet<string>> {
  const empty = new Set<string>()
  for (const dunce of dunces) {
    const server = await serve(dunce)
    for (const [name, { passed }] of await sit(cloudAt(server.url), [])) if (passed) empty.add(name)
    server.stop()
  }
  return empty
}

beforeAll(async () => {
  outcomes = named ? await sit(named, files) : await sitHere()
}, PATIENCE_MS)

it.each(names.filter((name) => !isException(name)))('%s', (name) => {
  expect(outcomes.get(name)).toEqual({ passed: true, messages: [] })
})

it('nothing fails but the exceptions, and each of them does', () => {
  const failed = [...outcomes].filter(([, { passed }]) => !passed).map(([name]) => name)
  expect(failed.sort()).toEqual(names.filter(isException).sort())
})

if (LONG) {
  it('the tests that count are those that no dunce passes', async () => {
    const empty = await emptyTests()
    expect(names.toSorted()).toEqual([...outcomes.keys()].filter((name) => !empty.has(name)).sort())
  }, PATIENCE_MS * dunces.length)
}
