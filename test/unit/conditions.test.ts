/** A conditional change in the SDK's words, caught on its way to the database: it says what the tests of the rules take it to say. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EJSON } from 'bson'
import { above, absent, add, atLeast, atMost, below, is, isNot, oneOf, present, pull, push, pushSorted, pushUpTo, set, shift, unset, type Conditional } from '@domain/conditional'
import { joinQueue, lapse, leave, seatHead, settle, takeSeat, told, type SeatBook } from '@domain/seatBook'
import { cloudEnvironment } from '@local/environment'
import { after, queryWords, updateWords } from '../fixtures/conditionals'
import { aBook, aParty, WHILE_OPEN as NOW } from '../fixtures/events'

type Said = { readonly query: unknown; readonly data: unknown }

let server: Server
let said: Said | undefined
let speak: (step: Conditional) => Promise<void>

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { query, data } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { query: string; data: string }
      said = { query: EJSON.parse(query), data: EJSON.parse(data) }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ requestId: 'r', data: { updated: 1 } }))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // the SDK finds its database by the environment alone, so it is loaded after that is set
  Object.assign(process.env, cloudEnvironment(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`))
  const { database } = await import('@kernel/wx/cloud')
  const { sayChange, sayCondition } = await import('@kernel/wx/conditions')
  speak = async ({ when, then }) => void (await database.collection('seatBooks').where(sayCondition('ev', when)).update({ data: sayChange(then) }))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

// `{a: 1}` and `{a: {$eq: 1}}` are the same question
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, plain(part)] as const)
  const [only] = entries
  return entries.length === 1 && only?.[0] === '$eq' ? only[1] : Object.fromEntries(entries)
}
// of one document, and of none that a phone wrote by itself
const one = { _id: 'ev', _openid: { $exists: false } }
const ofOne = (query: Readonly<Record<string, unknown>>) =>
  Array.isArray(query.$and) ? { $and: query.$and.map((part: object, number: number) => (number === 0 ? { ...one, ...part } : part)) } : { ...one, ...query }

const book: SeatBook = after(aBook(2, 2), takeSeat(aBook(2, 2), aParty('a', 2), NOW))
const waits = after(book, joinQueue(book, aParty('b', 1), NOW))
const left = after(waits, leave(waits, 'a', { at: NOW, by: 'p' }))
const narrow = aBook(3, 0, 7)

const steps: readonly (readonly [what: string, step: Conditional | undefined | null])[] = [
  ['taking a seat', takeSeat(aBook(2, 2), aParty('a', 2), NOW)],
  ['taking a seat where persons are bounded', takeSeat(narrow, aParty('a', 2), NOW)],
  ['joining the queue', joinQueue(book, aParty('b', 1), NOW)],
  ['joining the queue where persons are bounded', joinQueue(aBook(3, 2, 7), aParty('b', 1), NOW)],
  ['leaving a seat', leave(book, 'a', { at: NOW, by: 'p' })],
  ['leaving the queue', leave(waits, 'b', { at: NOW, by: 'p' })],
  ['moving up', seatHead(left, NOW)?.step],
  ['telling', told('b')],
  ['settling', settle(left)],
  ['lapsing', lapse('x', NOW)],
  ['every test', { when: { all: { a: is('x'), b: is(null), c: atMost(1), d: atLeast(2), e: above(3), f: below(4), g: oneOf(['x', 1, null]), h: present, i: absent, j: isNot('x') } }, then: { z: set(1) } }],
  ['every step', { when: { all: {} }, then: { a: set({ deep: { er: null } }), b: add(-2), c: unset, d: push({ id: 'x', list: [1, 2] }), e: shift, f: pull({ id: 'x' }), g: set([1, { a: 2 }]), h: set(null), i: push('word'), j: pull('word'), k: pushUpTo(2, { id: 'y' }), l: pushSorted('word') } }]
]

test.each(steps)('%s is said as it is meant', async (_what, step) => {
  if (!step) throw new Error('no step')
  await speak(step)
  expect(plain(said?.query)).toEqual(plain(ofOne(queryWords(step.when))))
  expect(said?.data).toEqual(updateWords(step.then))
})
