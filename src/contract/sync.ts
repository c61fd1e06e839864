/** What phones did without a network, in one call: a list of commands in, one answer for each of them out. */
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, id, instant, listOf, requestId } from './fields'
import type { Reply } from './reply'

export const MOST_COMMANDS = 25
/** Of all commands of one call, as they go over the wire. */
export const MOST_BYTES = 90 * 1024

const command = v.strictObject({
  /** Made on the phone: the same command brought twice is done once. */
  commandId: requestId,
  endpoint: v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z]+\.[a-zA-Z]+$/)),
  /** Of the endpoint's input, when it was written. */
  version: count(1, 10_000),
  /** JSON as it was written, without the `requestId`: only its own endpoint can say whether it can be read, and one that cannot must not fail the others. */
  input: v.pipe(v.string(), v.maxLength(MOST_BYTES), v.check(isObject)),
  /** What is done one after the other, such as all that happens at one event or to one elder. */
  scope: v.pipe(v.string(), v.regex(/^[\w:-]{1,100}$/)),
  madeAt: instant,
  /** The account on which it was made, as `account.me` calls it. */
  madeBy: id,
  /** The signed list under which it was made. */
  list: v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]{1,300}$/)))
})
export type Command = Readonly<v.InferOutput<typeof command>>

/** `conflict`: it was written down, and somebody has to look at what it met. */
export type CommandAnswer = { readonly commandId: string; readonly reply: Reply<unknown>; readonly conflict?: true }

/** How much of a call a command takes. */
export const sizeOf = (one: Command): number => bytesOf(JSON.stringify(one))

// a phone has no encoder to ask: two bytes from 0x80 on, three from 0x800 on, and each half of a pair is two of four
const widthOf = (unit: number): number => (unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3)

function bytesOf(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) bytes += widthOf(text.charCodeAt(at))
  return bytes
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

const commands = v.pipe(
  listOf(command, MOST_COMMANDS, 1),
  v.check((all) => new Set(all.map(({ commandId }) => commandId)).size === all.length),
  v.check((all) => all.reduce((sum, one) => sum + sizeOf(one), 0) <= MOST_BYTES)
)

/** Each command asks for a role and a scope of its own, and fails alone. Those of one scope are done in order: where one cannot be done now, those after it wait as well. */
export const sendCommands = endpoint<{ readonly answers: readonly CommandAnswer[] }>()({
  name: 'sync.send',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  unpaced: true,
  input: v.strictObject({ commands }),
  refusals: []
})
