/** What cannot be read is answered with the field that cannot, whoever asks; nothing is written, and nothing is told of our insides. */
import { functionOf } from '@contract/endpoint'
import type { GenericSchema } from 'valibot'
import { draftEvent } from '@contract/event'
import { plannedContents, samples } from '../fixtures/inputs'
import { startGround, type Ground } from '../fixtures/ground'
import { openidOf } from '../fixtures/people'
import { unreadables, type Unreadable } from '../fixtures/unreadable'

let ground: Ground
let before: Readonly<Record<string, readonly unknown[]>>
beforeAll(async () => {
  ground = await startGround()
  await ground.person('somebody')
  before = await ground.everything()
})
afterAll(() => ground.stop())

const somebody = openidOf('somebody')
/** Nobody waits for being told that a field cannot be read. */
const SLOWEST_MS = 100
const INSIDES = /node_modules|\.ts\b|\.js\b|\bat \S+ \(|valibot|stack|Error:/

const failure = (field: unknown) => ({ ok: false, failure: { code: 'invalid_input', field, requestId: expect.any(String) as string } })

const LONG = process.env.LONG === '1'
/** One value in so many is put into a field. */
const TURNS = 3

const kindsIn = (some: readonly Unreadable[]) => new Set(some.map(({ kind }) => kind))

/** Each field meets values in turn, the input itself all of them, and the whole every kind at least once. In the long run every value stands everywhere. */
function unreadablesFor(input: Readonly<Record<string, unknown>>, turn: number): readonly Unreadable[] {
  const every = unreadables(input)
  if (LONG) return every
  const some = every.filter(({ field }, at) => field === '' || (at + turn) % TURNS === 0)
  const met = kindsIn(some)
  return [...some, ...every.filter(({ kind }) => !met.has(kind) && met.add(kind))]
}

/** The names that may be left out. */
function optionalIn(schema: GenericSchema): readonly string[] {
  const { entries } = schema as { entries?: Readonly<Record<string, { readonly type: string }>> }
  return Object.entries(entries ?? {}).flatMap(([name, { type }]) => (type === 'optional' ? [name] : []))
}

const planned = plannedContents.map((content) => ({ of: ` of a ${content.kind}`, endpoint: draftEvent, input: { eventId: 'ev_somewhere', communityId: 'jincheng', content } }))

describe.each([...samples.map((sample) => ({ of: '', ...sample })), ...planned].map((sample, turn) => ({ ...sample, name: sample.endpoint.name, turn })))('$name$of', ({ name, endpoint, input, turn }) => {
  test('names the field that cannot be read, and asks the database nothing', async () => {
    await ground.cloud.control.forgetStats()
    const wrong: string[] = []
    const kinds = unreadablesFor(input, turn)
    const took: number[] = []
    // a person and nobody at all hear the same
    for (const [number, { kind, field, input: unreadable }] of kinds.entries()) {
      const asked = performance.now()
      const reply = await ground.cloud.send('POST', `/call/${functionOf(name)}`, { openid: number % 5 === 0 ? null : somebody, body: { endpoint: name, input: unreadable } })
      took.push(performance.now() - asked)
      const { ok, failure } = JSON.parse(reply.text) as { ok: boolean; failure?: { code: string; field?: string } }
      const named = failure?.field ?? ''
      const rightField = field === '' || named === field || named.startsWith(`${field}.`)
      if (ok || failure?.code !== 'invalid_input' || !rightField || named === '' || INSIDES.test(reply.text)) wrong.push(`${kind} at ${field}: ${reply.text.slice(0, 120)}`)
    }
    expect(wrong).toEqual([])
    // the middle one, because this machine may be busy with something else at any of them
    expect(took.sort((a, b) => a - b)[Math.floor(took.length / 2)]).toBeLessThan(SLOWEST_MS)
    expect((await ground.cloud.control.stats()).endpoints[name]?.calls.total).toBe(0)
  })

  test('names each field that is missing', async () => {
    const optional = optionalIn(endpoint.input)
    for (const field of Object.keys(input).filter((one) => !optional.includes(one))) {
      const { [field]: _left, ...rest } = input as Readonly<Record<string, unknown>>
      expect(await ground.cloud.call(somebody, name, rest)).toEqual(failure(field))
    }
    expect(await ground.cloud.call(somebody, name, undefined)).toEqual(failure(expect.any(String)))
  })
})

test('nothing of all this was written', async () => expect(await ground.everything()).toEqual(before))

test('there are at least twenty kinds, and a mere endpoint meets them too', () => {
  expect(kindsIn(samples.flatMap(({ input }) => unreadables(input))).size).toBeGreaterThanOrEqual(20)
  for (const { input } of samples) expect(unreadables(input).length).toBeGreaterThanOrEqual(10)
})

test('values stand in turn in every field of an endpoint, and it meets all their kinds', () => {
  const valued = (some: readonly Unreadable[]) => new Set(some.filter(({ kind }) => !kind.startsWith('a key ')).map(({ field }) => field))
  for (const [turn, { input }] of samples.entries()) {
    const [every, met] = [unreadables(input), unreadablesFor(input, turn)]
    expect(valued(met)).toEqual(valued(every))
    expect(kindsIn(met)).toEqual(kindsIn(every))
  }
})

describe('an event that is no call', () => {
  test.each([
    ['an endpoint that does not exist', { endpoint: 'event.steal', input: {} }],
    ['an endpoint of another function', { endpoint: 'account.me', input: {} }],
    ['a name that every object has', { endpoint: 'toString', input: {} }],
    ['a prototype', { endpoint: '__proto__', input: {} }],
    ['no endpoint', { input: {} }],
    ['an endpoint that is no text', { endpoint: { $gt: '' }, input: {} }],
    ['a list of endpoints', { endpoint: ['event.list'], input: {} }]
  ])('with %s names the endpoint', async (_what, body) => {
    const { text } = await ground.cloud.send('POST', '/call/event', { openid: somebody, body })
    expect(JSON.parse(text)).toEqual(failure('endpoint'))
  })

  test.each([['no JSON', '{"endpoint":'], ['a list', '[1]'], ['a word', '"event.list"'], ['a megabyte of text', JSON.stringify({ endpoint: 'event.read', input: { eventId: 'x'.repeat(1_000_000) } })], ['nothing', '']])('%s cannot be read', async (_what, text) => {
    const reply = await ground.cloud.send('POST', '/call/event', { openid: somebody, text })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.text)).toMatchObject({ ok: false, failure: { code: 'invalid_input' } })
    expect(reply.text).not.toMatch(INSIDES)
  })

  test('of an unknown function is not found', async () => {
    expect(await ground.cloud.call(somebody, 'nothing.here', {})).toMatchObject({ ok: false, failure: { code: 'not_found' } })
  })
})
