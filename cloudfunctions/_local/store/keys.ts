/** The order of all values: a string for each, so that comparing two strings compares the values as MongoDB does. */
import { ObjectId } from 'bson'

// MongoDB's order of types. No tag is '\0', which ends arrays and objects, nor above '\xff', which MAX relies on
const tags = { emptyArray: '\x03', null: '\x05', number: '\x10', string: '\x20', object: '\x30', array: '\x40', objectId: '\x50', boolean: '\x60', date: '\x70', other: '\x80' } as const

/** Above everything that may follow a complete key. */
export const MAX = '\uffff'

/** The place of an array without elements: before null, as in MongoDB. */
export const EMPTY_ARRAY = tags.emptyArray

const numberView = new DataView(new ArrayBuffer(8))
const SIGN = 0x8000_0000
const EVERY_BIT = 0xffff_ffff

const encodeNumber = (value: number): string => {
  // NaN lies before all numbers; adding 0 makes -0 equal to 0
  if (Number.isNaN(value)) return '\0'.repeat(8)
  numberView.setFloat64(0, value + 0)
  const [upper, lower] = [numberView.getUint32(0), numberView.getUint32(4)]
  const negative = upper >= SIGN
  const [high, low] = [upper ^ (negative ? EVERY_BIT : SIGN), negative ? lower ^ EVERY_BIT : lower]
  // in one go: this is asked for every number of every index, and eight strings on the way to one are too many
  return String.fromCharCode(high >>> 24, (high >>> 16) & 255, (high >>> 8) & 255, high & 255, low >>> 24, (low >>> 16) & 255, (low >>> 8) & 255, low & 255)
}

// two zeros end a string, so 'a' lies before 'a\0b' whatever follows and in either direction
const encodeString = (value: string): string => (value.includes('\0') ? value.replaceAll('\0', '\0\x01') : value) + '\0\0'

const encodeObject = (value: object): string => {
  let encoded = ''
  for (const [name, field] of Object.entries(value)) {
    const key = encode(field)
    // fields compare by type, then name, then value
    encoded += key.charAt(0) + encodeString(name) + key
  }
  return encoded + '\0'
}

/** A key is complete in itself: no key begins with another one. */
export const encode = (value: unknown): string => {
  if (value === null || value === undefined) return tags.null
  if (typeof value === 'number') return tags.number + encodeNumber(value)
  if (typeof value === 'string') return tags.string + encodeString(value)
  if (typeof value === 'boolean') return tags.boolean + (value ? '1' : '0')
  if (value instanceof Date) return tags.date + encodeNumber(value.getTime())
  if (value instanceof ObjectId) return tags.objectId + value.toHexString()
  if (Array.isArray(value)) return tags.array + value.map(encode).join('') + '\0'
  if (value instanceof RegExp) return tags.other + encodeString(value.source) + encodeString(value.flags)
  return tags.object + encodeObject(value)
}

/** The same key for a descending field. */
export const invert = (key: string): string => {
  let inverted = ''
  for (let at = 0; at < key.length; at++) inverted += String.fromCharCode(0xffff - key.charCodeAt(at))
  return inverted
}

/** The first key of the type after, or before, the type of this key. */
export const typeAfter = (key: string): string => String.fromCharCode(key.charCodeAt(0) + 1)
export const typeBefore = (key: string): string => String.fromCharCode(key.charCodeAt(0) - 1)

const TAIL = 5

/** What makes the entries of equal documents differ, in the order of insertion. */
export const tail = (seq: number): string =>
  String.fromCharCode(Math.floor(seq / 2 ** 32) & 255, (seq >>> 24) & 255, (seq >>> 16) & 255, (seq >>> 8) & 255, seq & 255)

export const isEntryOf = (entry: string, key: string): boolean => entry.length === key.length + TAIL && entry.startsWith(key)

export const compareKeys = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Equal as MongoDB sees it: the order of fields counts, 0 is -0. */
export const sameValue = (one: unknown, other: unknown): boolean => one === other || encode(one) === encode(other)
