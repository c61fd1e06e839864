/** Pictures that are loaded, and canvases that are drawn on. */
import { Wrapping } from './builtIn'

/** WeChat's words for how a picture fills its box, in the browser's. */
const fits: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover', widthFix: 'contain', heightFix: 'contain' }

export class ImageElement extends Wrapping<HTMLImageElement> {
  static readonly observedAttributes = ['src', 'mode']
  readonly inner = document.createElement('img')

  constructor() {
    super()
    const { inner } = this
    inner.alt = ''
    inner.addEventListener('load', () => this.tell('load', { width: inner.naturalWidth, height: inner.naturalHeight }))
    inner.addEventListener('error', () => this.tell('error', { errMsg: `GET ${inner.src} failed` }))
  }

  attributeChangedCallback(name: string): void {
    // the root of the program is the folder that the window was opened at
    if (name === 'src' && this.words('src') !== '') this.inner.src = this.words('src').replace(/^\//, '')
    if (name === 'mode') this.inner.style.objectFit = fits[this.words('mode')] ?? 'fill'
  }
}

export class CanvasElement extends Wrapping<HTMLCanvasElement> {
  readonly inner = document.createElement('canvas')
}
