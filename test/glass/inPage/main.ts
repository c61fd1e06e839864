/** Starts the compiled mini program in this window, as the persona and on the page that the address names. */
import type { Persona } from '@local/district/people'
import { PageStack } from '../../weapp/pageStack'
import { obliging, Phone, type CallFunction, type Words } from '../../weapp/phone'
import { Registry, SHADOWED } from '../../weapp/registry'
import { apisOf, launchOf, wxOf } from '../../weapp/wx'
import { GIVEN, type Compiled, type Given } from '../compiled'
import { defineElements } from './elements'
import { Framework } from './framework'
import { GlassPage } from './glassPage'
import { selectorQuery } from './selectorQuery'

/** What a test may ask of the window beside tapping on it. */
export type Glass = {
  heardOf(api: string): readonly Words[]
  /** Opens the program anew at a page, as a code or a message does. */
  reLaunch(url: string): void
  /** WeChat's own arrow. */
  goBack(): void
}

declare global {
  // set by the compiled script
  var program: Compiled
  var glass: Glass
}

const { searchParams, hash } = new URL(window.location.href)

async function post(address: string, openid: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', 'x-wx-openid': openid }, body: JSON.stringify(body) })
  return answer.json()
}

/** Nobody where the address names nobody. */
async function openidNamed(key: string | null): Promise<string> {
  if (key === null) return ''
  const personas = (await (await fetch('/personas')).json()) as readonly Persona[]
  return personas.find((persona) => persona.key === key)?.openid ?? ''
}

const usedBy = (path: string): readonly string[] => Object.values(program.configs[path]?.usingComponents ?? {})

async function start(): Promise<void> {
  const openid = await openidNamed(searchParams.get('as'))
  const callFunction: CallFunction = (name, call) => post(`/call/${name}`, openid, call)
  const allowed = async (templateIds: readonly string[]) => void (await post('/subscribe', openid, { templateIds }))
  const phone = new Phone({ ...obliging, fontScale: Number(searchParams.get('fs') ?? 1), allowed }, callFunction, () => undefined)

  const path = hash.replace(/^#\//, '') || (program.routes[0] ?? '')
  const launch = launchOf(path)
  const wx = wxOf({ ...apisOf(phone, () => stack, launch), createSelectorQuery: selectorQuery }, reportError)
  const shadows = SHADOWED.map(() => undefined)
  const registry = new Registry({
    run: (file, require, module) => {
      const code = program.code[file]
      if (!code) throw new Error(`there is no ${file}.js`)
      const given: Given = { ...registry.globals, wx, getCurrentPages: () => stack.pages.map(({ instance }) => instance) }
      code(require, module, module.exports, ...GIVEN.map((name) => given[name]), ...shadows)
    },
    componentsOf: usedBy
  })
  const framework = new Framework(program, registry)
  const stack = new PageStack<GlassPage>({ ...program, make: (route, options) => new GlassPage(framework, route, options) }, () => undefined)

  globalThis.glass = { heardOf: phone.heardOf, reLaunch: (url) => stack.reLaunch(url), goBack: () => stack.navigateBack() }
  defineElements()
  registry.start()
  for (const moment of ['onLaunch', 'onShow']) {
    const method = registry.app[moment]
    if (typeof method === 'function') method.call(registry.app, launch)
  }
  stack.reLaunch(path)
}

void start()
