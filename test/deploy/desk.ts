/** The operator's desk: a folder with an upload key, a stand-in for npm that writes down what it is to run, and what was said. */
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collections } from '@kernel/collections'
import { functionNames } from '../../config/functions'
import { deploy, type Order } from '../../config/deploy/deploy'
import type { Settings } from '../../config/deploy/settings'
import { wantedFrom, type Wanted } from '../../config/deploy/wanted'
import { CREDENTIAL, ENV_ID, type FakeCloud } from './fakeCloud'

export const FUNCTIONS = 'dist/cloudfunctions'
export const VERSION = '1.0.0'
/** All that there is. */
export const everything = wantedFrom(FUNCTIONS, functionNames(), VERSION)

/** A part of it, for what is the same with three collections as with thirty. */
export const wanted: Wanted = {
  version: VERSION,
  collections: { persons: collections.persons, events: collections.events, jobs: collections.jobs },
  functions: everything.functions.filter(({ name }) => name === 'event' || name === 'timers')
}

const uploadKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' })

/** A key whose bytes are all told by its letter. */
export const keyOf = (letter: string): string => Buffer.from(Array.from({ length: 32 }, (_, number) => (letter.charCodeAt(0) * 7 + number * 13) % 256)).toString('base64')

export class Desk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'linjuli-deploy-'))
  readonly keyFile = join(this.#folder, 'private.key')
  readonly #npm = join(this.#folder, 'npm.js')
  readonly #log = join(this.#folder, 'npm.log')
  said: string[] = []
  built = 0

  constructor() {
    writeFileSync(this.keyFile, uploadKey)
    this.uploadsFail(null)
  }

  /** From now on npm ends with 1 when its words hold this one. */
  uploadsFail(word: string | null): void {
    writeFileSync(
      this.#npm,
      `const words = process.argv.slice(2)
require('node:fs').appendFileSync(${JSON.stringify(this.#log)}, JSON.stringify(words) + '\\n')
if (words.includes(${JSON.stringify(word)})) process.exit(1)`
    )
  }

  /** What npm was asked to run. */
  uploads(): readonly (readonly string[])[] {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as string[]) : []
  }

  settings(overrides: Settings = {}): Settings {
    return {
      TENCENTCLOUD_SECRET_ID: CREDENTIAL.secretId,
      TENCENTCLOUD_SECRET_KEY: CREDENTIAL.secretKey,
      LINJULI_APPID: 'wx0123456789abcdef',
      LINJULI_UPLOAD_KEY: this.keyFile,
      LINJULI_SECRET: `1:${keyOf('a')}`,
      ...overrides
    }
  }

  /** Everything that was asked of the world is forgotten before. */
  async deploy(cloud: FakeCloud, overrides: Partial<Order> = {}): Promise<boolean> {
    this.said = []
    rmSync(this.#log, { force: true })
    cloud.calls.length = 0
    const order = { envId: ENV_ID, dryRun: false, settings: this.settings(), wanted, functions: FUNCTIONS, ...overrides }
    return deploy(order, {
      endpoint: () => `http://127.0.0.1:${cloud.port}/`,
      npm: this.#npm,
      pauseMs: 0,
      buildMiniProgram: async () => {
        this.built += 1
      },
      say: (line) => void this.said.push(line)
    })
  }

  text(): string {
    return this.said.join('\n')
  }

  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
