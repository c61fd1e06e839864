/** How values travel between the SDK and its cloud: canonical EJSON in strings on the way in, documents as EJSON strings on the way out. */
import { ObjectId } from 'bson'
import { CloudError, invalidParam } from './cloudError'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function regularExpression(value: unknown): RegExp {
  const { pattern, options } = isObject(value) ? value : {}
  // MongoDB also knows x and l, which JavaScript has no word for
  return new RegExp(String(pattern), String(options ?? '').replace(/[^imsu]/g, ''))
}

/** The moment of the request. */
export type Now = () => number

function serverDate(value: unknown, now: Now): Date {
  const offset = isObject(value) ? value.offset : 0
  return new Date(now() + (typeof offset === 'number' ? offset : 0))
}

const types = new Map<string, (value: unknown, now: Now) => unknown>([
  ['$numberInt', Number],
  ['$numberLong', Number],
  ['$numberDouble', Number],
  ['$date', (value) => new Date(value as number | string)],
  ['$oid', (value) => ObjectId.createFromHexString(String(value))],
  ['$regularExpression', regularExpression],
  ['$tcb_server_date', serverDate]
])

function revived(key: string, value: unknown, now: Now): unknown {
  // as an own key it would be harmless here and a trap for whoever copies the object
  if (key === '__proto__') throw invalidParam('a key named __proto__ is not accepted')
  if (!isObject(value)) return value
  const [first, ...others] = Object.keys(value)
  const type = first !== undefined && others.length === 0 ? types.get(first) : undefined
  return type ? type(value[first as string], now) : value
}

/** Reads one string of the SDK. `now` is the same for the whole request, as every server date of a request is. */
export function parse(text: string, now: Now): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => revived(key, value, now))
  } catch (cause) {
    throw cause instanceof CloudError ? cause : invalidParam(`not readable as EJSON: ${String(cause)}`)
  }
}

export function parseObject(text: string, now: Now): Readonly<Record<string, unknown>> {
  const value = parse(text, now)
  if (!isObject(value)) throw invalidParam('an object is expected')
  return value
}

function typed(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  // JSON.stringify has turned a date into a string already, so the holder is asked
  const original = this[key]
  if (original instanceof Date) return { $date: { $numberLong: String(original.getTime()) } }
  if (original instanceof RegExp) return { $regularExpression: { pattern: original.source, options: original.flags.replace(/[^imsu]/g, '') } }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) }
  return value
}

/** A document as the SDK reads it. An ObjectId leaves as its hexadecimal string, as it does on CloudBase. */
export const print = (document: unknown): string => JSON.stringify(document, typed)

/** An id as plain JSON. */
export const printId = (id: unknown): unknown => (id instanceof ObjectId ? id.toHexString() : id)

/** The parameters of one request, read one by one and refused by name. */
export class Params {
  constructor(readonly raw: Readonly<Record<string, unknown>>, readonly now: Now) {}

  text(name: string): string {
    const value = this.raw[name]
    if (typeof value !== 'string' || value === '') throw invalidParam(`${name} must be a non-empty string`)
    return value
  }

  optionalText(name: string): string | undefined {
    return this.raw[name] === undefined || this.raw[name] === null || this.raw[name] === '' ? undefined : this.text(name)
  }

  number(name: string): number | undefined {
    const value = this.raw[name]
    return typeof value === 'number' ? value : undefined
  }

  flag(name: string): boolean {
    return this.raw[name] === true
  }

  list(name: string): readonly unknown[] {
    const value = this.raw[name]
    if (!Array.isArray(value)) throw invalidParam(`${name} must be an array`)
    return value
  }

  ejson(name: string): Readonly<Record<string, unknown>> | undefined {
    const text = this.optionalText(name)
    return text === undefined ? undefined : parseObject(text, this.now)
  }
}
