/** Scrolls to the sentence and moves the focus there. */
import type { Seek } from './seekType'

// Taro keeps earlier pages in the document, so the id may be there more than once
const visible = (id: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].find((element) => element.getClientRects().length > 0)

export const seek: Seek = (id) => {
  setTimeout(() => {
    const element = visible(id)
    if (!element) return
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1')
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
  })
}
