/** After the stories, every answer of every endpoint to everybody, every line of log and every message is searched for names and numbers that they may not know. */
import { checkIn, undoCheckIn } from '@contract/eventDesk'
import type { Reply } from '@contract/reply'
import type { Grant, Role } from '@domain/roles'
import { bearer, bring, commandOf } from '../fixtures/commands'
import { startGround, type Ground } from '../fixtures/ground'
import { samples } from '../fixtures/inputs'
import { aNeighbourhood, knowledge, secrets, type Known, type Neighbourhood } from '../fixtures/neighbourhood'
import { openidOf, personOf } from '../fixtures/people'

let ground: Ground
let there: Neighbourhood
let grants: readonly Grant[]
const said: string[] = []
beforeAll(async () => {
  ground = await startGround()
  there = await aNeighbourhood(ground)
  grants = await ground.all('grants')
}, 60_000)
afterAll(() => ground.stop())

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** Eighteen characters that are the number of an identity card (GB 11643). */
const isIdNumber = (text: string): boolean => '10X98765432'[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11] === text[17]?.toUpperCase()
const idNumbersIn = (text: string): readonly string[] => (text.match(/(?<![\w-])\d{17}[\dXx](?![\w-])/g) ?? []).filter(isIdNumber)

/** What stands in a text that this caller may not know. */
function leaksIn(text: string, caller: string): readonly string[] {
  const { names, phones } = knowledge[caller] ?? { names: [], phones: [] }
  return [
    ...Object.entries(secrets).flatMap(([key, { name, phone }]) => [
      ...(text.includes(name) && !names.includes(key as Known) ? [`the name of ${key}`] : []),
      ...(phone !== null && text.includes(phone) && !phones.includes(key as Known) ? [`the number of ${key}`] : [])
    ]),
    ...idNumbersIn(text).map((number) => `the identity number ${number}`)
  ]
}

/** The values that stand under a key, wherever it is in an input. */
const choices = (key: string): readonly unknown[] | null => {
  const { events, registrations, persons } = there
  const one: Readonly<Record<string, readonly unknown[]>> = {
    eventId: events,
    registrationId: registrations,
    personId: persons,
    communityId: ['jincheng', 'datuan'],
    personIds: persons.map((person) => [person]),
    scope: ['jincheng', 'datuan'].map((id) => ({ kind: 'community', id })),
    within: [{ kind: 'community', id: 'jincheng' }, { kind: 'community', id: 'datuan' }, { kind: 'street', id: 'street_2' }],
    grantId: ['g_clerk_community_staff', 'g_vera_volunteer', 'g_far_community_staff']
  }
  return one[key] ?? null
}

type Sample = (typeof samples)[number]

const LONG = process.env.LONG === '1'
const FEW = 4

/** The input with every combination of what there is to ask about. */
function variants(input: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  // a few of each are enough where there are several to combine: the first of them are of every family and community
  const most = Object.keys(input).filter((key) => choices(key)).length > (LONG ? 2 : 1) ? FEW : undefined
  return Object.entries(input).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (known, [key, value]) => known.flatMap((one) => (choices(key)?.slice(0, most) ?? [value]).map((choice) => ({ ...one, [key]: choice }))),
    [{}]
  )
}

const holdsAny = (caller: string, roles: readonly Role[]): boolean => roles.includes('resident') || grants.some(({ personId, role }) => personId === personOf(caller) && roles.includes(role))

/** Whoever has none of an endpoint's roles is refused whatever they ask, so they ask once; in the long run for everything. */
const askedBy = (caller: string, { endpoint, input }: Sample): readonly Readonly<Record<string, unknown>>[] => variants(input).slice(0, LONG || holdsAny(caller, endpoint.roles) ? undefined : 1)

async function leaksOf(sample: Sample): Promise<readonly string[]> {
  const found: string[] = []
  for (const caller of Object.keys(knowledge)) {
    for (const asked of askedBy(caller, sample)) {
      const reply: Reply<unknown> = await ground.cloud.call(openidOf(caller), sample.endpoint.name, asked)
      const text = JSON.stringify(reply)
      if (caller === 'clerk') said.push(text)
      if (reply.ok && !holdsAny(caller, sample.endpoint.roles)) found.push(`${caller} is let in without a role`)
      found.push(...leaksIn(text, caller).map((leak) => `${caller} hears ${leak}`))
    }
  }
  return [...new Set(found)]
}

const reading = samples.filter(({ endpoint }) => !endpoint.changes)
// whoever tells another name or goes away is asked last
const LAST = ['account.introduce', 'account.deleteMe']
const changing = samples.filter(({ endpoint }) => endpoint.changes).sort((one, other) => LAST.indexOf(one.endpoint.name) - LAST.indexOf(other.endpoint.name))

test.each(reading.map((sample) => [sample.endpoint.name, sample] as const))('%s tells nobody what they may not know', async (_, sample) => {
  expect(await leaksOf(sample)).toEqual([])
}, 120_000)

test('the search finds what staff hear in the ears of a passer-by', () => {
  const heard = new Set(said.flatMap((text) => leaksIn(text, 'passer_by')))
  for (const key of ['anna', 'annas_child', 'bert', 'dora'] as const) expect(heard).toContain(`the name of ${key}`)
  expect(heard).toContain('the number of anna')
  expect(idNumbersIn('11010519491231002X')).toHaveLength(1)
  expect(idNumbersIn('110105194912310021')).toHaveLength(0)
})

test.each(changing.map((sample) => [sample.endpoint.name, sample] as const))('%s tells nobody what they may not know, whatever it changes', async (_, sample) => {
  expect(await leaksOf(sample)).toEqual([])
}, 120_000)

test('what a phone brings that worked without a network tells nobody what they may not know', async () => {
  const found: string[] = []
  for (const caller of Object.keys(knowledge)) {
    const phone = await bearer(ground, caller)
    for (const eventId of there.events) for (const registrationId of there.registrations) {
      const asked = { eventId, registrationId, personIds: there.persons.slice(0, 1) }
      const commands = [commandOf(phone, checkIn, { ...asked, method: 'lookup' }), commandOf(phone, undoCheckIn, { ...asked, reason: '点错了' })]
      found.push(...leaksIn(JSON.stringify(await bring(ground, phone, commands)), caller).map((leak) => `${caller} hears ${leak}`))
    }
  }
  expect([...new Set(found)]).toEqual([])
}, 120_000)

test('no message tells what its reader may not know', async () => {
  for (const caller of Object.keys(knowledge)) {
    const messages = await ground.cloud.messages(openidOf(caller))
    expect(leaksIn(JSON.stringify(messages), caller)).toEqual([])
  }
  expect((await ground.cloud.messages(openidOf('anna'))).length).toBeGreaterThan(0)
})

test('no line of log holds a name, a number, or who it was', async () => {
  const lines = (await ground.cloud.logged()).join('\n')
  expect(lines).toContain('event.readRoster')
  expect(leaksIn(lines, 'nobody')).toEqual([])
  for (const caller of Object.keys(knowledge)) expect(lines).not.toContain(openidOf(caller))
})

test('no identity number is stored, nor a telephone that can be read', async () => {
  const stored = JSON.stringify(await ground.everything())
  expect(idNumbersIn(stored)).toEqual([])
  for (const { phone } of Object.values(secrets)) if (phone) expect(stored).not.toContain(phone)
})
