/** WeChat's component framework with the program in it: templates, configurations and definitions, each under its path. */
import { addGlobalWarningListener, globalOptions, type Element as GlassElement, type ShadowedEvent } from 'glass-easel'
import { MiniProgramEnv, types } from 'glass-easel-miniprogram-adapter'
import { serialised, type Data, type Definition } from '../../weapp/instance'
import type { Registry } from '../../weapp/registry'
import { targetOf, wxEvent } from '../../weapp/wxEvent'
import { builtInTags, scopeOf, type Compiled } from '../compiled'
import { Screen } from './screen'

/** A page or component as the program knows it. */
export type Instance = Record<string, unknown>

/** A page or component in the framework, to be put into the document. */
export type Root = { attach(parent: unknown, place: unknown): void; release(): void; get(): unknown }
type SetData = (this: Instance, patch: Data, done?: () => void) => void
/** The framework's own types say more of a definition than a compiled file lets us know. */
type Constructors = { Page(definition: Definition): void; Component(definition: Definition): void }
type Listener = (this: Instance, event: unknown) => unknown

const EMPTY_LIST = 'The for-list data is neither Array nor Object, got type "undefined"'

globalOptions.writeIdToDOM = true

const place = ({ id, dataset }: GlassElement) => targetOf(id, { ...(dataset as Data) })

const heard = (listener: Listener): ((this: Instance, event: ShadowedEvent<unknown>) => unknown) =>
  function (this: Instance, { type, detail, target, currentTarget }) {
    return listener.call(this, wxEvent(type, detail, place(target), place(currentTarget)))
  }

/** Between logic and view there is only text. */
function throughText(this: Instance): void {
  const setData = this.setData as SetData
  this.setData = (patch: Data, done?: () => void) => setData.call(this, serialised(patch), done)
}

const isListener = (name: string, value: unknown): value is Listener => name === 'eh' && typeof value === 'function'

const withEvents = (methods: Definition): Definition => Object.fromEntries(Object.entries(methods).map(([name, value]) => [name, isListener(name, value) ? heard(value) : value]))

/** As the framework wants it: Taro writes empty objects where lists belong. */
function prepared({ methods, behaviors, externalClasses, lifetimes, ...definition }: Definition): Definition {
  return {
    ...withEvents(definition),
    methods: withEvents(methods ?? {}),
    behaviors: Array.isArray(behaviors) ? behaviors : [],
    externalClasses: Array.isArray(externalClasses) ? externalClasses : [],
    lifetimes: { ...(lifetimes ?? {}), created: throughText }
  }
}

export class Framework {
  readonly #env = new MiniProgramEnv()
  readonly #backend = this.#env.associateBackend(new Screen())
  readonly #space = this.#env.createCodeSpace('', true)
  readonly #enrolled = new Set<string>()

  constructor(
    readonly program: Compiled,
    readonly registry: Registry
  ) {
    const space = this.#space.getComponentSpace()
    for (const tag of builtInTags) space.setGlobalUsingComponent(tag, `wx-${tag}`)
    // what the framework only warns of is a fault all the same, but for the lists that Taro leaves out where a node has no children
    addGlobalWarningListener((message) => {
      if (!message.startsWith(EMPTY_LIST)) console.error(message)
      return false
    })
  }

  /** A page or a component that no template names, under a tag of its own. */
  make(path: string, tag: string): Root {
    this.#enrol(path)
    return this.#backend.createRoot(tag, this.#space, path)
  }

  #enrol(path: string): void {
    if (this.#enrolled.has(path)) return
    this.#enrolled.add(path)
    for (const component of this.registry.componentsOf(path)) this.#enrol(component)
    const { configs, templates, routes } = this.program
    const content = templates[path]
    if (!content) throw new Error(`${path} has no template`)
    this.#space.addComponentStaticConfig(path, (configs[path] ?? {}) as types.ComponentStaticConfig)
    // Taro writes bindtap, without the colon
    this.#space.addCompiledTemplate(path, { groupList: templates, content, fallbackListenerOnNativeNode: true })
    this.#space.addStyleSheet(path, undefined, scopeOf(path))
    const definition = prepared(this.registry.definitionOf(path))
    this.#space.componentEnv(path, (env) => {
      const { Page, Component } = env as unknown as Constructors
      return routes.includes(path) ? Page(definition) : Component(definition)
    })
  }
}
