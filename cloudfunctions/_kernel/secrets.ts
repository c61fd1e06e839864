/** Keys: one secret from the function's environment, from which those for matching, sealing and codes are derived, each version apart. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { Fault } from './faults'

type Purpose = 'match' | 'seal' | 'code'

/** Variable of the environment: `<version>:<base64 of at least 32 bytes>`, newest first, comma between; old versions stay readable. */
const VARIABLE = 'LINJULI_SECRET'
const SHORTEST = 32
const NONCE = 12
const TAG = 16

export type Secrets = {
  /** Keyed HMAC, the same for the same text: finds, never tells. */
  match(kind: string, text: string): string
  /** Encrypts, so that the same text never looks the same. */
  seal(text: string): string
  /** Reads what `seal` made, also under an older version of the key. */
  open(sealed: string): string
  /** A short signature over what a code says. */
  sign(kind: string, text: string): Buffer
}

/** A new secret for a new deployment. */
export const newSecret = (): string => `1:${randomBytes(SHORTEST).toString('base64')}`

/** Reads the environment. A missing or weak secret is refused: nothing works without one, and there is no default. */
export function secretsFrom(environment: Readonly<Record<string, string | undefined>>): Secrets {
  const entries = (environment[VARIABLE] ?? '').split(',').filter(Boolean).map(readEntry)
  const newest = entries[0]
  if (!newest) throw new Fault('internal', undefined, { cause: new Error(`${VARIABLE} is missing`) })

  const derived = new Map<string, Buffer>()
  const keyFor = (version: string, purpose: Purpose): Buffer => {
    const name = `${version}/${purpose}`
    const known = derived.get(name)
    if (known) return known
    const entry = entries.find((one) => one.version === version)
    if (!entry) throw new Fault('internal', undefined, { cause: new Error(`${VARIABLE} has no version ${version}`) })
    const key = Buffer.from(hkdfSync('sha256', entry.bytes, '', `linjuli/${purpose}`, 32))
    derived.set(name, key)
    return key
  }
  const hmac = (purpose: Purpose, kind: string, text: string) => createHmac('sha256', keyFor(newest.version, purpose)).update(`${kind}\0${text}`).digest()

  return {
    match: (kind, text) => `${newest.version}.${hmac('match', kind, text).toString('base64url')}`,
    sign: (kind, text) => hmac('code', kind, text),
    seal(text) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', keyFor(newest.version, 'seal'), nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${newest.version}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed) {
      const [version = '', packed = ''] = sealed.split('.')
      const bytes = Buffer.from(packed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', keyFor(version, 'seal'), bytes.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
    }
  }
}

function readEntry(entry: string): { version: string; bytes: Buffer } {
  const [version = '', encoded = ''] = entry.trim().split(':')
  const bytes = Buffer.from(encoded, 'base64')
  if (!/^\d+$/.test(version) || bytes.length < SHORTEST || new Set(bytes).size < 8) throw new Fault('internal', undefined, { cause: new Error(`${VARIABLE} is weak or unreadable`) })
  return { version, bytes }
}

/** The same for the same content, whatever the order of its keys: tells a repeat of a request from another under its id. */
export const digestOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(sorted(content))).digest('base64url')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]))
}
