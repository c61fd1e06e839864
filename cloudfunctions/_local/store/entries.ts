/** Under which keys a document stands for a list of fields: for an index all of them, for a sort the first one. */
import { compareKeys, EMPTY_ARRAY, encode, invert } from './keys'
import { requestFailed } from './errors'
import type { IndexSpec } from './types'

export type Field = { readonly path: string; readonly parts: readonly string[]; readonly direction: 1 | -1 }

/** `array` is the last of the fields on whose way there was an array, so that one document may have several keys; -1 when there was none. */
export type Keys = { readonly keys: readonly string[]; readonly array: number }

/** What a path leads to: an array stands for its elements, one without elements for `emptyArray`. */
export type Values = { readonly found: unknown[]; many: boolean }

const emptyArray = Symbol('empty array')

export const fieldsOf = (keys: IndexSpec['keys']): readonly Field[] =>
  keys.map(([path, direction]) => ({ path, parts: path.split('.'), direction }))

export const isPosition = (part: string): boolean => /^\d+$/.test(part)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object'

const collectLeaf = (value: unknown, into: Values): void => {
  if (!Array.isArray(value)) {
    into.found.push(value)
    return
  }
  into.many = true
  if (value.length === 0) into.found.push(emptyArray)
  for (const element of value) into.found.push(element)
}

const collect = (value: unknown, parts: readonly string[], at: number, into: Values): void => {
  const part = parts[at]
  if (part === undefined) {
    collectLeaf(value, into)
    return
  }
  if (!Array.isArray(value)) {
    collect(isObject(value) ? value[part] : null, parts, isObject(value) ? at + 1 : parts.length, into)
    return
  }
  into.many = true
  if (isPosition(part)) collect(value[Number(part)], parts, at + 1, into)
  for (const element of value) {
    if (Array.isArray(element) || !isObject(element)) into.found.push(null)
    else collect(element, parts, at, into)
  }
  if (value.length === 0) into.found.push(null)
}

export const valuesAt = (document: object, parts: readonly string[]): Values => {
  const values: Values = { found: [], many: false }
  collect(document, parts, 0, values)
  return values
}

const keysAt = (document: object, field: Field): { readonly keys: readonly string[]; readonly many: boolean } => {
  const { found, many } = valuesAt(document, field.parts)
  const keys = found.map(value => (value === emptyArray ? EMPTY_ARRAY : encode(value)))
  const distinct = keys.length > 1 ? [...new Set(keys)] : keys
  return { keys: field.direction === 1 ? distinct : distinct.map(invert), many }
}

const several = Symbol('several values')

const singleAt = (document: object, parts: readonly string[]): unknown => {
  let value: unknown = document
  for (const part of parts) {
    if (Array.isArray(value)) return several
    value = isObject(value) ? value[part] : null
  }
  return Array.isArray(value) ? several : value
}

/** The one key of a document without an array under these fields, which most are; null where there is one. */
const singleKeyOf = (document: object, fields: readonly Field[]): string | null => {
  let key = ''
  for (const { parts, direction } of fields) {
    const value = singleAt(document, parts)
    if (value === several) return null
    key += direction === 1 ? encode(value) : invert(encode(value))
  }
  return key
}

export const keysOf = (document: object, fields: readonly Field[]): Keys => {
  const single = singleKeyOf(document, fields)
  if (single !== null) return { keys: [single], array: -1 }
  let keys: readonly string[] = ['']
  let array = -1
  for (const [place, field] of fields.entries()) {
    const at = keysAt(document, field)
    const before = fields[array]
    if (at.many && before && before.parts[0] !== field.parts[0]) throw requestFailed(`cannot index parallel arrays [${field.path}] [${before.path}]`)
    if (at.many) array = place
    keys = keys.flatMap(prefix => at.keys.map(key => prefix + key))
  }
  return { keys, array }
}

/** An array stands at its smallest element, or at its largest in a descending field. */
export const sortKeyOf = (document: object, fields: readonly Field[]): string =>
  fields.map(field => keysAt(document, field).keys.reduce((first, key) => (compareKeys(key, first) < 0 ? key : first))).join('')
