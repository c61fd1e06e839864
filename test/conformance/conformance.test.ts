/** The cloud keeps each rule that we build on, and on the desk the test of each rule fails where the rule is broken on purpose. */
import { guards, type Guard } from '@local/guards'
import { aDesk, type Bench, type Desk } from './bench'
import { aNamedCloud, namedEnvironment } from './namedCloud'
import type { DeskRule, Rule } from './rule'
import { deskRules, rules } from './table'

const PATIENCE_MS = 60_000
/** A transaction there has thirty seconds, and a collection is not made in one. */
const PATIENCE_FAR_AWAY_MS = 300_000

const all: readonly (Rule | DeskRule)[] = [...rules, ...deskRules]
const guardsOf = ({ without }: Rule | DeskRule): readonly Guard[] => ('noTwin' in without ? [] : without)

function onTheDesk(): void {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  afterAll(() => desk.clear())

  const brokenWithout = async (guard: Guard, rule: Rule | DeskRule): Promise<unknown> => {
    await desk.cloud.control.break(guard)
    try {
      return await rule.test(desk).then(() => ({ passed: 'all the same' }), (reason: unknown) => reason)
    } finally {
      await desk.cloud.control.break(null)
    }
  }

  describe.each(all.map((rule) => [rule.rule, rule] as const))('%s', (_name, rule) => {
    test('holds', () => rule.test(desk), PATIENCE_MS)

    for (const guard of guardsOf(rule)) {
      // by its claim: a test that falls over something else proves nothing
      test(`fails without the guard ${guard}`, async () => expect(await brokenWithout(guard, rule)).toMatchObject({ matcherResult: { pass: false } }), PATIENCE_MS)
    }
  })

  test('every guard is noticed by a rule, or by the tests of a store that is killed', () => {
    const noticed = new Set([...all.flatMap(guardsOf), 'disk', 'batch'])
    expect(Object.keys(guards).filter((guard) => !noticed.has(guard))).toEqual([])
  })
}

function far(bench: Bench): void {
  afterAll(() => bench.clear(), PATIENCE_FAR_AWAY_MS)
  test.each(rules.map((rule) => [rule.rule, rule] as const))('%s', (_name, rule) => rule.test(bench), PATIENCE_FAR_AWAY_MS)
}

const named = namedEnvironment()
if (named) {
  const leftOut = [`${rules.flatMap(guardsOf).length} twins: only the desk can be broken`, ...deskRules.map(({ rule, deskOnly }) => `${rule}: ${deskOnly}`)]
  console.info(`Left out:\n  ${leftOut.join('\n  ')}`)
  describe(`in the environment ${named.id}`, () => far(aNamedCloud(named)))
} else describe('on the desk', onTheDesk)
