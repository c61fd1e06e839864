/** The built-in components by their tags, as elements of the browser; the prefix keeps them apart from HTML. */
import type { BuiltInTag } from '../compiled'
import { BuiltIn } from './builtIn'
import { ButtonElement } from './button'
import { InputElement, TextareaElement } from './fields'
import { PickerElement } from './picker'
import { CanvasElement, ImageElement } from './pictures'

class Plain extends BuiltIn {}

const elements: Readonly<Record<BuiltInTag, CustomElementConstructor>> = {
  view: Plain,
  text: class extends Plain {},
  'scroll-view': class extends Plain {},
  image: ImageElement,
  canvas: CanvasElement,
  button: ButtonElement,
  input: InputElement,
  textarea: TextareaElement,
  picker: PickerElement
}

export function defineElements(): void {
  for (const [tag, element] of Object.entries(elements)) customElements.define(`wx-${tag}`, element)
}
