/** How a conditional change is said in the SDK's words. */
import type { Change, Condition, Step, Test, Tests } from '@domain/conditional'
import { database } from './cloud'

const _ = database.command

function sayTest(test: Test): unknown {
  if ('is' in test) return _.eq(test.is)
  if ('isNot' in test) return _.neq(test.isNot)
  if ('atMost' in test) return _.lte(test.atMost)
  if ('atLeast' in test) return _.gte(test.atLeast)
  if ('above' in test) return _.gt(test.above)
  if ('below' in test) return _.lt(test.below)
  if ('oneOf' in test) return _.in([...test.oneOf])
  return _.exists(test.present)
}

const sayTests = (tests: Tests): Record<string, unknown> => Object.fromEntries(Object.entries(tests).map(([path, test]) => [path, sayTest(test)]))

/** Of a document that no client wrote: what carries _openid is not there (access.md). */
export const ours = { _openid: _.exists(false) }

/** A query for one document by its id that holds only while the condition does. */
export function sayCondition(id: string, when: Condition): object {
  const all = { _id: id, ...ours, ...sayTests(when.all) }
  return when.any ? _.and([all, _.or(when.any.map(sayTests))]) : all
}

function sayStep(step: Step): unknown {
  // set and not a bare object: the SDK would merge one field by field
  if ('set' in step) return _.set(step.set)
  if ('add' in step) return _.inc(step.add)
  if ('unset' in step) return _.remove()
  if ('push' in step) return _.push(step.most === undefined ? [step.push] : { each: [step.push], slice: step.most })
  if ('pushSorted' in step) return _.push({ each: [step.pushSorted], sort: 1 })
  if ('shift' in step) return _.shift()
  return _.pull(step.pull)
}

export const sayChange = (change: Change): Record<string, unknown> => Object.fromEntries(Object.entries(change).map(([path, step]) => [path, sayStep(step)]))
