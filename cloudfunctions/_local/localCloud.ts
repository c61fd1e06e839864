/** The cloud on your desk, put together: a server, a store, the functions, and a clock that calls them. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { newSecret, secretsFrom } from '@kernel/secrets'
import { Admin } from './admin'
import { Clock } from './clock'
import { codePicture } from './codePicture'
import { ContentCheck } from './contentCheck'
import { Controls } from './controls'
import { cloudEnvironment, partEnvironments, type Environment } from './environment'
import { Gateway } from './gateway'
import { answerJson } from './http'
import { Invocations } from './invocations'
import { Messages } from './messages'
import { PhoneNumbers } from './phoneNumbers'
import { Runner } from './runner'
import { prepare, type Seeder } from './seed'
import { Storage } from './storage'
import { Store, type IndexSpec } from './store/store'

export type LocalCloudOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly data: string
  readonly functions: string
  readonly h5: string
  readonly collections: Readonly<Record<string, readonly IndexSpec[]>>
  /** Null starts with empty collections and nobody to sign in as. */
  readonly district: Seeder | null
  readonly reset: boolean
  /** Whether the clock calls by itself, once a minute. */
  readonly timer: boolean
  readonly say: (line: string) => void
}

export type LocalCloud = { readonly url: string; readonly port: number; close(): Promise<void> }

/** What a person can be told apart from: something to be read and acted on, not a stack. */
export class CannotStart extends Error {}

const MINUTE = 60_000

/** Invented ids of the subscription templates, by the occasion that the functions know. */
const templates = { seat: 'tpl-seat-0001', promoted: 'tpl-promoted-0001', changed: 'tpl-changed-0001', cancelled: 'tpl-cancelled-0001' }

// only what is ours is ever removed, whatever folder was named
const ours = ['database', 'files', 'messages.jsonl', 'secret', 'seeding']

export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { say } = options
  const data = resolve(options.data)
  const server = createServer((_request, response) => answerJson(response, { ok: false, message: 'starting' }, 503))
  const port = await listen(server, options.port)
  const url = `http://127.0.0.1:${port}`
  try {
    if (options.reset) for (const name of ours) rmSync(join(data, name), { recursive: true, force: true })
    mkdirSync(data, { recursive: true })
    const clock = new Clock()
    const environment: Environment = { ...cloudEnvironment(`${url}/admin`), ...functionSettings(data) }
    partEnvironments()

    const openStore = () => Store.open(join(data, 'database'), { indexes: options.collections, onProgress: (count) => say(`  ${count} documents read`) })
    let store = await openStore().catch((cause: unknown) => {
      throw new CannotStart(`The database in ${data} cannot be opened: ${String(cause)}. Is another local cloud using this folder?`)
    })
    const invocations = new Invocations()
    const runner = new Runner(invocations, environment, resolve(options.functions), clock)
    say(`functions: ${runner.names().join(', ') || 'none'}`)

    const storage = new Storage(join(data, 'files'), environment.LINJULI_SECRET ?? '', clock, url)
    const messages = new Messages(data, templates, clock)
    const contentCheck = new ContentCheck(clock)
    const phoneNumbers = new PhoneNumbers(clock)
    const openApis = {
      'security.msgSecCheck': contentCheck.check.bind(contentCheck),
      'wxacode.getUnlimited': codePicture,
      'subscribeMessage.send': messages.send.bind(messages),
      'phonenumber.getPhoneNumber': phoneNumbers.find.bind(phoneNumbers)
    }

    const names = Object.keys(options.collections)
    const fill = async () => {
      const seed = options.district?.(clock.now(), secretsFrom(environment))
      await prepare(store, data, names, seed?.documents ?? {}, say)
      return seed?.personas ?? []
    }
    let personas = await fill()

    const mend = async () => {
      await store.close()
      store = await openStore()
    }
    const startAfresh = async () => {
      await store.dropAll()
      storage.clear()
      messages.clear()
      personas = await fill()
    }
    const admin = new Admin({ store: () => store, storage, runner, openApis, invocations, clock })
    const controls = new Controls({ clock, invocations, runner, admin, store: () => store, mend, startAfresh })
    const gateway = new Gateway({ runner, admin, controls, storage, messages, contentCheck, invocations, personas: () => personas, h5: resolve(options.h5) })
    serve(server, gateway)
    const timer = options.timer ? everyMinute(controls) : undefined

    return {
      url,
      port,
      async close() {
        clearInterval(timer)
        server.closeAllConnections()
        await new Promise((closed) => server.close(closed))
        await store.close()
      }
    }
  } catch (error) {
    server.closeAllConnections()
    server.close()
    throw error
  }
}

function listen(server: Server, port: number): Promise<number> {
  // a client that keeps its connection must not find it closed just when it asks again
  server.keepAliveTimeout = 75_000
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? new CannotStart(`Port ${port} is taken. Stop what uses it, or choose another one: PORT=4301 npm run cloud`) : error)
    )
    server.listen({ port, host: '127.0.0.1', backlog: 2048 }, () => started((server.address() as AddressInfo).port))
  })
}

function serve(server: Server, gateway: Gateway): void {
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    gateway.handle(request, response).catch((error: unknown) => {
      console.error('[local cloud]', error)
      if (response.headersSent) response.destroy()
      else answerJson(response, { ok: false, message: 'the local cloud made a mistake; see its log' }, 500)
    })
  })
}

/** What deployment would set: the secret is made at the first start and stays, so that what was sealed with it can be read. */
function functionSettings(data: string): Environment {
  const file = join(data, 'secret')
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 })
  return {
    LINJULI_SECRET: readFileSync(file, 'utf8'),
    LINJULI_TEMPLATES: JSON.stringify(templates),
    LINJULI_DISTRICT_ADMINS: process.env.LINJULI_DISTRICT_ADMINS ?? 'o-district-admin'
  }
}

function everyMinute(controls: Controls): NodeJS.Timeout {
  let running = false
  return setInterval(() => {
    if (running) return
    running = true
    controls.tick().then(
      (outcomes) => {
        for (const [name, outcome] of Object.entries(outcomes)) if (outcome.kind === 'failed') console.error(`[local cloud] ${name} ${outcome.why}: ${outcome.detail}`)
      },
      (error: unknown) => console.error('[local cloud]', error)
    ).finally(() => {
      running = false
    })
  }, MINUTE)
}
