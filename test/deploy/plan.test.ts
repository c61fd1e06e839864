/** The plan of a deployment: from nothing, for what changed, and for an environment that has everything. */
import type { FunctionState } from '../../config/deploy/cloud'
import { isStorageClosed, nothing, openDoors, planOf, type Known, type Step } from '../../config/deploy/plan'
import { CLOSED, indexText, storageRule, type Wanted } from '../../config/deploy/wanted'

const variables = { LINJULI_SECRET: '1:the-bytes-of-a-key', LINJULI_DISTRICT_ADMINS: 'oSomebody' }
const byPhone = { name: 'byPhone', keys: [['phoneTag', 1]] } as const
const byTime = { name: 'byTime', keys: [['status', 1], ['at', -1], ['_id', 1]] } as const
const minute = { name: 'minute', cron: '0 * * * * * *' }
const wanted: Wanted = {
  version: '1.2.0',
  collections: { persons: [byPhone], events: [byTime], jobs: [] },
  functions: [
    { name: 'event', timeout: 20, openapi: ['subscribeMessage.send'], triggers: [], description: 'release 1.2.0 code aa' },
    { name: 'timers', timeout: 60, openapi: [], triggers: [minute], description: 'release 1.2.0 code bb' }
  ]
}
const closed = { acl: 'CUSTOM', rule: JSON.stringify(storageRule) }
const running = (overrides: Partial<FunctionState> = {}): FunctionState => ({ status: 'Active', runtime: 'Nodejs20.19', timeout: 20, description: 'release 1.2.0 code aa', variables, triggers: {}, ...overrides })
const timers = running({ timeout: 60, description: 'release 1.2.0 code bb', triggers: { minute: minute.cron } })
const whole: Known = {
  collections: {
    persons: { acl: CLOSED, indexes: { _id_: '_id 1 unique', byPhone: indexText(byPhone) } },
    events: { acl: CLOSED, indexes: { byTime: indexText(byTime) } },
    jobs: { acl: CLOSED, indexes: {} }
  },
  storage: closed,
  functions: { event: running(), timers }
}

const whatOf = (steps: readonly Step[]) => steps.map(({ what }) => what)
const last = { what: 'upload_mini_program', version: '1.2.0' }
const plan = (known: Known) => planOf(wanted, known, variables)

test('from nothing: doors and database first, then the functions, the program last', () => {
  expect(plan(nothing)).toEqual([
    { what: 'create_collection', collection: 'persons' },
    { what: 'create_index', collection: 'persons', index: byPhone },
    { what: 'create_collection', collection: 'events' },
    { what: 'create_index', collection: 'events', index: byTime },
    { what: 'create_collection', collection: 'jobs' },
    { what: 'close_storage' },
    { what: 'create_function', name: 'event', timeout: 20 },
    { what: 'upload_function', name: 'event' },
    { what: 'configure_function', name: 'event', timeout: 20, description: 'release 1.2.0 code aa', variables: ['LINJULI_SECRET', 'LINJULI_DISTRICT_ADMINS'] },
    { what: 'create_function', name: 'timers', timeout: 60 },
    { what: 'upload_function', name: 'timers' },
    { what: 'configure_function', name: 'timers', timeout: 60, description: 'release 1.2.0 code bb', variables: ['LINJULI_SECRET', 'LINJULI_DISTRICT_ADMINS'] },
    { what: 'create_trigger', name: 'timers', trigger: minute },
    last
  ])
})

test('where everything is there only the program is uploaded', () => expect(plan(whole)).toEqual([last]))

test('no step holds what a variable says', () => {
  for (const known of [nothing, whole]) for (const value of Object.values(variables)) expect(JSON.stringify(plan(known))).not.toContain(value)
})

describe('what differs is mended and nothing else', () => {
  const event = (overrides: Partial<FunctionState>): Known => ({ ...whole, functions: { event: running(overrides), timers } })
  const clock = (triggers: FunctionState['triggers']): Known => ({ ...whole, functions: { event: running(), timers: { ...timers, triggers } } })
  const collection = (overrides: object): Known => ({ ...whole, collections: { ...whole.collections, persons: { acl: CLOSED, indexes: { byPhone: indexText(byPhone) }, ...overrides } } })

  test.each<[string, Known, readonly string[]]>([
    ['an open collection', collection({ acl: 'READONLY' }), ['close_collection']],
    ['a collection with a rule of its own', collection({ acl: 'CUSTOM' }), ['close_collection']],
    ['a missing index', collection({ indexes: {} }), ['create_index']],
    ['an index of other fields', collection({ indexes: { byPhone: 'phone 1' } }), ['replace_index']],
    ['an index that is unique and should not be', collection({ indexes: { byPhone: 'phoneTag 1 unique' } }), ['replace_index']],
    ['an index of which nothing is known here', collection({ indexes: { byPhone: indexText(byPhone), byHand: 'name 1' } }), []],
    ['an open storage', { ...whole, storage: { acl: 'READONLY', rule: '' } }, ['close_storage']],
    ['older code', event({ description: 'release 1.1.0 code 99' }), ['upload_function', 'configure_function']],
    ['another time-out', event({ timeout: 3 }), ['configure_function']],
    ['a missing variable', event({ variables: { LINJULI_SECRET: variables.LINJULI_SECRET } }), ['configure_function']],
    ['another variable', event({ variables: { ...variables, LINJULI_DISTRICT_ADMINS: '' } }), ['configure_function']],
    ['a variable of somebody else', event({ variables: { ...variables, TZ: 'UTC' } }), []],
    ['a missing trigger', clock({}), ['create_trigger']],
    ['a trigger at another time', clock({ minute: '0 0 * * * * *' }), ['change_trigger']],
    ['a trigger that is switched off', clock({ minute: '' }), ['change_trigger']]
  ])('%s', (_what, known, steps) => expect(whatOf(plan(known))).toEqual([...steps, 'upload_mini_program']))

  test('a change of variables names those that change', () => {
    expect(plan(event({ variables: { LINJULI_SECRET: variables.LINJULI_SECRET } }))[0]).toMatchObject({ what: 'configure_function', name: 'event', variables: ['LINJULI_DISTRICT_ADMINS'] })
  })
})

describe('the doors', () => {
  test('are shut where every collection is for functions only and the storage has our rule', () => expect(openDoors(whole)).toEqual([]))
  test('that are open are named, also of what is not ours', () => {
    const collections = { ...whole.collections, jobs: { acl: 'PRIVATE', indexes: {} }, sales: { acl: 'ADMINWRITE', indexes: {} }, unknown: { acl: '', indexes: {} } }
    expect(openDoors({ ...whole, collections, storage: { acl: 'ADMINWRITE', rule: '' } })).toEqual(['jobs', 'sales', 'unknown', 'storage'])
  })

  test.each([
    ['as it is written', JSON.stringify(storageRule)],
    ['in another order, with spaces', ` { "write": ${JSON.stringify(storageRule.write)},\n "read": false } `]
  ])('of the storage are shut by our rule %s', (_how, rule) => expect(isStorageClosed({ acl: 'CUSTOM', rule })).toBe(true))
  test.each([
    ['no rule', ''], ['nonsense', '{'], ['null', 'null'], ['a rule that lets read', JSON.stringify({ ...storageRule, read: true })], ['a rule that lets write', JSON.stringify({ ...storageRule, write: true })],
    ['a rule that says more', JSON.stringify({ ...storageRule, delete: true })]
  ])('of the storage are not shut by %s', (_what, rule) => expect(isStorageClosed({ acl: 'CUSTOM', rule })).toBe(false))

  test('of the storage let a phone write its own files below one folder, as the language of the rules is documented', () => {
    // the expression is JavaScript's: what the cloud evaluates, with the two names that it gives
    const mayWrite = (path: string, owner: string, openid: string) => new Function('resource', 'auth', `return ${storageRule.write}`)({ path, openid: owner }, { openid }) as unknown
    expect(mayWrite('phones/oA/visit.jpg', 'oA', 'oA')).toBe(true)
    expect(mayWrite('phones/oA/visit.jpg', 'oA', 'oB')).toBe(false)
    expect(mayWrite('exports/roster.xlsx', 'oA', 'oA')).toBe(false)
    expect(mayWrite('a/phones/x', 'oA', 'oA')).toBe(false)
    expect(mayWrite('phonesx/x', 'oA', 'oA')).toBe(false)
    expect(storageRule.read).toBe(false)
  })
})
