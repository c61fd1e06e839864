/** What happens between a call and its reply: input, identity, role and scope in this order, a reply whatever happens, and a log that tells nothing of people. */
import { endpoint } from '@contract/endpoint'
import { id, text } from '@contract/fields'
import { accept, refuse } from '@domain/decision'
import { conflict, Fault, forbidden, notFound, unavailable } from '@kernel/faults'
import { handle, type Call, type Context } from '@kernel/handle'
import type { Trace } from '@kernel/log'
import { newSecret, secretsFrom } from '@kernel/secrets'
import type { Store } from '@kernel/store'
import * as v from 'valibot'
import { WHILE_OPEN } from '../fixtures/events'

const greet = endpoint<{ readonly greeted: string }>()({
  name: 'event.greet', roles: ['resident'], scope: 'public', changes: false, input: v.strictObject({ who: id, words: v.optional(text(20)) }), refusals: ['silent']
})
const manage = endpoint<{ readonly managed: true }>()({ name: 'event.manage', roles: ['community_staff'], scope: 'community', changes: true, input: v.strictObject({ who: id }), refusals: [] })

/** A database with nobody in it; whatever is written is only noted. */
function nobodyThere() {
  const written: unknown[] = []
  const store: Pick<Store, 'get' | 'find' | 'insert' | 'updateIf'> = {
    get: async () => null,
    find: async () => [],
    updateIf: async () => false,
    insert: async (collection, document) => {
      written.push([collection, document])
      return 'inserted'
    }
  }
  return { written, store: store as Store }
}

const secrets = secretsFrom({ LINJULI_SECRET: newSecret() })
const noNotices: Context['notices'] = { send: async () => 'not_wanted', templates: {} }
const textCheck: Context['textCheck'] = { look: async () => 'fine' }
const { written, store } = nobodyThere()
const trace: Trace = { requestId: 'req_1', beganAt: WHILE_OPEN, calls: 0, causes: [] }
const aCall = (overrides: Partial<Call> = {}): Call => ({ store, now: WHILE_OPEN, trace, identity: { kind: 'person', openid: 'oSomebody' }, tools: () => ({ secrets, notices: noNotices, textCheck, admins: [] }), ...overrides })
const withoutSecret = () => ({ secrets: secretsFrom({}), notices: noNotices, textCheck, admins: [] })

beforeEach(() => {
  written.length = 0
  trace.causes.length = 0
})

const failing = (thrown: unknown) => handle(greet, async () => Promise.reject(thrown as Error))
const failed = (code: string, field?: string) => ({ ok: false, failure: { code, ...(field ? { field } : {}), requestId: 'req_1' } })

test('what is accepted goes out as data', async () => {
  const handler = handle(greet, async ({ who }) => accept({ greeted: who }))
  expect(await handler.answer({ who: 'p_1' }, aCall())).toEqual({ ok: true, data: { greeted: 'p_1' } })
})

test('what a rule refuses goes out with its reason, and with what it is about where there is something', async () => {
  expect(await handle(greet, async () => refuse('silent')).answer({ who: 'p_1' }, aCall())).toEqual({ ok: false, failure: { code: 'refused', reason: 'silent', requestId: 'req_1' } })
  expect(await handle(greet, async () => refuse('silent', { limit: 3 })).answer({ who: 'p_1' }, aCall())).toEqual({ ok: false, failure: { code: 'refused', reason: 'silent', about: { limit: 3 }, requestId: 'req_1' } })
})

describe('a call is asked in the order input, identity, role', () => {
  const handler = handle(manage, async () => accept({ managed: true as const }))

  test.each<readonly [what: string, input: unknown, overrides: Partial<Call>, reply: unknown]>([
    ['unreadable input by nobody without a secret', {}, { identity: { kind: 'nobody' }, tools: withoutSecret }, failed('invalid_input', 'who')],
    ['readable input by nobody', { who: 'p_1' }, { identity: { kind: 'nobody' }, tools: withoutSecret }, failed('unauthenticated')],
    ['readable input by the clock', { who: 'p_1' }, { identity: { kind: 'clock' } }, failed('unauthenticated')],
    ['readable input by somebody, without a secret', { who: 'p_1' }, { tools: withoutSecret }, failed('internal')],
    ['readable input by somebody without the role', { who: 'p_1' }, {}, failed('forbidden')]
  ])('%s', async (_what, input, overrides, reply) => expect(await handler.answer(input, aCall(overrides))).toEqual(reply))

  test('a denied call of a person is written up, one of nobody is not', async () => {
    await handler.answer({ who: 'p_1' }, aCall())
    expect(written).toEqual([['denials', { _id: `oSomebody:${WHILE_OPEN - (WHILE_OPEN % 3_600_000)}`, hour: WHILE_OPEN - (WHILE_OPEN % 3_600_000), account: 'oSomebody', count: 1, calls: [{ endpoint: 'event.manage', at: WHILE_OPEN }] }]])
    written.length = 0
    await handler.answer({ who: 'p_1' }, aCall({ identity: { kind: 'nobody' } }))
    expect(written).toEqual([])
  })

  test('a denial stands though it cannot be written up', async () => {
    const broken = { ...store, updateIf: async () => Promise.reject(new Error('down')) } as Store
    expect(await handler.answer({ who: 'p_1' }, aCall({ store: broken }))).toEqual(failed('forbidden'))
    expect(trace.causes).toEqual([expect.stringMatching(/^denial not written: Error \| down/)])
  })
})

describe('what is thrown', () => {
  test.each([
    [notFound('event'), failed('not_found', 'event')], [conflict('requestId'), failed('conflict', 'requestId')], [forbidden(), failed('forbidden')], [unavailable(new Error('busy')), failed('unavailable')],
    [new Fault('forbidden', 'secret place'), failed('forbidden')], [new Error('a bug at 13812345678'), failed('internal')], [null, failed('internal')], ['text', failed('internal')], [{ code: 'DATABASE_X' }, failed('internal')]
  ])('as %p ends in a reply', async (thrown, reply) => expect(await failing(thrown).answer({ who: 'p_1' }, aCall())).toEqual(reply))

  test('is noted for the log where something of ours is broken, and only there', async () => {
    await failing(new Error('a bug')).answer({ who: 'p_1' }, aCall())
    await failing(unavailable({ errCode: -501001, message: 'busy' })).answer({ who: 'p_1' }, aCall())
    await failing(notFound('event')).answer({ who: 'p_1' }, aCall())
    await failing(conflict('requestId')).answer({ who: 'p_1' }, aCall())
    expect(trace.causes).toEqual([expect.stringMatching(/^Error \| a bug \| at /), '-501001 | busy'])
  })

  test('is noted without what was asked, and without what the database quotes of it', async () => {
    await failing(new Error('boom')).answer({ who: 'p_1', words: '林秀兰 13812345678' }, aCall())
    await failing(new Error('E11000 duplicate key { phoneTag: "1.abc", name: 林秀兰, phone: 13812345678, _id: oGQ1A5fSomebodyWith28Signs_a }')).answer({ who: 'p_1' }, aCall())
    expect(trace.causes).toHaveLength(2)
    expect(trace.causes.join()).not.toMatch(/林秀兰|13812345678|oSomebody|oGQ1A5f|1\.abc/)
  })
})
