/** What an environment is to hold: the collections and their indexes, who may upload, and the functions as they were bundled. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collections, type IndexKeys, type IndexSpec } from '@kernel/collections'
import { FROM_PHONES } from '@kernel/uploads'

/** Nobody but the functions: what every collection has. */
export const CLOSED = 'ADMINONLY'

/**
 * Nobody reads; a phone writes below one folder, and never over the file of another.
 * The language of these rules knows a pattern only as a literal, so that the path names the writer is for the function to check that takes the file on.
 */
export const storageRule = { read: false, write: `/^${FROM_PHONES}\\//.test(resource.path) == true && resource.openid == auth.openid` }

/** The runtime that the tests run on; WeChat's uploader would make a function on Node 8, and a function's runtime can never be changed. */
export const RUNTIME = 'Nodejs20.19'

export type Trigger = { readonly name: string; readonly cron: string }
export type WantedFunction = {
  readonly name: string
  readonly timeout: number
  /** WeChat's open interfaces that it calls. */
  readonly openapi: readonly string[]
  readonly triggers: readonly Trigger[]
  /** Says which code of which release runs, in letters that a function's description may have. */
  readonly description: string
}

export type Wanted = {
  readonly version: string
  readonly collections: Readonly<Record<string, readonly IndexSpec[]>>
  readonly functions: readonly WantedFunction[]
}

type Config = { readonly timeout: number; readonly permissions: { readonly openapi: readonly string[] }; readonly triggers?: readonly { readonly name: string; readonly config: string }[] }

const FILES = ['index.js', 'package.json', 'config.json']

function wantedFunction(folder: string, name: string, version: string): WantedFunction {
  const contents = FILES.map((file) => readFileSync(join(folder, name, file)))
  const { timeout, permissions, triggers = [] } = JSON.parse(readFileSync(join(folder, name, 'config.json'), 'utf8')) as Config
  const digest = contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex').slice(0, 16)
  return { name, timeout, openapi: permissions.openapi, triggers: triggers.map(({ name, config }) => ({ name, cron: config })), description: `release ${version} code ${digest}` }
}

/** Reads the bundles of the functions, which must have been built. */
export const wantedFrom = (folder: string, names: readonly string[], version: string): Wanted => ({
  version,
  collections,
  functions: names.map((name) => wantedFunction(folder, name, version))
})

/** An index in one line, to be compared. */
export const indexText = ({ keys, unique = false }: { readonly keys: IndexKeys; readonly unique?: boolean }): string => `${keys.map(([path, way]) => `${path} ${way}`).join(', ')}${unique ? ' unique' : ''}`
