/** What a value in a document may be, and how it is copied, frozen and written down. */
import { ObjectId } from 'bson'
import { requestFailed } from './errors'
import type { Doc, Id } from './types'

export type Draft = Record<string, unknown>

// MongoDB's own limit; it also keeps every walk here off the end of the stack
const MAX_DEPTH = 100

export const isPlain = (value: unknown): value is Draft => {
  if (value === null || typeof value !== 'object') return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

export const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number' || value instanceof ObjectId

const wrappedNumber = (value: object): number | null => {
  const kind = '_bsontype' in value ? value._bsontype : null
  if (kind !== 'Int32' && kind !== 'Double' && kind !== 'Long') return null
  const number = Number(value)
  // beyond 2^53 a 64-bit integer would lose its last digits
  return kind === 'Long' && !Number.isSafeInteger(number) ? null : number
}

const storableObject = (value: object, depth: number): Draft => {
  const copied: Draft = {}
  for (const [name, field] of Object.entries(value)) {
    if (name.startsWith('$')) throw requestFailed(`The dollar ($) prefixed field '${name}' is not valid for storage.`)
    if (name === '__proto__') throw requestFailed("The field '__proto__' is not valid for storage.")
    if (field !== undefined) copied[name] = storable(field, depth + 1)
  }
  return copied
}

/** A copy that memory and disk will agree on for ever; refuses what would come back different. */
export const storable = (value: unknown, depth = 0): unknown => {
  if (depth > MAX_DEPTH) throw requestFailed(`A document may be nested ${MAX_DEPTH} levels deep, not more.`)
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((element: unknown) => storable(element, depth + 1))
  if (isPlain(value)) return storableObject(value, depth)
  if (value instanceof ObjectId) return value
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw requestFailed('An invalid date cannot be stored.')
    return new Date(value)
  }
  const number = typeof value === 'object' ? wrappedNumber(value) : null
  if (number === null) throw requestFailed(`A value of type ${typeof value === 'object' ? value.constructor.name : typeof value} cannot be stored.`)
  return number
}

export const storableDocument = (value: unknown): Draft => {
  if (!isPlain(value)) throw requestFailed('A document must be an object.')
  return storableObject(value, 0)
}

const thawValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(thawValue)
  return isPlain(value) ? thaw(value) : value
}

/** A copy of a stored document that may be changed. structuredClone would turn an ObjectId into a plain object. */
export const thaw = (value: Readonly<Draft>): Draft => {
  const copied: Draft = {}
  for (const name of Object.keys(value)) copied[name] = thawValue(value[name])
  return copied
}

export const freeze = <T>(value: T): T => {
  if (Array.isArray(value)) value.forEach(freeze)
  else if (isPlain(value)) Object.values(value).forEach(freeze)
  else return value
  return Object.freeze(value)
}

const isJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (value === null || typeof value !== 'object') return true
  if (Array.isArray(value)) return value.every(isJson)
  return isPlain(value) && Object.values(value).every(isJson)
}

// stored keys never begin with $, so these marks cannot be mistaken for a document
const pack = (value: unknown): unknown => {
  if (isJson(value)) return value
  if (typeof value === 'number') return { $number: Object.is(value, -0) ? '-0' : String(value) }
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof ObjectId) return { $oid: value.toHexString() }
  if (Array.isArray(value)) return value.map(pack)
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, pack(field)])) : value
}

const unpack = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unpack)
  if (!isPlain(value)) return value
  if (typeof value.$number === 'string') return Number(value.$number)
  if (typeof value.$date === 'number') return new Date(value.$date)
  if (typeof value.$oid === 'string') return new ObjectId(value.$oid)
  for (const name of Object.keys(value)) value[name] = unpack(value[name])
  return value
}

export const serialize = (document: Readonly<Draft>): string => JSON.stringify(isJson(document) ? document : pack(document))

const isDocument = (value: unknown): value is Doc => isPlain(value) && isId(value._id)

export const deserialize = (text: string): Doc => {
  const parsed: unknown = JSON.parse(text)
  const document = text.includes('"$') ? unpack(parsed) : parsed
  if (!isDocument(document)) throw requestFailed('A record on the disk is not a document.')
  return document
}
