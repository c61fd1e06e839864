/** A local cloud of one's own for a test file: a child process on a free port with an empty folder, and the handles to drive it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { LOCAL_CLOUD } from '../config/localCloud'
import { functionOf, type Endpoint, type InputOf, type OutputOf, type RefusalOf } from '@contract/endpoint'
import type { Reply } from '@contract/reply'
import { SECRET, secretsFrom, type Secrets } from '@kernel/secrets'
import type { Persona } from '@local/district/people'
import type { Guard } from '@local/guards'
import type { Fault, Stats } from '@local/invocations'
import type { Message } from '@local/messages'
import { giveIdle, isAlive, takeIdle, type Running } from './idleClouds'

export type StartOptions = {
  /** Without it the collections are there and empty. */
  readonly district?: boolean
  readonly port?: number
  /** A folder that has something in it already; it is removed in the end as well. */
  readonly data?: string
  /** A folder of bundles in place of the built ones. */
  readonly functions?: string
  /** A file of collections with their indexes, beside ours. */
  readonly collections?: string
  readonly transactionMs?: number
}

type Method = 'GET' | 'POST'
type Sending = { readonly openid?: string | null; readonly body?: unknown; readonly text?: string | Buffer; readonly host?: string }

export type Envelope = Reply<unknown>

/** Calls as one person; input and answer are those of the contract. */
export type CallsAs = {
  call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<Reply<OutputOf<E>, RefusalOf<E>>>
}

export type Control = {
  clock(now: string | number | null): Promise<void>
  fail(fault: Fault): Promise<void>
  break(guard: Guard | null): Promise<void>
  latency(ms: number): Promise<void>
  reset(): Promise<void>
  tick(): Promise<Readonly<Record<string, { readonly kind: string; readonly result?: unknown }>>>
  stats(): Promise<Stats>
  /** Every document of one collection, or of all, by collection and in the order of the ids. */
  stored(collection?: string): Promise<Readonly<Record<string, readonly unknown[]>>>
  forgetStats(): Promise<void>
}

export type Cloud = {
  readonly url: string
  readonly control: Control
  call(openid: string | null, endpoint: string, input: unknown): Promise<Envelope>
  as(openid: string): CallsAs
  personas(): Promise<readonly Persona[]>
  messages(openid?: string): Promise<readonly Message[]>
  subscribe(openid: string, templateIds: readonly string[]): Promise<void>
  /** What the functions have said since it was asked last, line by line. */
  logged(): Promise<readonly string[]>
  /** What endpoints read without an index, in all lives of this cloud and whatever was forgotten, but for what a kill took along. */
  scans(): Promise<readonly string[]>
  /** Any address of the local cloud, for what has no handle of its own. */
  send(method: Method, path: string, sending?: Sending): Promise<{ readonly status: number; readonly text: string }>
  pid(): number
  kill9(): Promise<void>
  /** On the same port and the same folder. */
  restart(): Promise<void>
  /** The keys that the functions have, for putting there what they are to open. */
  secrets(): Secrets
  /** Restarts after the functions' secret was changed, as a new deployment would change it. */
  rekey(change: (secret: string) => string): Promise<void>
  stop(): Promise<void>
}

const SLOWEST_START_MS = 30_000
/** More than any test listens to. */
const MOST_HEARD = 2_000_000
const READY = /ready http:\/\/127\.0\.0\.1:(\d+)/

/** A test run has built it; a single test takes it as it is written. */
const program = () => (process.env.FUNCTIONS_BUILT === '1' ? [LOCAL_CLOUD] : ['--import', 'tsx', 'cloudfunctions/_local/main.ts'])

/** Starts the child, hears what it says, and waits for its closing line. */
function start(data: string, port: number, { district = false, functions, collections, transactionMs }: StartOptions, hear: (said: string) => void): Promise<Running> {
  const flag = (name: string, value: string | number | undefined) => (value === undefined ? [] : [`--${name}`, String(value)])
  const flags = ['--data', data, '--no-timer', ...(district ? [] : ['--empty']), ...flag('functions', functions), ...flag('collections', collections), ...flag('transaction-ms', transactionMs)]
  const child = spawn(process.execPath, [...program(), ...flags], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return new Promise((started, failed) => {
    let said = ''
    const late = setTimeout(() => failed(new Error(`the local cloud did not start:\n${said}`)), SLOWEST_START_MS)
    const listen = (chunk: Buffer) => {
      hear(chunk.toString('utf8'))
      said = `${said}${chunk.toString('utf8')}`.slice(-20_000)
      const ready = READY.exec(said)
      if (!ready) return
      clearTimeout(late)
      started({ child, port: Number(ready[1]), data })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => {
      clearTimeout(late)
      failed(new Error(`the local cloud ended with ${code}:\n${said}`))
    })
  })
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isAlive(child)) return Promise.resolve()
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill(signal)
  })
}

/** A warm one where the same was started before; whoever stops, kills or breaks it has it for themselves. */
export async function startCloud(options: StartOptions = {}): Promise<Cloud> {
  const kind = JSON.stringify(options)
  // functions that are not ours say nothing by which one would know that a call is over
  let lends = options.data === undefined && options.port === undefined && options.functions === undefined
  let heard = ''
  const hear = (said: string) => void (heard = `${heard}${said}`.slice(-MOST_HEARD))
  const idle = lends ? takeIdle(kind) : null
  const { port, data, ...running } = idle ?? (await start(options.data ?? mkdtempSync(join(tmpdir(), 'linjuli-cloud-')), options.port ?? 0, options, hear))
  let { child } = running
  // a crowd of five hundred holds its connections
  let agent = new Agent({ keepAlive: true, maxSockets: 1000, maxFreeSockets: 1000 })
  const url = `http://127.0.0.1:${port}`

  let over = false
  const send: Cloud['send'] = (method, path, { openid, body, text, host } = {}) =>
    new Promise((answered, failed) => {
      // by now it may be somebody else's
      if (over) throw new Error(`this cloud was given back; nobody asks it for ${path}`)
      const payload = text ?? (body === undefined ? '' : JSON.stringify(body))
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...(openid ? { 'x-wx-openid': openid } : {}), ...(host ? { host } : {}) }
      const asked = request(`${url}${path}`, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => answered({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }))
        response.on('error', failed)
      })
      asked.on('error', failed)
      asked.end(payload)
    })

  const ask = async (method: Method, path: string, sending?: Sending): Promise<unknown> => {
    const { status, text } = await send(method, path, sending)
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${text}`)
    return JSON.parse(text) as unknown
  }
  const stats = async () => (await ask('GET', '/control/stats')) as Stats
  const scans = new Set<string>()
  const noteScans = async () => {
    for (const { endpoint, collection, query } of (await stats()).scans) {
      // the tests themselves may look wherever they like
      if (endpoint !== 'outside') scans.add(`${endpoint} has no index of ${collection} for: ${query}`)
    }
  }
  const control = async (name: string, body: unknown = {}) => (await ask('POST', `/control/${name}`, { body })) as Record<string, unknown>
  const call: Cloud['call'] = async (openid, endpoint, input) => (await ask('POST', `/call/${functionOf(endpoint)}`, { openid, body: { endpoint, input } })) as Envelope

  // a call of nothing leaves a line as well, and lines come in order: when it is there, everything before it is
  const logged: Cloud['logged'] = async () => {
    const reply = await call(null, 'event.nothing', {})
    const mark = reply.ok ? '' : reply.failure.requestId
    for (;;) {
      const lines = heard.split('\n')
      const at = lines.findIndex((line) => line.includes(mark))
      if (at >= 0 && at < lines.length - 1) {
        heard = lines.slice(at + 1).join('\n')
        return lines.slice(0, at)
      }
      await once(child.stdout as Readable, 'data')
    }
  }

  if (idle) {
    for (const said of [child.stdout, child.stderr]) said?.on('data', (chunk: Buffer) => hear(chunk.toString('utf8')))
    await control('reset')
    // what the calls of before still had to say
    await logged()
    await control('stats')
  }

  const restart = async () => {
    lends = false
    if (isAlive(child)) await noteScans()
    await ended(child, 'SIGTERM')
    agent.destroy()
    agent = new Agent({ keepAlive: true, maxSockets: 1000, maxFreeSockets: 1000 })
    child = (await start(data, port, options, hear)).child
  }

  return {
    url,
    send,
    logged,
    call,
    as: (openid) => ({ call: async (endpoint, input) => (await call(openid, endpoint.name, input)) as Reply<never> }),
    personas: async () => (await ask('GET', '/personas')) as readonly Persona[],
    messages: async (openid) => (await ask('GET', openid === undefined ? '/messages' : `/messages?openid=${openid}`)) as readonly Message[],
    subscribe: async (openid, templateIds) => void (await ask('POST', '/subscribe', { openid, body: { templateIds } })),
    control: {
      clock: async (now) => void (await control('clock', { now })),
      fail: async (fault) => void (await control('fail', fault)),
      async break(guard) {
        lends = false
        await control('break', { guard })
      },
      latency: async (ms) => void (await control('latency', { ms })),
      async reset() {
        await noteScans()
        await control('reset')
      },
      tick: async () => (await control('tick')).outcomes as Awaited<ReturnType<Control['tick']>>,
      stats,
      stored: async (collection) => (await ask('GET', collection === undefined ? '/control/stored' : `/control/stored?collection=${collection}`)) as Awaited<ReturnType<Control['stored']>>,
      async forgetStats() {
        await noteScans()
        await control('stats')
      }
    },
    async scans() {
      await noteScans()
      return [...scans]
    },
    pid() {
      lends = false
      return child.pid ?? 0
    },
    kill9() {
      lends = false
      return ended(child, 'SIGKILL')
    },
    restart,
    secrets: () => secretsFrom({ [SECRET]: readFileSync(join(data, 'secret'), 'utf8') }),
    async rekey(change) {
      const secret = join(data, 'secret')
      writeFileSync(secret, change(readFileSync(secret, 'utf8')))
      await restart()
    },
    async stop() {
      over = true
      agent.destroy()
      if (lends && isAlive(child) && giveIdle(kind, { child, port, data })) return
      await ended(child, 'SIGTERM')
      rmSync(data, { recursive: true, force: true })
    }
  }
}
