/** The screen: what a finger does to it becomes a tap, and which element hears what is written on the element. */
import { CurrentWindowBackendContext, Event, type domlikeBackend } from 'glass-easel'
import { BuiltIn } from './builtIn'

/** The attribute that lists what an element hears, for tests. */
const HEARS = 'hears'

const upwards = function* (from: unknown): Iterable<Node> {
  for (let node = from instanceof Node ? from : null; node; node = node.parentNode) yield node
}

export class Screen extends CurrentWindowBackendContext {
  constructor() {
    super()
    this.onEvent((target, type, detail, options) => {
      // whatever else happens to a built-in component, it tells itself
      if (type !== 'tap') return undefined
      const event = new Event(type, detail, options)
      target.dispatchEvent(event)
      const touched = options.originalEvent instanceof globalThis.Event ? options.originalEvent.target : null
      for (const node of upwards(touched)) if (node instanceof BuiltIn) node.tapped()
      return event.getEventBubbleStatus()
    })
  }

  override setListenerStats(element: domlikeBackend.Element, type: string): void {
    const hears = (element as unknown as HTMLElement).getAttribute(HEARS)?.split(' ') ?? []
    if (!hears.includes(type)) (element as unknown as HTMLElement).setAttribute(HEARS, [...hears, type].join(' '))
  }
}
