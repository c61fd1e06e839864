/** What has to be done so that an environment holds what it should: ordered steps as values, that can be read out before they are taken. */
import type { IndexSpec } from '@kernel/collections'
import type { CloudState, FunctionState } from './cloud'
import { CLOSED, indexText, storageRule, type Trigger, type Wanted, type WantedFunction } from './wanted'

export type Step =
  | { readonly what: 'create_collection'; readonly collection: string }
  | { readonly what: 'close_collection'; readonly collection: string; readonly was: string }
  | { readonly what: 'create_index'; readonly collection: string; readonly index: IndexSpec }
  | { readonly what: 'replace_index'; readonly collection: string; readonly index: IndexSpec }
  | { readonly what: 'close_storage' }
  | { readonly what: 'create_function'; readonly name: string; readonly timeout: number }
  | { readonly what: 'upload_function'; readonly name: string }
  | { readonly what: 'configure_function'; readonly name: string; readonly timeout: number; readonly description: string; readonly variables: readonly string[] }
  | { readonly what: 'create_trigger'; readonly name: string; readonly trigger: Trigger }
  | { readonly what: 'change_trigger'; readonly name: string; readonly trigger: Trigger }
  | { readonly what: 'upload_mini_program'; readonly version: string }

type What = Step['what']

/** With whose word a step is taken: the cloud's credential, or the key with which WeChat lets code in. */
export const needs: Readonly<Record<What, 'credential' | 'upload_key'>> = {
  create_collection: 'credential',
  close_collection: 'credential',
  create_index: 'credential',
  replace_index: 'credential',
  close_storage: 'credential',
  create_function: 'credential',
  upload_function: 'upload_key',
  configure_function: 'credential',
  create_trigger: 'credential',
  change_trigger: 'credential',
  upload_mini_program: 'upload_key'
}

/** The variables that every function gets. */
export type Variables = Readonly<Record<string, string>>

/** Of an environment that nobody has looked at, it is assumed that nothing is there. */
export type Known = Pick<CloudState, 'collections' | 'storage' | 'functions'>
export const nothing: Known = { collections: {}, storage: { acl: '', rule: '' }, functions: {} }

function collectionSteps(collection: string, indexes: readonly IndexSpec[], known: Known): Step[] {
  const present = known.collections[collection]
  const door: Step[] = !present ? [{ what: 'create_collection', collection }] : present.acl === CLOSED ? [] : [{ what: 'close_collection', collection, was: present.acl }]
  const missing = indexes.filter((index) => present?.indexes[index.name] !== indexText(index))
  return [...door, ...missing.map((index): Step => ({ what: present?.indexes[index.name] === undefined ? 'create_index' : 'replace_index', collection, index }))]
}

/** Whether the rule of the storage says what ours says, however it is written. */
export function isStorageClosed({ acl, rule }: Known['storage']): boolean {
  if (acl !== 'CUSTOM') return false
  try {
    const { read, write, ...more } = JSON.parse(rule) as Record<string, unknown>
    return read === storageRule.read && write === storageRule.write && Object.keys(more).length === 0
  } catch {
    // a rule that cannot be read closes nothing
    return false
  }
}

function functionSteps({ name, timeout, description, triggers }: WantedFunction, present: FunctionState | undefined, variables: Variables): Step[] {
  const renewed = present?.description !== description
  const changed = Object.keys(variables).filter((variable) => present?.variables[variable] !== variables[variable])
  return [
    ...(present ? [] : [{ what: 'create_function' as const, name, timeout }]),
    ...(renewed ? [{ what: 'upload_function' as const, name }] : []),
    // after the code, so that a description never speaks of code that is not there
    ...(renewed || changed.length > 0 || present.timeout !== timeout ? [{ what: 'configure_function' as const, name, timeout, description, variables: changed }] : []),
    ...triggers
      .filter((trigger) => present?.triggers[trigger.name] !== trigger.cron)
      .map((trigger): Step => ({ what: present?.triggers[trigger.name] === undefined ? 'create_trigger' : 'change_trigger', name, trigger }))
  ]
}

/** Doors first, then the database, then the functions, and last the program that calls them: what is new on phones finds what it needs. */
export function planOf(wanted: Wanted, known: Known, variables: Variables): readonly Step[] {
  return [
    ...Object.entries(wanted.collections).flatMap(([collection, indexes]) => collectionSteps(collection, indexes, known)),
    ...(isStorageClosed(known.storage) ? [] : [{ what: 'close_storage' as const }]),
    ...wanted.functions.flatMap((one) => functionSteps(one, known.functions[one.name], variables)),
    { what: 'upload_mini_program', version: wanted.version }
  ]
}

/** What phones could read or write past the functions: the names of open collections, and of the storage. */
export const openDoors = ({ collections, storage }: Known): readonly string[] => [
  ...Object.entries(collections).flatMap(([collection, { acl }]) => (acl === CLOSED ? [] : [collection])),
  ...(isStorageClosed(storage) ? [] : ['storage'])
]
