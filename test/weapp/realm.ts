/** The compiled mini program, opened in plain Node as a person: it can be read, tapped, typed into and cut off from the network. */
import { join } from 'node:path'
import type { Definition, Instance } from './instance'
import { Page } from './page'
import { PageStack } from './pageStack'
import { obliging, Phone, type CallFunction, type Heard, type Network, type Person, type Words } from './phone'
import { loadProgram, type Program } from './program'
import { pathTo, readTemplates, render, type DataNode, type Templates, type ViewNode } from './templates'
import { Timers } from './timers'
import { apisOf, launchOf, wxOf, type Apis } from './wx'
import { targetOf, wxEvent } from './wxEvent'

export type Opening = {
  /** As a code or a message opens it: `pages/event/index?scene=…`. The first page without it. */
  readonly path?: string
  readonly callFunction: CallFunction
  readonly person?: Partial<Person>
  readonly folder?: string
}

const PATIENCE_MS = 8_000
const GLANCE_MS = 5

type Place = { readonly owner: Instance; readonly path: readonly ViewNode[] }
type Wanted = (node: ViewNode) => boolean

/** From the surest way to name a thing to the loosest. */
function waysToFind(what: string): Wanted[] {
  if (what.startsWith('#')) return [({ attributes }) => attributes.id === what.slice(1)]
  return [
    ({ attributes }) => attributes['aria-label'] === what,
    ({ text }) => text === what,
    ({ attributes, text }) => (attributes['aria-label'] ?? '').includes(what) || text.includes(what)
  ]
}

/** The innermost node that still fits, so that an event passes everything that could answer it. */
function innermost(roots: readonly ViewNode[], wanted: Wanted): readonly ViewNode[] {
  const path = pathTo(roots, wanted)
  const last = path.at(-1)
  return last ? [...path, ...innermost(last.children, wanted)] : []
}

export class MiniProgram {
  readonly errors: unknown[] = []
  /** Bytes of every patch that crossed from logic to view, in order. */
  readonly patches: number[] = []
  readonly #listeners = new Set<() => void>()
  readonly #timers: Timers
  readonly #phone: Phone
  readonly #known: Apis
  readonly #program: Program
  readonly #stack: PageStack<Page>
  readonly #templates: Templates
  #callsUnderWay = 0

  constructor({ path, callFunction, person, folder = 'dist/weapp' }: Opening) {
    const watcher = { changed: () => this.#listeners.forEach((listener) => listener()), failed: (error: unknown) => void this.errors.push(error), patched: (bytes: number) => void this.patches.push(bytes) }
    const counted: CallFunction = async (name, call) => {
      this.#callsUnderWay += 1
      try {
        return await callFunction(name, call)
      } finally {
        this.#callsUnderWay -= 1
      }
    }
    this.#timers = new Timers(watcher.failed)
    this.#phone = new Phone({ ...obliging, ...person }, counted, watcher.changed)
    this.#templates = readTemplates(join(folder, 'base.wxml'))

    const start = launchOf(path)
    this.#known = apisOf(this.#phone, () => this.#stack, start)
    this.#program = loadProgram(folder, {
      ...this.#timers.globals(),
      console: { ...console, error: (...words: unknown[]) => watcher.failed(words.join(' ')) },
      wx: wxOf(this.#known, watcher.failed),
      getCurrentPages: () => [...this.#stack.pages]
    })
    const { routes, tabs } = this.#program
    this.#stack = new PageStack({ routes, tabs, make: (route, options) => new Page(this.#program, route, options, watcher) }, watcher.changed)
    for (const moment of ['onLaunch', 'onShow']) this.#tellApp(moment, start)
    this.#stack.reLaunch(path ?? routes[0] ?? '')
  }

  #tellApp(moment: string, words: Words): void {
    const method = this.app[moment]
    if (typeof method === 'function') method.call(this.app, words)
  }

  /** What `getApp()` gives. */
  get app(): Definition {
    return this.#program.app
  }

  get route(): string {
    return this.#stack.top.route
  }

  get depth(): number {
    return this.#stack.pages.length
  }

  /** What was asked of the phone, in order. */
  get heard(): readonly Heard[] {
    return this.#phone.heard
  }

  phoneKnows(api: string): boolean {
    return api in this.#known
  }

  heardOf(api: string): readonly Words[] {
    return this.#phone.heardOf(api)
  }

  set network(network: Network) {
    this.#phone.setNetwork(network)
  }

  /** Everything the page on top says. */
  text(): string {
    return this.#rendered(this.#stack.top).map(({ text }) => text).join('')
  }

  shows(what: string): boolean {
    return this.#find(what) !== null
  }

  /** The attributes of a thing as the template gives them to WeChat. */
  attributesOf(what: string): Readonly<Record<string, string>> {
    return this.#find(what)?.path.at(-1)?.attributes ?? {}
  }

  async tap(what: string): Promise<void> {
    this.#fire(await this.#found(what), what, 'tap', {})
  }

  async type(what: string, value: string): Promise<void> {
    const place = await this.#found(what)
    this.#fire(place, what, 'input', { value, cursor: value.length })
  }

  async choose(what: string, value: string | number): Promise<void> {
    this.#fire(await this.#found(what), what, 'change', { value })
  }

  /** WeChat's own arrow. */
  goBack(): void {
    this.#stack.navigateBack()
  }

  /** Pulls the page down to have it read anew. */
  pullDown(): void {
    this.#stack.top.call('onPullDownRefresh')
  }

  /** The card that a share button or WeChat's own menu makes of the page on top. */
  card(): { readonly title?: string; readonly path?: string } {
    const make = this.#stack.top.onShareAppMessage
    if (typeof make !== 'function') throw new Error(`${this.route} cannot be shared`)
    return make.call(this.#stack.top, { from: 'button', target: {} }) as { title?: string; path?: string }
  }

  /** Waits until the page on top shows it. */
  async until(what: string): Promise<void> {
    await this.#found(what)
  }

  /** Waits until nothing is on its way any more: no call, no render. */
  calm(): Promise<void> {
    return this.#when(() => this.#callsUnderWay === 0 && !this.#timers.busy, 'nothing is on its way any more')
  }

  close(): void {
    this.#stack.closeAll()
    this.#timers.stop()
  }

  #rendered(owner: Instance): ViewNode[] {
    const root = owner.data.root as DataNode | undefined
    return (root?.cn ?? []).map((node) => render(this.#templates, node))
  }

  #owners(): Instance[] {
    const page = this.#stack.top
    return page.tabBar ? [page, page.tabBar] : [page]
  }

  #find(what: string): Place | null {
    const owners = this.#owners().map((owner) => ({ owner, roots: this.#rendered(owner) }))
    for (const wanted of waysToFind(what)) {
      for (const { owner, roots } of owners) {
        const path = innermost(roots, wanted)
        if (path.length > 0) return { owner, path }
      }
    }
    return null
  }

  async #found(what: string): Promise<Place> {
    await this.#when(() => this.#find(what) !== null, `"${what}" is there`)
    return this.#find(what) as Place
  }

  /** WeChat calls Taro for the node itself and then for each ancestor whose template listens; the event carries nothing else. */
  #fire({ owner, path }: Place, what: string, type: string, detail: object): void {
    const target = path.at(-1)
    const listening = [...path].reverse().filter(({ events }) => events.has(type))
    if (!target || listening.length === 0) throw new Error(`nothing answers ${type} on "${what}"`)
    const place = ({ attributes, sid }: ViewNode) => targetOf(attributes.id ?? sid, { sid })
    const bubbles = type === 'tap'
    for (const node of bubbles ? listening : listening.slice(0, 1)) {
      owner.call('eh', wxEvent(type, detail, place(target), place(node)))
    }
  }

  #when(holds: () => boolean, said: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        this.#listeners.delete(look)
        clearTimeout(late)
        clearInterval(glance)
        finish()
      }
      const look = (): void => {
        if (holds()) end(resolve)
      }
      const complain = (): Error => new Error(`waited in vain until ${said}; ${this.route} says: ${this.text()}\nerrors: ${this.errors.map(String).join('\n')}`)
      const late = setTimeout(() => end(() => reject(complain())), PATIENCE_MS)
      // a promise that settles changes nothing that could be listened to
      const glance = setInterval(look, GLANCE_MS)
      this.#listeners.add(look)
    })
  }
}
