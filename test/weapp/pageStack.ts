/** Which pages are open and in which order, by WeChat's rules, whatever a page is made of. */
import { pathFrom } from './paths'

const DEEPEST = 10

export type Parameters = Readonly<Record<string, string>>

/** A page as the stack handles it. */
export type Openable = {
  readonly route: string
  /** For the first time. */
  open(): void
  show(): void
  hide(): void
  close(): void
}

/** What there is to open, and who makes it. */
export type Site<Page extends Openable> = {
  readonly routes: readonly string[]
  readonly tabs: readonly string[]
  readonly make: (route: string, options: Parameters) => Page
}

/** WeChat hands parameters over as they stand in the address, decoded by nobody. */
function parametersOf(query: string): Parameters {
  const parts = query.split('&').filter((part) => part !== '')
  return Object.fromEntries(parts.map((part) => {
    const cut = part.indexOf('=')
    return cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)]
  }))
}

export class PageStack<Page extends Openable = Openable> {
  #open: Page[] = []
  /** Tab pages stay as they are behind the others, one of each. */
  readonly #tabPages = new Map<string, Page>()

  constructor(
    readonly site: Site<Page>,
    readonly changed: () => void
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
    this.#open.at(-1)?.hide()
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
      if (this.#isTab(page.route)) page.hide()
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
    this.top.show()
    this.changed()
  }

  closeAll(): void {
    for (const page of new Set([...this.#open.splice(0).reverse(), ...this.#tabPages.values()])) this.#close(page)
  }

  #isTab(route: string): boolean {
    return this.site.tabs.includes(route)
  }

  #read(url: string): { readonly route: string; readonly options: Parameters } {
    const [path = '', query = ''] = url.split('?')
    const route = pathFrom(this.#open.at(-1)?.route ?? '', path)
    if (!this.site.routes.includes(route)) throw new Error(`page "${route}" is not found`)
    return { route, options: parametersOf(query) }
  }

  #make({ route, options }: { readonly route: string; readonly options: Parameters }): Page {
    const page = this.site.make(route, options)
    if (this.#isTab(route)) this.#tabPages.set(route, page)
    return page
  }

  #show(page: Page): void {
    this.#open.push(page)
    page.open()
    this.changed()
  }

  #reveal(page: Page): void {
    this.#open.push(page)
    page.show()
    this.changed()
  }

  #close(page: Page | undefined): void {
    if (!page) return
    page.close()
    if (this.#tabPages.get(page.route) === page) this.#tabPages.delete(page.route)
  }
}
