/** The endpoint that the SDK speaks to: one request is one action, attributed to the invocation whose token it carries. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { CloudError } from './cloudError'
import type { Clock } from './clock'
import { databaseActions, readingActions, type Reply, type Work } from './database'
import type { Broken } from './guards'
import { answerBytes, bodyOf, JSON_TYPE, objectIn, type Answered } from './http'
import { KILLED, type Fault, type Invocation, type Invocations } from './invocations'
import { heard, said } from './mistakes'
import { partsOf } from './multipart'
import { encodeAnswer, encodeFailure, NO_SUCH_API, NOT_PERMITTED, readFields, SILENCE, type OpenApis } from './openApi'
import type { Runner } from './runner'
import type { Storage } from './storage'
import { StoreError, type Store } from './store/store'
import { Params, type Now } from './wire'

// a database write of 512 KB, a picture for an open API: nothing the SDK sends is larger
const MOST_BYTES = 16 * 1024 * 1024
const SILENCE_MS = 20_000

export type AdminParts = {
  readonly store: () => Store
  readonly storage: Storage
  readonly runner: Runner
  readonly openApis: OpenApis
  readonly invocations: Invocations
  readonly clock: Clock
  readonly broken: Broken
}

/** The invocation was cut off, so nobody is there to hear an answer. */
class Gone extends Error {}

export class Admin {
  latencyMs = 0

  constructor(readonly parts: AdminParts) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answered = await this.answer(request.headers['content-type'] ?? '', await bodyOf(request, MOST_BYTES))
    if (answered) answerBytes(response, 200, answered.type, answered.bytes)
    else response.destroy()
  }

  /** Null where no answer comes and the line breaks off. */
  async answer(type: string, body: Buffer | null): Promise<Answered | null> {
    if (this.latencyMs > 0) await pause(this.latencyMs)
    try {
      if (type.startsWith('multipart/') && body) return await this.#openApi(partsOf(body, type))
      return asJson(await this.#answer(objectIn(body)))
    } catch (error) {
      return error instanceof Gone ? null : asJson(failureOf(error))
    }
  }

  async #answer(request: Readonly<Record<string, unknown>> | null): Promise<unknown> {
    if (!request) throw new CloudError('INVALID_PARAM', 'the body is not a JSON object')
    const { broken } = this.parts
    return said(broken, await this.#action(heard(broken, request)), request)
  }

  async #action(raw: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    const action = String(raw.action)
    const token = String(raw.wxCloudApiToken ?? '')
    if (this.parts.invocations.isDead(token)) throw new Gone()
    const params = new Params(raw, this.#moment())
    const requestId = randomUUID()
    if (databaseActions.has(action)) return { requestId, ...(await this.#database(action, params, this.parts.invocations.find(token))) }
    const stored = this.parts.storage.actions.get(action)
    if (stored) return { requestId, data: stored(params) }
    if (action === 'functions.invokeFunction') return { requestId, data: { response_data: await this.#invoke(params) } }
    throw new CloudError('INVALID_PARAM', `unsupported action ${action}`)
  }

  #moment(): Now {
    const { clock, broken } = this.parts
    const moment = clock.now()
    let later = 0
    return () => (broken.has('oneMoment') ? moment + (later += 1) : moment)
  }

  async #database(action: string, params: Params, invocation: Invocation | undefined): Promise<Reply | undefined> {
    const fault = invocation && this.#faultNow(invocation)
    if (!readingActions.has(action)) invocation?.changing.push(invocation.calls)
    if (invocation && fault?.when === 'before') this.#strike(invocation, fault, params)
    const done = this.#measured(action, params, invocation)
    if (invocation && fault?.when === 'after') {
      // whatever it was, the answer gets lost on its way
      await Promise.allSettled([done])
      this.#strike(invocation, fault, params)
    }
    return done
  }

  async #measured(action: string, params: Params, invocation: Invocation | undefined): Promise<Reply | undefined> {
    const work: Work = { examined: 0, returned: 0 }
    try {
      const reply = await databaseActions.get(action)?.(params, this.parts.store(), work)
      const { transactionId } = reply ?? {}
      // nobody will end what a dead invocation began; CloudBase would after 30 seconds
      if (transactionId !== undefined) invocation?.life.signal.addEventListener('abort', () => this.#letGo(transactionId))
      return reply
    } finally {
      if (invocation) {
        invocation.examined += work.examined
        invocation.returned += work.returned
      }
      if (work.scan) this.parts.invocations.scanned({ ...work.scan, action, endpoint: invocation?.endpoint ?? 'outside' }, work.examined)
    }
  }

  #faultNow(invocation: Invocation): Fault | undefined {
    invocation.calls += 1
    return invocation.fault?.call === invocation.calls ? invocation.fault : undefined
  }

  #strike(invocation: Invocation, { code }: Fault, params: Params): never {
    this.parts.invocations.faultStruck(invocation)
    const transactionId = params.optionalText('transactionId')
    // the backend rolls a transaction back by itself when it finds a conflict
    if (code === 'DATABASE_TRANSACTION_CONFLICT' && transactionId !== undefined && !this.parts.broken.has('conflictEnds')) this.#letGo(transactionId)
    if (code !== KILLED) throw new CloudError(code, `[FailedOnPurpose] the local cloud was asked to answer ${code}`)
    invocation.life.abort()
    throw new Gone()
  }

  #letGo(transactionId: string): void {
    try {
      this.parts.store().abort(transactionId)
    } catch (error) {
      // it had ended already
      if (!(error instanceof StoreError)) throw error
    }
  }

  async #invoke(params: Params): Promise<string> {
    const name = params.text('function_name')
    const data = params.optionalText('request_data')
    // another function is no person: no identity goes along
    const outcome = await this.parts.runner.call(name, data === undefined ? {} : (JSON.parse(data) as Record<string, unknown>), null)
    if (outcome.kind === 'answered') return JSON.stringify(outcome.result)
    if (outcome.why === 'unknown_function') throw new CloudError('FUNCTION_NOT_FOUND', `[ResourceNotFound.Function] ${name} does not exist`)
    if (outcome.why === 'event_too_large') throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', outcome.detail)
    throw new CloudError('FUNCTIONS_EXECUTE_FAIL', outcome.detail)
  }

  async #openApi(parts: Readonly<Record<string, Buffer>>): Promise<Answered | null> {
    const token = parts.wxCloudApiToken?.toString('utf8') ?? ''
    if (this.parts.invocations.isDead(token)) throw new Gone()
    const api = parts.apiName?.toString('utf8') ?? ''
    const invocation = this.parts.invocations.find(token)
    const handler = this.parts.openApis.get(api)
    const permitted = !invocation || this.parts.runner.permits(invocation.name, api)
    const answer = (bytes: Buffer): Answered => ({ type: 'application/octet-stream', bytes })
    if (!handler) return answer(encodeFailure(NO_SUCH_API))
    if (!permitted) return answer(encodeFailure(NOT_PERMITTED))
    const said = handler({ api, fields: readFields(parts.requestData ?? Buffer.alloc(0)), openid: invocation?.openid ?? null })
    if (said !== SILENCE) return answer(encodeAnswer(said))
    // longer than anybody waits for it
    await pause(SILENCE_MS, undefined, { ref: false })
    return null
  }
}

const asJson = (value: unknown): Answered => ({ type: JSON_TYPE, bytes: JSON.stringify(value) })

function failureOf(error: unknown) {
  const requestId = randomUUID()
  if (error instanceof CloudError || error instanceof StoreError) return { requestId, code: error.code, message: error.message }
  console.error('[local cloud]', error)
  return { requestId, code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
}
