/** Aggregation stages whose answer in mingo is not MongoDB's, and those that would write into stored documents. */
import { Lazy } from 'mingo/lazy'
import * as stages from 'mingo/operators/pipeline'
import { fieldsOf, sortKeyOf } from './entries'
import { requestFailed } from './errors'
import { compareKeys } from './keys'
import { thaw } from './values'
import type { Iterator } from 'mingo/lazy'
import type { AnyObject, Options, SortSpec } from 'mingo/types'

// mingo writes into the rows it is given, and on frozen ones the change is just missing
const onCopies = <Spec>(stage: (rows: Iterator, spec: Spec, options: Options) => Iterator) =>
  (rows: Iterator, spec: Spec, options: Options): Iterator => stage(rows.map(thaw), spec, options)

const $sort = (rows: Iterator, spec: SortSpec, _options: Options): Iterator => {
  const fields = fieldsOf(Object.entries(spec))
  return rows.transform<AnyObject>(all => {
    const keyed = all.map(row => ({ row, key: sortKeyOf(row, fields) }))
    return Lazy(keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({ row }) => row))
  })
}

const $lookup: typeof stages.$lookup = (rows, spec, options) => {
  // mingo would run the pipeline over the whole collection
  if (spec.localField && spec.pipeline?.length) throw requestFailed('$lookup with both localField and pipeline is not emulated.')
  return stages.$lookup(rows, spec, options)
}

const { $out: _out, $merge: _merge, ...reading } = stages

export const repairedStages = {
  ...reading,
  $addFields: onCopies(stages.$addFields),
  $fill: onCopies(stages.$fill),
  $lookup,
  $project: onCopies(stages.$project),
  $replaceRoot: onCopies(stages.$replaceRoot),
  $replaceWith: onCopies(stages.$replaceWith),
  $set: onCopies(stages.$set),
  $setWindowFields: onCopies(stages.$setWindowFields),
  $sort,
  $unset: onCopies(stages.$unset),
  $unwind: onCopies(stages.$unwind)
}
