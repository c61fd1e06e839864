/** The cloud on your desk, put together: a server, a store, the functions, and a clock that calls them. */
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { collections } from '@kernel/collections'
import { secretsFrom } from '@kernel/secrets'
import { Admin } from './admin'
import { CannotStart } from './cannotStart'
import { Clock } from './clock'
import { codePicture } from './codePicture'
import { ContentCheck } from './contentCheck'
import { Controls } from './controls'
import { district } from './district/district'
import { cloudEnvironment, partEnvironments } from './environment'
import { Gateway } from './gateway'
import type { Guard } from './guards'
import { Invocations } from './invocations'
import { Messages } from './messages'
import type { OpenApis } from './openApi'
import { PhoneNumbers } from './phoneNumbers'
import { Runner } from './runner'
import { prepare } from './seed'
import { listenOn, type Listening } from './server'
import { functionSettings, templates } from './settings'
import { shorten } from './shortWay'
import { Storage } from './storage'
import { Store, TRANSACTION_LIFE_MS, type StoreOptions } from './store/store'

export type LocalCloudOptions = {
  /** 0 takes any free port. */
  readonly port?: number
  readonly data?: string
  readonly functions?: string
  readonly h5?: string
  /** Without the example district there are empty collections and nobody to sign in as. */
  readonly district?: boolean
  /** Forgets everything first. */
  readonly reset?: boolean
  /** Whether the clock calls by itself, once a minute. */
  readonly timer?: boolean
  /** Declared beside ours. */
  readonly collections?: StoreOptions['indexes']
  readonly transactionMs?: number
  /** Hears of the progress. */
  readonly say?: (line: string) => void
}

export type LocalCloud = { readonly url: string; readonly port: number; close(): Promise<void> }

const defaults: Required<LocalCloudOptions> = {
  port: 4300,
  data: '.local-cloud',
  functions: 'dist/cloudfunctions',
  h5: 'dist/h5',
  district: true,
  reset: false,
  timer: true,
  collections: {},
  transactionMs: TRANSACTION_LIFE_MS,
  say: () => undefined
}

// only what is ours is ever removed, whatever folder was named
const ours = ['database', 'files', 'messages.jsonl', 'secret', 'seeding']

const MINUTE = 60_000

/** Resolves when requests are answered. Throws `CannotStart` when the port or the folder is in use. */
export async function startLocalCloud(chosen: LocalCloudOptions = {}): Promise<LocalCloud> {
  const options = { ...defaults, ...chosen }
  const server = await listenOn(options.port)
  try {
    return await assemble(options, server)
  } catch (error) {
    await server.close()
    throw error
  }
}

async function openStore(data: string, options: StoreOptions): Promise<Store> {
  try {
    return await Store.open(join(data, 'database'), options)
  } catch (cause) {
    throw new CannotStart(`The database in ${data} cannot be opened (${String(cause)}). Is another local cloud using this folder?`, { cause })
  }
}

async function assemble({ say, ...options }: Required<LocalCloudOptions>, server: Listening): Promise<LocalCloud> {
  const data = resolve(options.data)
  if (options.reset) for (const name of ours) rmSync(join(data, name), { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  const broken = new Set<Guard>()
  const declared = { ...collections, ...options.collections }
  const open = () => openStore(data, { indexes: declared, transactionLifeMs: options.transactionMs, broken, onProgress: (count) => say(`  ${count} documents read`) })
  let store = await open()

  const url = `http://127.0.0.1:${server.port}`
  const clock = new Clock()
  const settings = functionSettings(data)
  const invocations = new Invocations()
  partEnvironments()
  const runner = new Runner(invocations, { ...cloudEnvironment(`${url}/admin`), ...settings }, resolve(options.functions), clock, broken)
  say(`functions: ${runner.names().join(', ') || 'none'}`)

  const fill = async () => {
    const seed = options.district ? district(clock.now(), secretsFrom(settings)) : null
    await prepare(store, data, Object.keys(declared), seed?.documents ?? {}, say)
    return seed?.personas ?? []
  }
  let personas = await fill()

  const storage = new Storage(join(data, 'files'), settings.LINJULI_SECRET, clock, url)
  const messages = new Messages(data, templates, clock)
  const contentCheck = new ContentCheck(clock)
  const phoneNumbers = new PhoneNumbers(clock)
  const openApis: OpenApis = new Map([
    ['security.msgSecCheck', (call) => contentCheck.check(call)],
    ['wxacode.getUnlimited', (call) => codePicture(call)],
    ['subscribeMessage.send', (call) => messages.send(call)],
    ['phonenumber.getPhoneNumber', (call) => phoneNumbers.find(call)]
  ])

  const mend = async () => {
    await store.close()
    store = await open()
  }
  const startAfresh = async () => {
    await store.dropAll()
    for (const part of [storage, messages, contentCheck, phoneNumbers]) part.clear()
    personas = await fill()
  }
  const admin = new Admin({ store: () => store, storage, runner, openApis, invocations, clock, broken })
  shorten(`${url}/admin`, (type, body) => admin.answer(type, body))
  const controls = new Controls({ clock, invocations, runner, admin, broken, store: () => store, mend, startAfresh })
  const gateway = new Gateway({ runner, admin, controls, storage, messages, contentCheck, invocations, personas: () => personas, h5: resolve(options.h5) })
  server.answerWith((request, response) => gateway.handle(request, response))
  const timer = options.timer ? everyMinute(controls) : undefined

  return {
    url,
    port: server.port,
    async close() {
      clearInterval(timer)
      await server.close()
      await store.close()
    }
  }
}

function everyMinute(controls: Controls): NodeJS.Timeout {
  let running = false
  return setInterval(() => {
    // a call that takes longer than a minute is not overtaken by the next one
    if (running) return
    running = true
    void controls.tick().then((outcomes) => {
      running = false
      for (const [name, outcome] of Object.entries(outcomes)) if (outcome.kind === 'failed') console.error(`[local cloud] ${name} ${outcome.why}: ${outcome.detail}`)
    })
  }, MINUTE)
}
