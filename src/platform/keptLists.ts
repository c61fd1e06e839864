/** Lists of people that this phone holds as files, so that a desk or a day's way goes on without a network: closed with the server's key, and gone when they no longer count. */
import { clock, type Instant } from '@domain/calendar'
import { veiled } from './chacha'
import { filesIn } from './outbox/files'
import { randomBytes } from './random'
import { keep, kept } from './storage'
import { folders } from './waitingFolders'

const files = () => filesIn(folders.lists)
const NONCE = 12

const hexOf = (codes: readonly number[], width: number): string => codes.map((code) => code.toString(16).padStart(width, '0')).join('')
const fromHex = (hex: string, width: number): readonly number[] => Array.from({ length: hex.length / width }, (_, at) => parseInt(hex.slice(at * width, (at + 1) * width), 16))
const codesOf = (text: string): readonly number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The bytes of a key as the server writes it. */
function keyOf(text: string): Uint8Array {
  const bits = [...text].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(6, '0')).join('')
  return Uint8Array.from({ length: 32 }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2))
}

const held = () => kept('lists') ?? []

/** Everything of lists whose time is over goes away. */
async function forgetOldLists(now: Instant): Promise<void> {
  const known = held()
  const holding = known.filter(({ until }) => until > now)
  for (const file of await files().list()) if (!holding.some(({ name }) => file === name)) await files().remove(file)
  if (holding.length < known.length) keep('lists', holding)
}

/** `name` says what it is a list of, and is a plain name of a file. */
export async function keepList(name: string, list: unknown, { key, until }: { readonly key: string; readonly until: Instant }): Promise<void> {
  const nonce = await randomBytes(NONCE)
  const closed = veiled(JSON.stringify(list), keyOf(key), nonce)
  if ((await files().write(name, `${hexOf([...nonce], 2)}.${hexOf(codesOf(closed), 4)}`)) !== 'written') return
  keep('lists', [...held().filter((one) => one.name !== name), { name, key, until }])
}

/** Whoever is not let in any more holds no names either. */
export async function forgetList(name: string): Promise<void> {
  await files().remove(name)
  keep('lists', held().filter((one) => one.name !== name))
}

/** Null where there is none, or none that still counts. */
export async function keptList<List>(name: string): Promise<{ readonly list: List; readonly key: string } | null> {
  await forgetOldLists(clock())
  const known = held().find((one) => one.name === name)
  const [nonce, closed] = (known && (await files().read(name)))?.split('.') ?? []
  if (!known || !nonce || !closed) return null
  try {
    const opened = veiled(fromHex(closed, 4).map((code) => String.fromCharCode(code)).join(''), keyOf(known.key), Uint8Array.from(fromHex(nonce, 2)))
    return { list: JSON.parse(opened) as List, key: known.key }
  } catch {
    return null // torn, or of another key
  }
}
