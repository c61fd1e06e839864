/** Keys: one secret from the function's environment, from which those for matching, sealing and codes are derived, each version apart. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { Fault } from './faults'

type Purpose = 'match' | 'seal' | 'code'

/** Variable of the environment: `<version>:<base64 of at least 32 bytes>`, comma between. The first writes; what any of them wrote is read and matched, so none may ever leave. */
export const SECRET = 'LINJULI_SECRET'
const SHORTEST = 32
const NONCE = 12
const TAG = 16

export type Secrets = {
  /** Keyed HMAC, the same for the same text: finds, never tells. */
  match(kind: string, text: string): string
  /** What `match` says of the text, and what it said of it under other versions: for finding and comparing what may have been kept before the key changed. */
  matches(kind: string, text: string): readonly string[]
  /** An id made of a text, the same for ever: under the lowest version, whichever writes. */
  idOf(kind: string, text: string): string
  /** Encrypts, so that the same text never looks the same. */
  seal(text: string): string
  /** Reads what `seal` made, also under an older version of the key. */
  open(sealed: string): string
  /** A signature over what a code says. */
  sign(kind: string, text: string): Buffer
  /** What `sign` says, and what it said under other versions: a code lives on when the key changes. */
  signatures(kind: string, text: string): readonly Buffer[]
}

/** A key as it stands in the environment. */
export type SecretEntry = { readonly version: string; readonly bytes: Buffer }

/** A new secret for a new deployment. */
export const newSecret = (): string => `1:${randomBytes(SHORTEST).toString('base64')}`

/** The keys in a value of the environment, the one that writes first. A missing or weak one is refused: nothing works without, and there is no default. */
export function secretEntries(value: string | undefined): readonly [SecretEntry, ...SecretEntry[]] {
  const [first, ...others] = (value ?? '').split(',').filter(Boolean).map(readEntry)
  if (!first) throw unusable('is missing')
  const versions = new Set([first, ...others].map(({ version }) => version))
  if (versions.size <= others.length) throw unusable('has a version twice')
  return [first, ...others]
}

let last: { readonly value: string | undefined; readonly secrets: Secrets } | undefined

/** What a function can do with the keys of its environment; derived once for all calls that an instance answers. */
export function secretsFrom({ [SECRET]: value }: Readonly<Record<string, string | undefined>>): Secrets {
  if (!last || last.value !== value) last = { value, secrets: secretsOf(secretEntries(value)) }
  return last.secrets
}

function secretsOf(entries: readonly [SecretEntry, ...SecretEntry[]]): Secrets {
  const [writing] = entries
  const founding = entries.reduce((lowest, entry) => (Number(entry.version) < Number(lowest.version) ? entry : lowest))

  const derived = new Map<string, Buffer>()
  const keyFor = ({ version, bytes }: SecretEntry, purpose: Purpose): Buffer => {
    const name = `${version}/${purpose}`
    const key = derived.get(name) ?? Buffer.from(hkdfSync('sha256', bytes, '', `linjuli/${purpose}`, 32))
    derived.set(name, key)
    return key
  }
  const hmac = (entry: SecretEntry, purpose: Purpose, kind: string, text: string) => createHmac('sha256', keyFor(entry, purpose)).update(`${kind}\0${text}`).digest()
  const tag = (entry: SecretEntry, kind: string, text: string) => `${entry.version}.${hmac(entry, 'match', kind, text).toString('base64url')}`

  return {
    match: (kind, text) => tag(writing, kind, text),
    matches: (kind, text) => entries.map((entry) => tag(entry, kind, text)),
    idOf: (kind, text) => hmac(founding, 'match', kind, text).toString('base64url'),
    sign: (kind, text) => hmac(writing, 'code', kind, text),
    signatures: (kind, text) => entries.map((entry) => hmac(entry, 'code', kind, text)),
    seal(text) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', keyFor(writing, 'seal'), nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${writing.version}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed) {
      const [version = '', packed = ''] = sealed.split('.')
      const entry = entries.find((one) => one.version === version)
      if (!entry) throw unusable(`has no version ${version}`)
      const bytes = Buffer.from(packed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', keyFor(entry, 'seal'), bytes.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
    }
  }
}

function readEntry(entry: string): SecretEntry {
  const [version = '', encoded = ''] = entry.trim().split(':')
  const bytes = Buffer.from(encoded, 'base64')
  if (!/^\d+$/.test(version) || bytes.length < SHORTEST || new Set(bytes).size < 8) throw unusable('is weak or unreadable')
  return { version, bytes }
}

const unusable = (why: string): Fault => new Fault('internal', undefined, { cause: new Error(`${SECRET} ${why}`) })

/** The same for the same content, whatever the order of its keys: tells a repeat of a request from another under its id. */
export const digestOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(sorted(content))).digest('base64url')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]))
}
