/** Compiles a build of the mini program for the browser: its templates with WeChat's own compiler, everything else as it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { readJson, routesOf, tabsOf, type AppJson, type ComponentJson } from '../weapp/program'
import { SHADOWED } from '../weapp/registry'
import { builtInTags, GIVEN, type Compiled } from './compiled'
import { cssOf, type Reach } from './styles'

/** The program as a browser plays it. */
export type Score = {
  /** The build, from which pictures are served. */
  readonly folder: string
  /** Sets `globalThis.program`. */
  readonly script: string
  readonly css: string
}

type Build = { readonly folder: string; readonly appJson: AppJson; pathsOf(ending: string): string[]; read(file: string): string }

const OWN_TAGS = ['template', 'import', 'include', 'wxs', 'block', 'slot']
const OPENED = /<([a-z][\w-]*)/g

function buildIn(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).sort()
  return {
    folder,
    appJson: readJson<AppJson>(folder, 'app.json'),
    pathsOf: (ending) => files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)),
    read: (file) => readFileSync(join(folder, file), 'utf8')
  }
}

function configsOf({ folder, pathsOf }: Build): Compiled['configs'] {
  return Object.fromEntries(pathsOf('.json').map((path) => [path, readJson<ComponentJson>(folder, `${path}.json`)]))
}

/** A tag that nobody answers for would be an empty box, and a tap on it silence. */
function checkTags(path: string, wxml: string, components: ReadonlySet<string>): void {
  const unknown = [...wxml.matchAll(OPENED)].map(([, tag = '']) => tag).find((tag) => !OWN_TAGS.includes(tag) && !builtInTags.some((known) => known === tag) && !components.has(tag))
  if (unknown) throw new Error(`${path}.wxml uses <${unknown}>, which this host does not have`)
}

function templatesOf({ pathsOf, read }: Build, configs: Compiled['configs'], wxmlOf: (wxml: string) => string): string {
  const components = new Set(Object.values(configs).flatMap(({ usingComponents = {} }) => Object.keys(usingComponents)))
  const group = new TmplGroup()
  for (const path of pathsOf('.wxml')) {
    const wxml = wxmlOf(read(`${path}.wxml`))
    checkTags(path, wxml, components)
    const warnings = group.addTmpl(path, wxml) as readonly unknown[]
    if (warnings.length > 0) throw new Error(`${path}.wxml: ${JSON.stringify(warnings)}`)
  }
  for (const path of pathsOf('.wxs')) group.addScript(path, read(`${path}.wxs`))
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}

function reachOf(path: string, { appJson }: Build, configs: Compiled['configs']): Reach {
  if (routesOf(appJson).includes(path)) return { page: path }
  return configs[path]?.component && !configs[path].styleIsolation ? { component: path } : 'everywhere'
}

const entries = (values: readonly (readonly [name: string, code: string])[]): string => `{${values.map(([name, code]) => `${JSON.stringify(name)}:${code}`).join(',\n')}}`

/** `wxmlOf` may change each template on its way: a control breaks them there. */
export function compile(folder = 'dist/weapp', wxmlOf: (wxml: string) => string = (wxml) => wxml): Score {
  const build = buildIn(folder)
  const configs = configsOf(build)
  const { appJson, pathsOf, read } = build
  const parameters = ['require', 'module', 'exports', ...GIVEN, ...SHADOWED].join()
  const script = `globalThis.program=${entries([
    ['routes', JSON.stringify(routesOf(appJson))],
    ['tabs', JSON.stringify(tabsOf(appJson))],
    ['configs', JSON.stringify(configs)],
    ['templates', templatesOf(build, configs, wxmlOf)],
    ['code', entries(pathsOf('.js').map((path) => [path, `function(${parameters}){${read(`${path}.js`)}\n}`]))]
  ])}`
  return { folder, script, css: pathsOf('.wxss').map((path) => cssOf(read(`${path}.wxss`), reachOf(path, build, configs))).join('\n') }
}
