/** What every built-in component can: read what its template says, and tell the program what happened to it. */
import type { Element as GlassElement } from 'glass-easel'

export class BuiltIn extends HTMLElement {
  /** Its node in the component framework, set by the framework itself. */
  declare readonly __wxElement?: GlassElement

  /** As the template says it, before an attribute made text of it. */
  said(name: string): unknown {
    return this.__wxElement?.getAttribute(name) ?? undefined
  }

  words(name: string): string {
    const said = this.said(name)
    return said === undefined ? '' : String(said)
  }

  is(name: string): boolean {
    return this.said(name) === true || this.said(name) === 'true'
  }

  tell(type: string, detail: unknown): void {
    this.__wxElement?.triggerEvent(type, detail)
  }

  /** What it does by itself at a tap, after the program has heard of it. */
  tapped(): void {
    // most do nothing
  }
}

/** A component that shows a browser's own element inside. */
export abstract class Wrapping<Inner extends HTMLElement> extends BuiltIn {
  abstract readonly inner: Inner

  connectedCallback(): void {
    // a new element may not have children before it is in the document
    if (!this.contains(this.inner)) this.append(this.inner)
  }
}
