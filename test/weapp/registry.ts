/** Which file registers what: each is run once, and its page or component is known by its path, wherever the call of `Page` stands. */
import type { Definition } from './instance'
import { pathFrom } from './paths'

export type Require = (path: string) => unknown
export type Module = { exports: unknown }

/** Where the compiled files come from; paths are without `.js`. */
export type Files = {
  run(path: string, require: Require, module: Module): void
  /** The components that a page or component names in its configuration, as it names them. */
  componentsOf(path: string): readonly string[]
}

// WeChat shadows these in every file, and old phones have no Intl: whoever needs one fails here as well
export const SHADOWED = ['window', 'document', 'self', 'navigator', 'location', 'history', 'localStorage', 'XMLHttpRequest', 'WebSocket', 'fetch', 'alert', 'Intl']

export class Registry {
  readonly #definitions = new Map<string, Definition>()
  readonly #modules = new Map<string, Module>()
  #loading = ''
  #app: Definition = {}

  constructor(readonly files: Files) {}

  /** What `getApp()` gives. */
  get app(): Definition {
    return this.#app
  }

  /** What every file finds; webpack may call these from a file that was loaded earlier, so they ask which one is loading now. */
  readonly globals = {
    App: (definition: Definition): void => {
      this.#app = definition
    },
    Page: (definition: Definition): void => this.#register(definition),
    Component: (definition: Definition): void => this.#register(definition),
    Behavior: (definition: Definition): Definition => definition,
    getApp: (): Definition => this.#app
  }

  start(): void {
    this.#loading = 'app'
    this.#load('app')
  }

  /** The components that a page or component uses, by their paths. */
  componentsOf(path: string): readonly string[] {
    return this.files.componentsOf(path).map((component) => pathFrom(path, component))
  }

  /** The definition that a page's or a component's file registers. */
  definitionOf(path: string): Definition {
    if (!this.#definitions.has(path)) {
      this.#loading = path
      this.#load(path)
      for (const component of this.componentsOf(path)) this.definitionOf(component)
    }
    const definition = this.#definitions.get(path)
    if (!definition) throw new Error(`${path}.js registers nothing`)
    return definition
  }

  #register(definition: Definition): void {
    this.#definitions.set(this.#loading, definition)
  }

  #load(path: string): unknown {
    const known = this.#modules.get(path)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    this.#modules.set(path, module)
    this.files.run(path, (other) => this.#load(pathFrom(path, other).replace(/\.js$/, '')), module)
    return module.exports
  }
}
