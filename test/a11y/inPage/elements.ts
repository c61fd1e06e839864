/** How the check sees elements of a page: which are there for the eye, which for the finger, and what they are called. */

import { once } from './once'

export const WORDS = /\S/
const CONTROLS = '[role=button],[role=checkbox],[role=radio],[role=tab],[role=link],button,input,textarea,a'

/** The page on top, without the demo's own reminder of who one is. */
export function pageOnTop(): Element {
  const pages = [...document.querySelectorAll('.taro_page')].filter((page) => page.getBoundingClientRect().height > 0)
  const top = pages.at(-1)?.querySelector('.page')
  if (!top) throw new Error('no page is open')
  return top
}

export const isSeen = once((element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.backstage')
})

export const within = (root: Element, wanted = '*'): Element[] => [...root.querySelectorAll(wanted)].filter(isSeen)

/** The pieces of text that the eye sees, each with the element it stands in. */
export const textsOf = once((root: Element): readonly { readonly node: Text; readonly element: Element }[] => {
  const found: { node: Text; element: Element }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (node instanceof Text && element && WORDS.test(node.data) && !['STYLE', 'SCRIPT'].includes(element.tagName) && isSeen(element)) found.push({ node, element })
  }
  return found
})

type Props = Readonly<Record<string, unknown>>
const handlersOf = (element: Element): Props => {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
  return key ? ((element as unknown as Readonly<Record<string, Props>>)[key] ?? {}) : {}
}
// what a finger can press, whatever it says of itself
const answersTaps = (element: Element): boolean => typeof handlersOf(element).onClick === 'function' || element.classList.contains('tappable')

export const isControl = (element: Element): boolean => element.matches(CONTROLS)
export const tappables = once((root: Element): readonly Element[] => within(root).filter((element) => isControl(element) || answersTaps(element)))

export function describe(element: Element): string {
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)
  const classes = typeof element.className === 'string' ? element.className.split(/\s+/).filter((name) => name && name !== 'hydrated').slice(0, 3) : []
  return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${classes.map((name) => `.${name}`).join('')} “${words}”`
}
