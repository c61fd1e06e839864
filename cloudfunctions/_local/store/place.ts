/** Where an update path leads inside a document, and what may be created on the way. */
import { isPosition } from './entries'
import { requestFailed } from './errors'
import { isPlain } from './values'
import type { Draft } from './values'

/** A field or an array element, there or not. */
export type Place = { readonly value: unknown; set(value: unknown): void; unset(): void }

// MongoDB pads with null as well, up to a limit of its own
const MAX_PADDING = 10_000

const inObject = (holder: Draft, name: string): Place => ({
  value: Object.hasOwn(holder, name) ? holder[name] : undefined,
  set: value => {
    holder[name] = value
  },
  unset: () => {
    delete holder[name]
  }
})

const inArray = (holder: unknown[], position: number): Place => ({
  value: holder[position],
  set: value => {
    if (position - holder.length > MAX_PADDING) throw requestFailed(`can't backfill more than ${MAX_PADDING} elements`)
    while (holder.length < position) holder.push(null)
    holder[position] = value
  },
  // elements keep their positions, so the place stays and is empty
  unset: () => {
    if (position < holder.length) holder[position] = null
  }
})

const placeIn = (holder: unknown, part: string): Place | null => {
  if (Array.isArray(holder)) return isPosition(part) ? inArray(holder, Number(part)) : null
  return isPlain(holder) ? inObject(holder, part) : null
}

export const partsOf = (path: string): readonly string[] => {
  const parts = path.split('.')
  if (parts.includes('')) throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
  if (parts.includes('__proto__')) throw requestFailed(`The update path '${path}' is not allowed.`)
  if (parts.some(part => part.startsWith('$'))) throw requestFailed(`The dollar ($) prefixed part of the update path '${path}' is not emulated.`)
  return parts
}

/** null: the path leads nowhere, and nothing was to be created. */
export const placeOf = (document: Draft, path: string, create: boolean): Place | null => {
  const parts = partsOf(path)
  let holder: unknown = document
  for (const [at, part] of parts.entries()) {
    const place = placeIn(holder, part)
    if (!place && create) throw requestFailed(`Cannot create field '${part}' in element {${parts[at - 1] ?? path}: ${JSON.stringify(holder)}}`)
    if (!place || at === parts.length - 1) return place
    if (place.value === undefined && create) place.set({})
    holder = Array.isArray(holder) ? holder[Number(part)] : isPlain(holder) && Object.hasOwn(holder, part) ? holder[part] : undefined
  }
  return null
}
