/** `createSelectorQuery` on the screen: a canvas by its id, which is all that the program asks for. */
import { CanvasElement } from './pictures'

type Found = { readonly node: HTMLCanvasElement; readonly width: number; readonly height: number } | null

function canvasNamed(selector: string): Found {
  // the framework writes ids with a prefix of the component before them
  const pages = [...document.querySelectorAll<HTMLElement>('mini-page:not([hidden])')]
  const element = pages.at(-1)?.querySelector(`[id$="--${selector.slice(1)}"]`)
  if (!(element instanceof CanvasElement)) return null
  const { width, height } = element.getBoundingClientRect()
  return { node: element.inner, width, height }
}

export function selectorQuery() {
  const asked: string[] = []
  const query = {
    in: () => query,
    select: (selector: string) => ({
      fields: () => {
        asked.push(selector)
        return query
      }
    }),
    exec: (tell: (found: readonly Found[]) => void) => {
      setTimeout(() => tell(asked.map(canvasNamed)))
      return query
    }
  }
  return query
}
