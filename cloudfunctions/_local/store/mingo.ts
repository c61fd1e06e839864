/** MongoDB's query and aggregation language: mingo, with the operators put right in which it differs. */
import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as projections from 'mingo/operators/projection'
import * as windows from 'mingo/operators/window'
import { Query as MingoQuery } from 'mingo/query'
import { requestFailed, StoreError } from './errors'
import { repairedExpressions } from './expressionRepairs'
import { repairedQueries } from './queryRepairs'
import { repairedStages } from './stageRepairs'
import { isPlain } from './values'
import type { AnyObject } from 'mingo/types'
import type { Doc, Query } from './types'

export type Pipeline = readonly Readonly<Record<string, unknown>>[]

const context = Context.init({
  accumulator: accumulators,
  expression: repairedExpressions,
  pipeline: repairedStages,
  projection: projections,
  query: repairedQueries,
  window: windows
})

const jsonSchemaValidator = ({ required, ...others }: AnyObject) => {
  if (!Array.isArray(required) || Object.keys(others).length > 0) throw requestFailed('$jsonSchema with anything but `required` is not emulated.')
  return (document: AnyObject): boolean => required.every(name => Object.hasOwn(document, String(name)))
}

const options = { context, jsonSchemaValidator, scriptEnabled: false }

// mingo copies its operators for every query, and few queries calculate
const queriesOnly = { ...options, context: Context.init({ query: repairedQueries }) }

const calculates = (query: unknown): boolean => (Array.isArray(query) ? query.some(calculates) : isPlain(query) && Object.entries(query).some(([name, value]) => name === '$expr' || calculates(value)))

const refusalOf = (cause: unknown): StoreError =>
  cause instanceof StoreError ? cause : requestFailed(cause instanceof Error ? cause.message : String(cause), { cause })

const compile = (query: Query): MingoQuery => {
  try {
    return new MingoQuery({ ...query }, calculates(query) ? options : queriesOnly)
  } catch (cause) {
    throw refusalOf(cause)
  }
}

export const filterOf = (query: Query): ((document: Readonly<Record<string, unknown>>) => boolean) => {
  if (Object.keys(query).length === 0) return () => true
  const compiled = compile(query)
  return document => {
    try {
      return compiled.test(document)
    } catch (cause) {
      throw refusalOf(cause)
    }
  }
}

/** Rows need no _id, yet travel as documents do. They may share parts with stored ones: they are for writing down, never to be changed. */
export const runPipeline = (documents: readonly Doc[], pipeline: Pipeline, resolve: (collection: string) => readonly Doc[]): readonly Doc[] => {
  try {
    return new Aggregator([...pipeline], { ...options, collectionResolver: name => [...resolve(name)] }).run<Doc>(documents)
  } catch (cause) {
    throw refusalOf(cause)
  }
}

export const project = (documents: readonly Doc[], projection: Readonly<Record<string, unknown>>): readonly Doc[] =>
  Object.keys(projection).length === 0 ? documents : runPipeline(documents, [{ $project: projection }], () => [])
