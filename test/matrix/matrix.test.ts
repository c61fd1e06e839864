/** Who may ask for what, generated from the contract: every endpoint by every role, where it holds and beside it, in its term and out of it, by the clock and by nobody. */
import type { Endpoint } from '@contract/endpoint'
import { scopeOf, grantOf, OWNER, putWorld, terms } from '../fixtures/world'
import { roles, type Role } from '@domain/roles'
import type { Reply } from '@contract/reply'
import { bearer, commandOf, outcomesOf } from '../fixtures/commands'
import { endpoints } from '../fixtures/endpoints'
import { anEvent } from '../fixtures/events'
import { outcomeOf, startGround, watch, type Ground } from '../fixtures/ground'
import { samples } from '../fixtures/inputs'
import { openidOf, personOf } from '../fixtures/people'

const places = ['own', 'other'] as const
const given = roles.filter((role) => role !== 'resident')

type Cell = { readonly key: string; readonly role: Role; readonly where: (typeof places)[number]; readonly term: (typeof terms)[number] }
const cells: readonly Cell[] = given.flatMap((role) => places.flatMap((where) => terms.map((term) => ({ key: `${role}_${where}_${term.replaceAll(' ', '_')}`, role, where, term }))))

const asked = samples.map(({ endpoint, input }, number) => ({ endpoint, name: endpoint.name, input, number }))

const LONG = process.env.LONG === '1'
const TURNS = 32
/** A role that is declared is met in its term, where it holds and beside it. All others, and those out of their term, are held by whoever holds all of them at once; alone, each way is met by one endpoint in so many. */
const cellsFor = ({ number, endpoint }: Pick<(typeof asked)[number], 'number' | 'endpoint'>): readonly Cell[] =>
  cells.filter(({ role, term }, at) => LONG || (endpoint.roles.includes(role) && term === 'in term') || (number + at) % TURNS === 0)

type Held = readonly [role: Role, where: (typeof places)[number], term: (typeof terms)[number]]
/** Whoever holds everything but what the endpoint in question declares. */
const REST = 'holds_the_rest'
/** Every role that an endpoint did not declare, where it would count and beside it, and those that it did out of their term. Whoever is let in with one of them is let in with all. */
const heldBeside = ({ roles: declared }: Endpoint): readonly Held[] =>
  given.flatMap((role): Held[] => (declared.includes(role) ? (['over', 'not begun', 'taken back'] as const).map((term) => [role, 'own', term]) : places.map((where) => [role, where, 'in term'])))
/** As many as the functions read of one person. */
const MOST_GRANTS = 50

const forStaff = asked.filter(({ endpoint }) => !endpoint.roles.includes('resident'))
// whoever takes an invitation touches the list of the one who made it, so that comes last
const forResidents = asked.filter(({ endpoint }) => endpoint.roles.includes('resident')).sort((one, other) => one.endpoint.scope.localeCompare(other.endpoint.scope) * -1)

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await putWorld(ground)
  await ground.people([...cells.map(({ key }) => key), REST, 'nobody_special'].map((key) => ({ key, verified: true })))
  await ground.put('grants', ...cells.map(({ key, role, where, term }) => grantOf(key, role, where, term)))
})
afterAll(() => ground.stop())

/** Gives the rest of the roles, and says what takes them away again. */
async function givenTheRest(endpoint: Endpoint): Promise<() => Promise<void>> {
  const grants = heldBeside(endpoint).map(([role, where, term], at) => ({ ...grantOf(REST, role, where, term), _id: `g_${REST}_${at}` }))
  await ground.put('grants', ...grants)
  return () => ground.forget('grants', grants.map(({ _id }) => _id))
}

const ask = (key: string, name: string, input: unknown): Promise<Reply<unknown>> => ground.cloud.call(openidOf(key), name, input)

/** Answers that show something, or that blame the world. */
const BAD = ['ok', 'internal', 'unavailable', 'unauthenticated', 'invalid_input']

type Asked = (typeof asked)[number]
const mayAsk = ({ endpoint }: Asked, { role, term }: Cell) => endpoint.roles.includes(role) && term === 'in term'
const letsIn = (sample: Asked, cell: Cell) => mayAsk(sample, cell) && cell.where === 'own'

/** Who was not declared and is let in all the same, or is turned away in other words. */
async function strays(sample: Asked): Promise<readonly string[]> {
  const { name, input } = sample
  const wrong: string[] = []
  const note = (who: string, outcome: string, good: boolean) => good || wrong.push(`${who}: ${outcome}`)
  for (const cell of cellsFor(sample).filter((one) => !letsIn(sample, one))) {
    const outcome = outcomeOf(await ask(cell.key, name, input))
    // who holds the role beside the place is refused by the rule or by the door; anybody else by the door
    note(cell.key, outcome, mayAsk(sample, cell) ? !BAD.includes(outcome) : outcome === 'forbidden')
  }
  for (const key of [REST, 'nobody_special', 'never_seen']) {
    const outcome = outcomeOf(await ask(key, name, input))
    note(key, outcome, outcome === 'forbidden')
  }
  const outcome = outcomeOf(await ground.cloud.call(null, name, input))
  note('nobody', outcome, outcome === 'unauthenticated')
  return wrong
}

describe('whoever was not declared', () => {
  // all but what is written up about refused calls
  let changes: Awaited<ReturnType<typeof watch>>
  beforeAll(async () => {
    changes = await watch(ground, 'denials')
  })

  test.each(forStaff)('is refused $name, and changes nothing', async (sample) => {
    const takeAway = await givenTheRest(sample.endpoint)
    const wrong = await strays(sample)
    await takeAway()
    const changed = await changes()
    expect(wrong).toEqual([])
    expect(changed).toEqual([])
  }, 30_000)
})

describe('each role that was declared', () => {
  // whoever helps at an event is let in only while it is to be held, and one of the endpoints calls it off
  beforeEach(async () => {
    await ground.forget('events', ['ev_somewhere'])
    await ground.put('events', anEvent({ _id: 'ev_somewhere' }))
  })

  test.each(forStaff)('is let into $name, where it holds and in its term', async (sample) => {
    const { endpoint, name, input } = sample
    const wrong: string[] = []
    const welcome = cells.filter((cell) => letsIn(sample, cell))
    for (const { key } of welcome) {
      const outcome = outcomeOf(await ask(key, name, input))
      if (['forbidden', ...BAD.slice(1)].includes(outcome)) wrong.push(`${key}: ${outcome}`)
    }
    expect(wrong).toEqual([])
    expect(welcome.map(({ role }) => role).sort()).toEqual(endpoint.roles.filter((role) => role !== 'resident').sort())
  })
})

/** An endpoint without a role meets each holder of one in so many. */
const HOLDERS = 3

describe.each(forResidents)('$name', ({ endpoint, name, input, number }) => {
  /** What belongs to the owner, and what everybody shares. */
  const owned = async () => {
    const [account, person, registration, photos] = await Promise.all([
      ground.document('accounts', openidOf(OWNER)), ground.document('persons', personOf(OWNER)), ground.document('registrations', 'r_somebody'), ground.document('photoConsents', 'r_somebody')
    ])
    return { account, person, registration, photos, grants: await ground.all('grants'), books: await ground.all('seatBooks'), events: await ground.all('events') }
  }

  test('asks for no role, and lets nobody touch what is somebody else’s', async () => {
    const before = await owned()
    const wrong: string[] = []
    const holders = cells.filter(({ term, where }) => term === 'in term' && (LONG || where === 'own')).filter((_cell, at) => LONG || (number + at) % HOLDERS === 0)
    for (const { key } of holders) {
      const outcome = outcomeOf(await ask(key, name, input))
      if (['internal', 'unavailable', 'unauthenticated', 'invalid_input'].includes(outcome)) wrong.push(`${key}: ${outcome}`)
    }
    const outcome = outcomeOf(await ground.cloud.call(null, name, input))
    if (outcome !== 'unauthenticated') wrong.push(`nobody: ${outcome}`)
    expect(wrong).toEqual([])
    // an invitation that the owner made is the one way onto the owner's list
    if (endpoint.scope === 'self') expect(await owned()).toEqual(before)
  })
})

describe.each(asked.filter(({ endpoint }) => endpoint.offline))('$name, brought by a phone that worked without a network', ({ endpoint, name, input, number }) => {
  test('is answered to everybody as if it were asked directly', async () => {
    const wrong: string[] = []
    const takeAway = await givenTheRest(endpoint)
    const ended = cells.filter(({ role, where, term }) => endpoint.offline?.keepsLate && endpoint.roles.includes(role) && where === 'own' && term === 'over').map(({ key }) => key)
    // the kernel decides about each of these once more, so a declared role is met in every way to hold it
    const declared = cells.filter(({ role }) => endpoint.roles.includes(role))
    for (const key of new Set([...[...cellsFor({ number, endpoint }), ...declared].map((cell) => cell.key), REST, 'nobody_special', 'never_seen'])) {
      const phone = await bearer(ground, key)
      const [brought] = await outcomesOf(ground, phone, [commandOf(phone, endpoint, input)])
      // nobody asks under the id of somebody else's command
      const direct = outcomeOf(await ask(key, name, 'requestId' in input ? { ...input, requestId: `r_directly_${key}`.slice(0, 40) } : input))
      // what was done in a term that is over is kept for a reviewer
      const expected = ended.includes(key) || (key === REST && ended.length > 0) ? 'ok' : direct
      if (brought !== expected) wrong.push(`${key}: ${brought} and not ${expected}`)
    }
    await takeAway()
    expect(wrong).toEqual([])
  }, 30_000)
})

describe('the table itself', () => {
  test('every endpoint declares who may ask', () => {
    for (const { name, roles: declared } of endpoints) expect([name, declared.length > 0]).toEqual([name, true])
  })

  test('every role holds somewhere, and beside it somewhere else', () => {
    for (const role of given) expect(scopeOf(role, 'own')).not.toEqual(scopeOf(role, 'other'))
  })

  test('nobody who holds everything else holds more than is read', () => {
    expect(Math.max(...forStaff.map(({ endpoint }) => heldBeside(endpoint).length))).toBeLessThan(MOST_GRANTS)
  })

  test('finds what was changed, and somebody who holds what was not declared for them', async () => {
    const [sample] = forStaff.filter(({ name }) => name === 'event.readRoster')
    const changes = await watch(ground)
    const grant = grantOf('nobody_special', 'community_staff', 'own', 'in term')
    await ground.put('grants', grant)
    expect(await changes()).toEqual([`grants/${grant._id}`])
    expect(sample && (await strays(sample))).toEqual(['nobody_special: ok'])
  })
})
