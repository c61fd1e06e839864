/** Loads the compiled files into a realm that has what WeChat gives to logic, and none of what a browser has. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { compileFunction, createContext } from 'node:vm'
import type { Definition } from './instance'

export type AppJson = {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly custom?: boolean; readonly list: readonly { readonly pagePath: string }[] }
}

export type Program = {
  readonly app: Definition
  readonly routes: readonly string[]
  readonly tabs: readonly string[]
  /** The definition that a page's or a component's file registers. */
  definitionOf(path: string): Definition
}

// WeChat shadows these in every file, and old phones have no Intl: whoever needs one fails here as well
const SHADOWED = ['window', 'document', 'self', 'navigator', 'location', 'history', 'localStorage', 'XMLHttpRequest', 'WebSocket', 'fetch', 'alert', 'Intl']

type Require = (path: string) => unknown

export function routesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`))]
}

export const readJson = <Shape>(folder: string, file: string): Shape => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shape

export function loadProgram(folder: string, globals: Readonly<Record<string, unknown>>): Program {
  const appJson = readJson<AppJson>(folder, 'app.json')
  const definitions = new Map<string, Definition>()
  const modules = new Map<string, { exports: unknown }>()
  let loading = ''
  let app: Definition = {}

  // webpack may call these from a file that was loaded earlier, so they ask which one is loading now
  const register = (definition: Definition) => void definitions.set(loading, definition)
  const context = createContext({
    ...globals,
    App: (definition: Definition) => {
      app = definition
    },
    Page: register,
    Component: register,
    Behavior: (definition: Definition) => definition,
    getApp: () => app
  })

  function load(path: string): unknown {
    const known = modules.get(path)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    modules.set(path, module)
    const file = join(folder, `${path}.js`)
    const run = compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports', ...SHADOWED], { filename: file, parsingContext: context }) as (require: Require, module: { exports: unknown }, exports: unknown) => void
    run((other) => load(posix.join(posix.dirname(path), other).replace(/\.js$/, '')), module, module.exports)
    return module.exports
  }

  function definitionOf(path: string): Definition {
    if (!definitions.has(path)) {
      loading = path
      load(path)
      const { usingComponents = {} } = readJson<{ readonly usingComponents?: Readonly<Record<string, string>> }>(folder, `${path}.json`)
      for (const component of Object.values(usingComponents)) definitionOf(component.startsWith('/') ? component.slice(1) : posix.join(posix.dirname(path), component))
    }
    const definition = definitions.get(path)
    if (!definition) throw new Error(`${path}.js registers nothing`)
    return definition
  }

  loading = 'app'
  load('app')
  return { app, routes: routesOf(appJson), tabs: (appJson.tabBar?.list ?? []).map(({ pagePath }) => pagePath), definitionOf }
}
