/** The list of an event that a desk holds on the phone, so that it works without a network: closed with the server's key, and gone when it no longer counts. */
import type { OutputOf } from '@contract/endpoint'
import type { roster } from '@contract/eventDesk'
import { clock, DAY, type Instant } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import { LATE_DAYS } from '@domain/offline'
import { veiled } from './chacha'
import { filesIn } from './outbox/files'
import { randomBytes } from './random'
import { keep, kept } from './storage'

type Roster = OutputOf<typeof roster>
/** What the server said, and what the phone's clock said then. */
export type KeptRoster = { readonly data: Roster; readonly at: Instant }

const files = () => filesIn('rosters')
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

/** Everything of lists whose time is over goes away. */
export async function forgetOldRosters(now: Instant): Promise<void> {
  const known = kept('rosters') ?? []
  const holding = known.filter(({ until }) => until > now)
  for (const name of await files().list()) if (!holding.some(({ eventId }) => name === eventId)) await files().remove(name)
  if (holding.length < known.length) keep('rosters', holding)
}

/** Kept until a day after the event, and for as long as the list counts at most. */
export async function keepRoster(eventId: EventId, data: Roster, at: Instant, endAt: Instant): Promise<void> {
  if (!data.list) return
  const { key } = data.list
  const nonce = await randomBytes(NONCE)
  const closed = veiled(JSON.stringify({ data: { ...data, list: { ...data.list, key: '' } }, at }), keyOf(key), nonce)
  if ((await files().write(eventId, `${hexOf([...nonce], 2)}.${hexOf(codesOf(closed), 4)}`)) !== 'written') return
  const until = Math.min(endAt + DAY, at + LATE_DAYS * DAY)
  keep('rosters', [...(kept('rosters') ?? []).filter((one) => one.eventId !== eventId), { eventId, key, until }])
}

/** Whoever is not let in any more holds no names either. */
export async function forgetRoster(eventId: EventId): Promise<void> {
  await files().remove(eventId)
  keep('rosters', (kept('rosters') ?? []).filter((one) => one.eventId !== eventId))
}

export async function keptRoster(eventId: EventId): Promise<KeptRoster | null> {
  await forgetOldRosters(clock())
  const known = (kept('rosters') ?? []).find((one) => one.eventId === eventId)
  const [nonce, closed] = (known && (await files().read(eventId)))?.split('.') ?? []
  if (!known || !nonce || !closed) return null
  try {
    const { data, at } = JSON.parse(veiled(fromHex(closed, 4).map((code) => String.fromCharCode(code)).join(''), keyOf(known.key), Uint8Array.from(fromHex(nonce, 2)))) as KeptRoster
    return { data: { ...data, ...(data.list ? { list: { ...data.list, key: known.key } } : {}) }, at }
  } catch {
    return null // torn, or of another key
  }
}
