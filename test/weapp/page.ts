/** A page of the realm from its opening to its end, with the tab bar where it has one. */
import { Instance, type Watcher } from './instance'
import type { Openable, Parameters } from './pageStack'
import type { Program } from './program'

export class Page extends Instance implements Openable {
  tabBar: Instance | null = null

  constructor(
    readonly program: Program,
    readonly route: string,
    readonly options: Parameters,
    watcher: Watcher
  ) {
    super(program.definitionOf(route), watcher)
  }

  readonly getTabBar = (): Instance | null => this.tabBar

  open(): void {
    this.call('onLoad', this.options)
    this.call('onShow')
    if (this.program.tabs.includes(this.route)) this.#hangTabBar()
    setTimeout(() => this.alive && this.call('onReady'))
  }

  show(): void {
    this.call('onShow')
  }

  hide(): void {
    this.call('onHide')
  }

  close(): void {
    this.call('onUnload')
    this.tabBar?.call('detached')
    this.alive = false
  }

  /** A custom tab bar is a component of which every tab page has its own. */
  #hangTabBar(): void {
    const bar = new Instance(this.program.definitionOf('custom-tab-bar/index'), this.watcher)
    this.tabBar = bar
    bar.call('attached')
  }
}
