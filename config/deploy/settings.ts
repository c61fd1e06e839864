/** What the operator gives: a file for each environment, and over it the variables of the shell. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { SECRET } from '@kernel/secrets'
import { TEMPLATES } from '@kernel/templates'

/** Git ignores it: it holds what opens an environment. */
const FOLDER = '.deploy'

export const SECRET_ID = 'TENCENTCLOUD_SECRET_ID'
export const SECRET_KEY = 'TENCENTCLOUD_SECRET_KEY'
export const APPID = 'LINJULI_APPID'
export const UPLOAD_KEY = 'LINJULI_UPLOAD_KEY'
export const ADMINS = 'LINJULI_DISTRICT_ADMINS'

/** The variables that go on to the functions. */
export const forFunctions = [SECRET, TEMPLATES, ADMINS] as const

export type Settings = Readonly<Record<string, string | undefined>>

export const settingsFile = (envId: string): string => join(FOLDER, `${envId}.env`)

export function readSettings(envId: string, shell: Settings): Settings {
  const file = settingsFile(envId)
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...shell }
}
