/** The fields one types into: every letter is told, and what the program says of the value comes back. */
import { Wrapping } from './builtIn'

const UNLIMITED = -1

abstract class TypedField<Inner extends HTMLInputElement | HTMLTextAreaElement> extends Wrapping<Inner> {
  static readonly observedAttributes = ['value', 'placeholder', 'maxlength', 'disabled', 'focus', 'type', 'password']

  listen(): void {
    const { inner } = this
    inner.addEventListener('input', () => this.tell('input', { value: inner.value, cursor: inner.selectionStart ?? inner.value.length, keyCode: 0 }))
    inner.addEventListener('focus', () => this.tell('focus', { value: inner.value, height: 0 }))
    inner.addEventListener('blur', () => this.tell('blur', { value: inner.value, cursor: inner.selectionStart ?? 0 }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.is('focus')) this.inner.focus()
  }

  attributeChangedCallback(name: string): void {
    const { inner } = this
    // writing what is there already would move the cursor
    if (name === 'value' && inner.value !== this.words('value')) inner.value = this.words('value')
    if (name === 'placeholder') inner.placeholder = this.words('placeholder')
    if (name === 'maxlength') inner.maxLength = Number(this.said('maxlength') ?? UNLIMITED)
    if (name === 'disabled') inner.disabled = this.is('disabled')
    if (name === 'focus' && this.is('focus')) inner.focus()
  }
}

export class InputElement extends TypedField<HTMLInputElement> {
  readonly inner = document.createElement('input')

  constructor() {
    super()
    this.listen()
    this.inner.addEventListener('keydown', ({ key }) => key === 'Enter' && this.tell('confirm', { value: this.inner.value }))
  }

  override attributeChangedCallback(name: string): void {
    super.attributeChangedCallback(name)
    if (name === 'password') this.inner.type = this.is('password') ? 'password' : 'text'
    if (name === 'type') this.inner.inputMode = this.words('type') === 'number' ? 'numeric' : 'text'
  }
}

export class TextareaElement extends TypedField<HTMLTextAreaElement> {
  readonly inner = document.createElement('textarea')

  constructor() {
    super()
    this.listen()
  }
}
