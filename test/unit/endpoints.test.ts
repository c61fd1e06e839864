/** The endpoints as constants: each name once, answered by the function it names, with refusals that are told apart. */
import { readdirSync } from 'node:fs'
import { functionNames } from '../../config/functions'
import { functionOf, type Endpoint } from '@contract/endpoint'
import { faultCodes, retryable } from '@contract/reply'
import { roles } from '@domain/roles'
import { endpoints } from '../fixtures/endpoints'

const names = endpoints.map(({ name }) => name)

test('a function with many endpoints has a file for each of its subjects, named after the function first', () => {
  const shapes = ['endpoint.ts', 'fields.ts', 'reply.ts', 'wallWord.ts']
  const functions = [...new Set(names.map(functionOf))]
  for (const file of readdirSync('src/contract').filter((one) => !shapes.includes(one))) expect(functions.filter((name) => file.startsWith(name))).toHaveLength(1)
  expect(names).toContain('event.register')
})

test('each has a name of its own', () => expect(new Set(names).size).toBe(names.length))
test.each(names)('%s is a verb of a function', (name) => {
  expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/)
  expect(functionNames()).toContain(functionOf(name))
})

describe.each(endpoints.map((endpoint): readonly [string, Endpoint] => [endpoint.name, endpoint]))('%s', (_name, endpoint) => {
  test('declares each refusal once, in words that finish a sentence', () => {
    expect(new Set(endpoint.refusals).size).toBe(endpoint.refusals.length)
    for (const refusal of endpoint.refusals) expect(refusal).toMatch(/^[a-z]+(_[a-z]+)*$/)
  })
  test('shares no refusal with the faults', () => expect(endpoint.refusals.filter((refusal) => (faultCodes as readonly string[]).includes(refusal) || refusal === 'refused')).toEqual([]))
  test('is for roles that exist', () => {
    expect(endpoint.roles.length).toBeGreaterThan(0)
    for (const role of endpoint.roles) expect(roles).toContain(role)
  })
  test('asks for a community wherever it is not for every resident', () => expect(endpoint.scope === 'community').toBe(!endpoint.roles.includes('resident')))
  test('that changes nothing refuses only what is over, or for others to see', () => {
    if (!endpoint.changes) for (const refusal of endpoint.refusals) expect(refusal).toMatch(/_(used|expired)$|^(already_ended|not_published|not_frozen|not_counted|unknown_code|another_event|too_many_tries|no_phone|no_contest|no_outing|not_collecting|no_longer_valid|roster_closed|reviewer_needed)$/)
  })
})

test('only what may pass by itself is tried again', () => expect(faultCodes.filter((code) => retryable[code])).toEqual(['unavailable']))
