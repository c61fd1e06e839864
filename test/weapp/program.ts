/** Loads the compiled files into a realm that has what WeChat gives to logic, and none of what a browser has. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import type { Definition } from './instance'
import { Registry, SHADOWED, type Module, type Require } from './registry'

export type AppJson = {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly custom?: boolean; readonly list: readonly { readonly pagePath: string }[] }
}

export type ComponentJson = { readonly component?: boolean; readonly styleIsolation?: string; readonly usingComponents?: Readonly<Record<string, string>> }

export type Program = {
  readonly app: Definition
  readonly routes: readonly string[]
  readonly tabs: readonly string[]
  definitionOf(path: string): Definition
}

export function routesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`))]
}

export const tabsOf = ({ tabBar }: AppJson): string[] => (tabBar?.list ?? []).map(({ pagePath }) => pagePath)

export const readJson = <Shape>(folder: string, file: string): Shape => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shape

type Code = (require: Require, module: Module, exports: unknown) => void

const scripts = new Map<string, Script>()

/** A file is compiled once, however many programs it is part of. */
function scriptOf(filename: string): Script {
  const script = scripts.get(filename) ?? new Script(`(function (${['require', 'module', 'exports', ...SHADOWED].join()}) {${readFileSync(filename, 'utf8')}\n})`, { filename })
  scripts.set(filename, script)
  return script
}

export function loadProgram(folder: string, globals: Readonly<Record<string, unknown>>): Program {
  const registry = new Registry({
    run: (path, require, module) => {
      const run = scriptOf(join(folder, `${path}.js`)).runInContext(context) as Code
      run(require, module, module.exports)
    },
    componentsOf: (path) => Object.values(readJson<ComponentJson>(folder, `${path}.json`).usingComponents ?? {})
  })
  const context = createContext({ ...globals, ...registry.globals })
  registry.start()
  const appJson = readJson<AppJson>(folder, 'app.json')
  return { app: registry.app, routes: routesOf(appJson), tabs: tabsOf(appJson), definitionOf: (path) => registry.definitionOf(path) }
}
