/** A page on the screen from its opening to its end, with the tab bar where it has one. */
import type { Openable, Parameters } from '../../weapp/pageStack'
import type { Framework, Instance, Root } from './framework'

export class GlassPage implements Openable {
  /** What `getCurrentPages()` gives. */
  readonly instance: Instance
  readonly #element = document.createElement('mini-page')
  readonly #root: Root
  #tabBar: Root | null = null
  #alive = true

  constructor(
    readonly framework: Framework,
    readonly route: string,
    readonly options: Parameters
  ) {
    this.#root = framework.make(route, 'mini-body')
    this.instance = this.#root.get() as Instance
    Object.assign(this.instance, { route, options, getTabBar: () => this.#tabBar?.get() ?? null })
    this.#element.setAttribute('route', route)
  }

  open(): void {
    document.body.append(this.#element)
    this.#put(this.#root)
    this.call('onLoad', this.options)
    this.call('onShow')
    if (this.framework.program.tabs.includes(this.route)) this.#hangTabBar()
    setTimeout(() => this.#alive && this.call('onReady'))
  }

  show(): void {
    this.#element.hidden = false
    this.call('onShow')
  }

  hide(): void {
    this.#element.hidden = true
    this.call('onHide')
  }

  close(): void {
    this.call('onUnload')
    this.#tabBar?.release()
    this.#root.release()
    this.#element.remove()
    this.#alive = false
  }

  /** Calls a method of the page if it has one; what it throws is reported, and WeChat goes on. */
  call(name: string, ...words: readonly unknown[]): void {
    const method = this.instance[name]
    if (typeof method !== 'function') return
    try {
      method.apply(this.instance, words)
    } catch (error) {
      reportError(error)
    }
  }

  /** A custom tab bar is a component of which every tab page has its own. */
  #hangTabBar(): void {
    this.#tabBar = this.framework.make('custom-tab-bar/index', 'mini-bar')
    this.#put(this.#tabBar)
  }

  #put(root: Root): void {
    const place = document.createElement('span')
    this.#element.append(place)
    root.attach(this.#element, place)
  }
}
