/** MongoDB's update operators: what each makes of the value at one place. */
import { fieldsOf, sortKeyOf } from './entries'
import { requestFailed } from './errors'
import { compareKeys, encode, sameValue } from './keys'
import { filterOf } from './mingo'
import { isPlain, storable } from './values'

/** Where the operator stands, for what it has to say. */
export type Site = { readonly operator: string; readonly path: string; readonly id: unknown }

/** The new value; `undefined` leaves the place as it is. */
type Operator = (current: unknown, operand: unknown, site: Site) => unknown

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Date ? 'date' : typeof value)

const numberFor = (operand: unknown, { operator, path }: Site): number => {
  if (typeof operand === 'number') return operand
  throw requestFailed(`Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
}

const numberAt = (current: unknown, { operator, path, id }: Site): number => {
  if (typeof current === 'number') return current
  throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type. {_id: ${JSON.stringify(id)}} has the field '${path}' of non-numeric type ${typeOf(current)}`)
}

const arrayAt = (current: unknown, { operator, path, id }: Site): readonly unknown[] => {
  if (Array.isArray(current)) return current
  throw requestFailed(`The field '${path}' must be an array but is of type ${typeOf(current)} in document {_id: ${JSON.stringify(id)}}, so ${operator} cannot be applied.`)
}

const listFor = (operand: unknown, { operator }: Site): readonly unknown[] => {
  if (Array.isArray(operand)) return operand.map(element => storable(element))
  throw requestFailed(`The argument to $each in ${operator} must be an array but it was of type ${typeOf(operand)}`)
}

const integerFor = (operand: unknown, name: string, otherwise: number): number => {
  if (operand === undefined) return otherwise
  if (typeof operand === 'number' && Number.isInteger(operand)) return operand
  throw requestFailed(`The value for ${name} must be an integer value.`)
}

const sorted = (list: readonly unknown[], order: unknown): readonly unknown[] => {
  if (order === undefined) return list
  // a plain direction sorts the elements themselves, a document their fields
  const keys = isPlain(order) ? Object.entries(order) : [['it', order] as const]
  const fields = fieldsOf(keys.map(([path, direction]) => [isPlain(order) ? `it.${path}` : path, direction === -1 ? -1 : 1] as const))
  return list
    .map(element => ({ element, key: sortKeyOf({ it: element }, fields) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ element }) => element)
}

const push: Operator = (current, operand, site) => {
  const list = current === undefined ? [] : arrayAt(current, site)
  if (!isPlain(operand) || !('$each' in operand)) return [...list, storable(operand)]
  const added = listFor(operand.$each, site)
  const position = integerFor(operand.$position, '$position', list.length)
  const joined = sorted(list.toSpliced(position, 0, ...added), operand.$sort)
  const slice = integerFor(operand.$slice, '$slice', joined.length)
  return slice < 0 ? joined.slice(slice) : joined.slice(0, slice)
}

const addToSet: Operator = (current, operand, site) => {
  const list = current === undefined ? [] : arrayAt(current, site)
  const added = isPlain(operand) && '$each' in operand ? listFor(operand.$each, site) : [storable(operand)]
  const keys = new Set(list.map(encode))
  const fresh = added.filter(element => !keys.has(encode(element)) && keys.add(encode(element)))
  return current === undefined || fresh.length > 0 ? [...list, ...fresh] : undefined
}

const without = (current: unknown, site: Site, goes: (element: unknown) => boolean): unknown => {
  if (current === undefined) return undefined
  const list = arrayAt(current, site)
  const left = list.filter(element => !goes(element))
  return left.length < list.length ? left : undefined
}

// operators and scalars speak of the element itself, a document of its fields
const matcherOf = (operand: unknown): ((element: unknown) => boolean) => {
  if (isPlain(operand) && !Object.keys(operand).some(name => name.startsWith('$'))) {
    const accepts = filterOf(operand)
    return element => isPlain(element) && accepts(element)
  }
  if (!isPlain(operand) && !(operand instanceof RegExp)) return element => sameValue(element, operand)
  const accepts = filterOf({ it: operand })
  return element => accepts({ it: element })
}

const extreme = (wins: (order: number) => boolean): Operator => (current, operand) =>
  current === undefined || wins(compareKeys(encode(operand), encode(current))) ? storable(operand) : undefined

export const operators: Readonly<Record<string, Operator>> = {
  $set: (_current, operand) => storable(operand),
  $inc: (current, operand, site) => (current === undefined ? 0 : numberAt(current, site)) + numberFor(operand, site),
  $mul: (current, operand, site) => (current === undefined ? 0 : numberAt(current, site)) * numberFor(operand, site),
  $min: extreme(order => order < 0),
  $max: extreme(order => order > 0),
  $push: push,
  $addToSet: addToSet,
  $pop: (current, operand, site) => {
    if (operand !== 1 && operand !== -1) throw requestFailed('$pop expects 1 or -1')
    if (current === undefined) return undefined
    const list = arrayAt(current, site)
    return operand === 1 ? list.slice(0, -1) : list.slice(1)
  },
  $pull: (current, operand, site) => without(current, site, matcherOf(operand)),
  $pullAll: (current, operand, site) => {
    if (!Array.isArray(operand)) throw requestFailed('$pullAll requires an array argument')
    const keys = new Set(operand.map(encode))
    return without(current, site, element => keys.has(encode(element)))
  }
}
