/** What is missing or wrong before anything may be done, all of it at once. */
import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { occasions } from '@kernel/notices'
import { TEMPLATES, templatesFrom } from '@kernel/templates'
import { openDoors, type Known, type Variables } from './plan'
import { APPID, SECRET_ID, SECRET_KEY, UPLOAD_KEY, type Settings } from './settings'
import { secretTrouble } from './variables'
import { RUNTIME, type Wanted } from './wanted'

export const lackCodes = [
  'no_credential',
  'no_appid',
  'bad_appid',
  'no_upload_key',
  'bad_upload_key',
  'unknown_environment',
  'no_secret',
  'weak_secret',
  'secret_forgets',
  'secret_too_new',
  'bad_templates',
  'wrong_runtime',
  'open_stranger'
] as const
export type LackCode = (typeof lackCodes)[number]

/** `about` is a name that helps to find the matter, never a value. */
export type Lack = { readonly code: LackCode; readonly about?: string }

function keyLack(path: string | undefined): readonly Lack[] {
  if (!path) return [{ code: 'no_upload_key' }]
  try {
    return createPrivateKey(readFileSync(path)).asymmetricKeyType === 'rsa' ? [] : [{ code: 'bad_upload_key', about: path }]
  } catch {
    // not there, not readable, not a key: the operator looks at the same path
    return [{ code: 'bad_upload_key', about: path }]
  }
}

const appidLack = (appid: string | undefined): readonly Lack[] => (!appid ? [{ code: 'no_appid' }] : /^wx[0-9a-f]{16}$/.test(appid) ? [] : [{ code: 'bad_appid', about: appid }])

/** What the operator has not given, or not rightly. */
export const settingLacks = (settings: Settings): readonly Lack[] => [
  ...(settings[SECRET_ID] && settings[SECRET_KEY] ? [] : [{ code: 'no_credential' as const }]),
  ...appidLack(settings[APPID]),
  ...keyLack(settings[UPLOAD_KEY])
]

function templateLacks(json: string | undefined): readonly Lack[] {
  try {
    templatesFrom(json)
    const strange = Object.keys(JSON.parse(json || '{}') as object).find((occasion) => !occasions.some((known) => known === occasion))
    return strange === undefined ? [] : [{ code: 'bad_templates', about: strange }]
  } catch {
    // said again in the operator's words
    return [{ code: 'bad_templates', about: TEMPLATES }]
  }
}

/** What in the environment, or between it and what was given, stands in the way. */
export function environmentLacks(wanted: Wanted, known: Known, variables: Variables): readonly Lack[] {
  const trouble = secretTrouble(variables, known)
  const onOldNode = wanted.functions.filter(({ name }) => known.functions[name] && known.functions[name].runtime !== RUNTIME)
  const strangers = openDoors(known).filter((door) => door !== 'storage' && !(door in wanted.collections))
  return [
    ...(trouble ? [trouble] : []),
    ...templateLacks(variables[TEMPLATES]),
    ...onOldNode.map(({ name }): Lack => ({ code: 'wrong_runtime', about: name })),
    ...strangers.map((collection): Lack => ({ code: 'open_stranger', about: collection }))
  ]
}
