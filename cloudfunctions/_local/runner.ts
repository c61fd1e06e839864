/** Runs the bundles of the cloud functions as the platform would: one event in, one JSON value out, within its limits. */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { dateOn, type Clock } from './clock'
import { APP_ID, clockEnvironment, phoneEnvironment, runIn, runTogether, type Environment } from './environment'
import type { Broken } from './guards'
import type { Invocation, Invocations } from './invocations'

// CloudBase states several limits; these are the strictest of them
export const EVENT_LIMIT = 100 * 1024
export const RESULT_LIMIT = 1024 * 1024

// what a function has when nobody says otherwise
const DEFAULT_SECONDS = 3

export type Outcome =
  | { readonly kind: 'answered'; readonly result: unknown; readonly requestId: string }
  | { readonly kind: 'failed'; readonly why: Failure; readonly requestId: string; readonly detail: string }

export type Failure = 'unknown_function' | 'event_too_large' | 'result_too_large' | 'late' | 'crashed' | 'killed'

type Main = (event: unknown, context: Readonly<Record<string, unknown>>) => unknown
type Config = {
  readonly timeout?: number
  readonly permissions?: { readonly openapi?: readonly string[] }
  readonly triggers?: readonly { readonly name: string; readonly type: string }[]
}
type Loaded = { readonly main: Main; readonly config: Config }
type Caller = { readonly by: 'phone'; readonly openid: string | null } | { readonly by: 'clock' }

class Stopped extends Error {
  constructor(readonly why: Failure, detail: string) {
    super(detail)
  }
}

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8')

export class Runner {
  readonly #functions = new Map<string, Loaded>()

  constructor(readonly invocations: Invocations, readonly environment: Environment, folder: string, clock: Clock, readonly broken: Broken) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.js'))) : []
    for (const name of names) this.#functions.set(name, load(join(folder, name), clock))
  }

  names(): readonly string[] {
    return [...this.#functions.keys()]
  }

  /** May this function call this open API? As on WeChat, it must stand in its config.json. */
  permits(name: string, api: string): boolean {
    return this.#functions.get(name)?.config.permissions?.openapi?.includes(api) ?? false
  }

  /** The functions that the clock calls. */
  triggered(): readonly string[] {
    return this.names().filter((name) => this.#functions.get(name)?.config.triggers?.some(({ type }) => type === 'timer'))
  }

  call(name: string, event: Readonly<Record<string, unknown>>, openid: string | null): Promise<Outcome> {
    const endpoint = typeof event.endpoint === 'string' ? event.endpoint : name
    return this.#run(name, endpoint, event, { by: 'phone', openid })
  }

  tick(name: string, now: number): Promise<Outcome> {
    const event = { Type: 'Timer', TriggerName: 'minute', Time: new Date(now).toISOString(), Message: '' }
    return this.#run(name, name, event, { by: 'clock' })
  }

  async #run(name: string, endpoint: string, event: Readonly<Record<string, unknown>>, caller: Caller): Promise<Outcome> {
    const loaded = this.#functions.get(name)
    if (!loaded) return { kind: 'failed', why: 'unknown_function', requestId: randomUUID(), detail: `there is no function ${name}` }
    const invocation = this.invocations.begin(name, endpoint, caller.by === 'phone' ? caller.openid : null)
    const requestId = invocation.id
    try {
      const text = JSON.stringify(event)
      if (bytesOf(text) > EVENT_LIMIT && !this.broken.has('eventSize')) throw new Stopped('event_too_large', `the event has ${bytesOf(text)} bytes, ${EVENT_LIMIT} are allowed`)
      const result = await this.#finish(loaded, JSON.parse(text) as Record<string, unknown>, caller, invocation)
      const answer = JSON.stringify(result ?? null)
      if (bytesOf(answer) > RESULT_LIMIT && !this.broken.has('resultSize')) throw new Stopped('result_too_large', `the result has ${bytesOf(answer)} bytes, ${RESULT_LIMIT} are allowed`)
      return { kind: 'answered', result: JSON.parse(answer) as unknown, requestId }
    } catch (error) {
      const why = error instanceof Stopped ? error.why : 'crashed'
      return { kind: 'failed', why, requestId, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    } finally {
      this.invocations.end(invocation)
    }
  }

  async #finish({ main, config }: Loaded, event: Record<string, unknown>, caller: Caller, invocation: Invocation): Promise<unknown> {
    const seconds = config.timeout ?? DEFAULT_SECONDS
    const environment = { ...this.environment, ...(caller.by === 'clock' ? clockEnvironment(invocation.id) : phoneEnvironment(caller.openid, invocation.id)) }
    // WeChat adds this to what a phone sends; it is no identity, and strict readers of events must bear it
    if (caller.by === 'phone' && caller.openid !== null) event.userInfo = { appId: APP_ID, openId: caller.openid }
    const context = { request_id: invocation.id, function_name: invocation.name, time_limit_in_ms: seconds * 1000, memory_limit_in_mb: 256, namespace: environment.SCF_NAMESPACE }
    const within = this.broken.has('identity') ? runTogether : runIn

    const { signal } = invocation.life
    let limit: NodeJS.Timeout | undefined
    const stopped = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason instanceof Stopped ? signal.reason : new Stopped('killed', 'cut off by /control/fail')))
      if (!this.broken.has('timeLimit')) limit = setTimeout(() => invocation.life.abort(new Stopped('late', `${invocation.name} did not answer within ${seconds} s`)), seconds * 1000)
    })
    try {
      return await Promise.race([within(environment, async () => main(event, context)), stopped])
    } finally {
      clearTimeout(limit)
    }
  }
}

function load(folder: string, clock: Clock): Loaded {
  const file = join(folder, 'index.js')
  const module = { exports: {} as { main?: Main } }
  // bundles leave only packages outside, and those are the project's own
  const require = createRequire(join(process.cwd(), 'package.json'))
  const body = compileFunction(readFileSync(file, 'utf8'), ['exports', 'require', 'module', '__filename', '__dirname', 'Date'], { filename: file })
  body(module.exports, require, module, file, folder, dateOn(clock))
  if (typeof module.exports.main !== 'function') throw new Error(`${file} exports no main`)
  const config = join(folder, 'config.json')
  return { main: module.exports.main, config: existsSync(config) ? (JSON.parse(readFileSync(config, 'utf8')) as Config) : {} }
}
