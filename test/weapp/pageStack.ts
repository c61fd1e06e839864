/** Which pages are open and in which order, by WeChat's rules. */
import { posix } from 'node:path'
import { Instance, type Watcher } from './instance'
import type { Program } from './program'

const DEEPEST = 10

export type Parameters = Readonly<Record<string, string>>

/** WeChat hands parameters over as they stand in the address, decoded by nobody. */
function parametersOf(query: string): Parameters {
  const parts = query.split('&').filter((part) => part !== '')
  return Object.fromEntries(parts.map((part) => {
    const cut = part.indexOf('=')
    return cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)]
  }))
}

export class Page extends Instance {
  title = ''
  tabBar: Instance | null = null

  constructor(
    program: Program,
    readonly route: string,
    readonly options: Parameters,
    watcher: Watcher
  ) {
    super(program.definitionOf(route), watcher)
  }

  readonly getTabBar = (): Instance | null => this.tabBar
}

export class PageStack {
  #open: Page[] = []
  /** Tab pages stay as they are behind the others, one of each. */
  readonly #tabPages = new Map<string, Page>()

  constructor(
    readonly program: Program,
    readonly watcher: Watcher
  ) {}

  get pages(): readonly Page[] {
    return this.#open
  }

  get top(): Page {
    const page = this.#open.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }

  navigateTo(url: string): void {
    const target = this.#read(url)
    if (this.#isTab(target.route)) throw new Error('can not navigateTo a tabbar page')
    if (this.#open.length >= DEEPEST) throw new Error('webview count limit exceed')
    this.#open.at(-1)?.call('onHide')
    this.#show(this.#make(target))
  }

  redirectTo(url: string): void {
    const target = this.#read(url)
    if (this.#isTab(target.route)) throw new Error('can not redirectTo a tabbar page')
    this.#close(this.#open.pop())
    this.#show(this.#make(target))
  }

  switchTab(url: string): void {
    const { route } = this.#read(url)
    if (!this.#isTab(route)) throw new Error('can not switch to no-tabBar page')
    if (this.#open.length === 1 && this.top.route === route) return
    for (const page of this.#open.splice(0).reverse()) {
      if (this.#isTab(page.route)) page.call('onHide')
      else this.#close(page)
    }
    const known = this.#tabPages.get(route)
    if (known) this.#reveal(known)
    else this.#show(this.#make({ route, options: {} }))
  }

  reLaunch(url: string): void {
    const target = this.#read(url)
    for (const page of new Set([...this.#open.splice(0).reverse(), ...this.#tabPages.values()])) this.#close(page)
    this.#show(this.#make(target))
  }

  navigateBack(delta = 1): void {
    if (this.#open.length === 1) throw new Error('cannot navigate back at first page')
    for (const page of this.#open.splice(Math.max(1, this.#open.length - delta)).reverse()) this.#close(page)
    this.top.call('onShow')
    this.watcher.changed()
  }

  closeAll(): void {
    for (const page of new Set([...this.#open.splice(0).reverse(), ...this.#tabPages.values()])) this.#close(page)
  }

  #isTab(route: string): boolean {
    return this.program.tabs.includes(route)
  }

  #read(url: string): { readonly route: string; readonly options: Parameters } {
    const [path = '', query = ''] = url.split('?')
    const route = path.startsWith('/') || this.#open.length === 0 ? path.replace(/^\//, '') : posix.join(posix.dirname(this.top.route), path)
    if (!this.program.routes.includes(route)) throw new Error(`page "${route}" is not found`)
    return { route, options: parametersOf(query) }
  }

  #make({ route, options }: { readonly route: string; readonly options: Parameters }): Page {
    const page = new Page(this.program, route, options, this.watcher)
    if (this.#isTab(route)) this.#tabPages.set(route, page)
    return page
  }

  #show(page: Page): void {
    this.#open.push(page)
    page.call('onLoad', page.options)
    page.call('onShow')
    if (this.#isTab(page.route)) this.#hangTabBar(page)
    setTimeout(() => page.alive && page.call('onReady'))
    this.watcher.changed()
  }

  #reveal(page: Page): void {
    this.#open.push(page)
    page.call('onShow')
    this.watcher.changed()
  }

  /** A custom tab bar is a component of which every tab page has its own. */
  #hangTabBar(page: Page): void {
    const bar = new Instance(this.program.definitionOf('custom-tab-bar/index'), this.watcher)
    page.tabBar = bar
    bar.call('attached')
  }

  #close(page: Page | undefined): void {
    if (!page) return
    page.call('onUnload')
    page.tabBar?.call('detached')
    page.alive = false
    if (this.#tabPages.get(page.route) === page) this.#tabPages.delete(page.route)
  }
}
