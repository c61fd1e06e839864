/** MongoDB's update language: which document an update makes of another. */
import { requestFailed } from './errors'
import { sameValue } from './keys'
import { operators } from './operators'
import { placeOf } from './place'
import { isPlain, thaw } from './values'
import type { Change, Doc } from './types'
import type { Draft } from './values'

export type Updated = { readonly draft: Draft; readonly changed: boolean }

// operators that only take away never create the way to their place
const creating = new Set(['$set', '$setOnInsert', '$inc', '$mul', '$min', '$max', '$push', '$addToSet'])

type Step = { readonly operator: string; readonly path: string; readonly operand: unknown }

const stepsOf = (change: Change): readonly Step[] =>
  Object.entries(change).flatMap(([operator, fields]) => {
    if (!operator.startsWith('$')) throw requestFailed(`the update operation document must contain atomic operators, not '${operator}'`)
    if (!isPlain(fields)) throw requestFailed(`Modifiers operate on fields but we found something else for ${operator}`)
    return Object.entries(fields).map(([path, operand]) => ({ operator, path, operand }))
  })

const refuseConflicts = (steps: readonly Step[]): void => {
  const paths = steps.flatMap(({ operator, path, operand }) => (operator === '$rename' ? [path, String(operand)] : [path])).sort()
  for (const [at, path] of paths.entries()) {
    const clash = paths.find((other, place) => place !== at && (other === path || other.startsWith(`${path}.`)))
    if (clash !== undefined) throw requestFailed(`Updating the path '${clash}' would create a conflict at '${path}'`)
  }
}

const unset = (draft: Draft, path: string): boolean => {
  const place = placeOf(draft, path, false)
  if (!place || place.value === undefined) return false
  place.unset()
  return true
}

const rename = (draft: Draft, path: string, target: unknown): boolean => {
  if (typeof target !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}`)
  const place = placeOf(draft, path, false)
  if (!place || place.value === undefined) return false
  place.unset()
  placeOf(draft, target, true)?.set(place.value)
  return true
}

const apply = (draft: Draft, { operator, path, operand }: Step): boolean => {
  if (operator === '$unset') return unset(draft, path)
  if (operator === '$rename') return rename(draft, path, operand)
  const operate = operators[operator === '$setOnInsert' ? '$set' : operator]
  if (!operate) throw requestFailed(`Unknown modifier: ${operator}`)
  const place = placeOf(draft, path, creating.has(operator))
  const next = operate(place?.value, operand, { operator, path, id: draft._id })
  if (!place || next === undefined || (place.value !== undefined && sameValue(place.value, next))) return false
  place.set(next)
  return true
}

const applyAll = (draft: Draft, change: Change, insert: boolean): boolean => {
  const steps = stepsOf(change)
  refuseConflicts(steps)
  const due = steps.filter(({ operator }) => insert || operator !== '$setOnInsert')
  return due.map(step => apply(draft, step)).includes(true)
}

export const update = (document: Doc, change: Change): Updated => {
  const draft = thaw(document)
  const changed = applyAll(draft, change, false)
  if (!sameValue(draft._id, document._id)) throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  return { draft, changed }
}

/** What an upsert inserts when nothing matched: the values the query fixes, then the update. */
export const updateOfNothing = (fixed: Draft, change: Change): Draft => {
  const draft: Draft = {}
  for (const [path, value] of Object.entries(fixed)) placeOf(draft, path, true)?.set(value)
  applyAll(draft, change, true)
  return draft
}
