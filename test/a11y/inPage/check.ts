/** Holds the page on top against the rules of access; runs inside the browser. */
import type { Demands, Finding, Rule } from '../finding'
import { contrastOf } from './colours'
import { describe, isControl, isSeen, pageOnTop, tappables, textsOf, within } from './elements'
import { lookAnew } from './once'

const LEAST = { text: 17, contrast: 4.5, target: 48, main: 60 }
// a third of a pixel is a matter of rounding
const HAIR = 0.34
/** As high as the whole, not the glyph: half a line may hang over without a word being lost. */
const OVERHANG = 2

type Check = (root: Element, demands: Demands) => Finding[]

const finding = (rule: Rule, element: Element, what: string): Finding => ({ rule, element: describe(element), what })
const round = (value: number): number => Math.round(value * 10) / 10

const textSize: Check = (root) =>
  [...textsOf(root).map(({ element }) => element), ...within(root, 'input,textarea')].flatMap((element) => {
    const size = parseFloat(getComputedStyle(element).fontSize)
    return size < LEAST.text - 0.01 ? [finding('text size', element, `${round(size)} px`)] : []
  })

const contrast: Check = (root) =>
  [...new Set(textsOf(root).map(({ element }) => element))].flatMap((element) => {
    const ratio = contrastOf(element)
    return ratio < LEAST.contrast ? [finding('contrast', element, `${round(ratio)} : 1`)] : []
  })

export const isMain = (element: Element): boolean => element.matches('.btn:not(.txt,.line,.side,.ghost,.small)')

/** A control inside another, such as the browser's field inside Taro's, is not a target of its own. */
const isOuter = (element: Element, all: readonly Element[]): boolean => !all.some((other) => other !== element && other.contains(element) && other.matches('.field-picker') && isControl(element))

const target: Check = (root, { elder, inlineLinks }) => {
  const all = tappables(root)
  return all
    .filter((element) => isOuter(element, all) && !inlineLinks.includes(element.getAttribute('aria-label') ?? ''))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const least = elder || isMain(element) ? LEAST.main : LEAST.target
      return Math.min(width, height) < least - HAIR ? [finding('target', element, `${round(width)} × ${round(height)}, at least ${least}`)] : []
    })
}

/** Taro's own element wraps the browser's field and passes the label on. */
const labelOf = (element: Element): string => {
  const named = element.matches('input,textarea') ? (element.closest('[aria-label]') ?? element) : element
  return (named.getAttribute('aria-label') ?? '').trim()
}

const role: Check = (root) =>
  tappables(root)
    .filter((element) => !element.matches('.field-picker') && !isControl(element))
    .map((element) => finding('role', element, 'can be tapped and does not say what it is'))

const EMPTY_LABELS = ['', '按钮', '链接', '图片', '图标', '点击']
const label: Check = (root) =>
  tappables(root)
    .filter((element) => isControl(element) && EMPTY_LABELS.includes(labelOf(element)))
    .map((element) => finding('label', element, `label is “${labelOf(element)}”`))

const picture: Check = (root) =>
  within(root, 'img,svg,canvas').flatMap((element) => {
    const hidden = element.closest('[aria-hidden=true]')
    const named = element.closest('[role=img]')?.getAttribute('aria-label') ?? element.getAttribute('alt')
    // what is decoration beside the words of a labelled control is not read by itself either
    return hidden || named ? [] : [finding('picture', element.parentElement ?? element, 'is neither hidden nor named')]
  })

const overflow: Check = (root) => {
  const wide = Math.max(root.scrollWidth - root.clientWidth, document.documentElement.scrollWidth - window.innerWidth)
  if (wide <= 0) return []
  const widest = within(root).filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
  return (widest.length > 0 ? widest.slice(-3) : [root]).map((element) => finding('overflow', element, `the page is ${wide} px too wide`))
}

const clips = (element: Element): boolean => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) || ['hidden', 'clip'].includes(getComputedStyle(element).overflowY)

const cutOff: Check = (root) => [
  ...within(root)
    .filter((element) => clips(element) && textsOf(element).length > 0)
    .flatMap((element) => {
      const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight]
      return Math.max(wide, high) > OVERHANG ? [finding('cut off', element, `holds ${wide} × ${high} px more than it shows`)] : []
    }),
  ...textsOf(root).flatMap(({ node, element }) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, right } = range.getBoundingClientRect()
    return left < -1 || right > window.innerWidth + 1 ? [finding('cut off', element, 'its words leave the window')] : []
  })
]

const mainButton: Check = (root) => {
  const outside = within(root, '.btn').filter((element) => !element.closest('.veil'))
  const mains = outside.filter(isMain)
  const late = within(root, '.page > .bar .line2').flatMap((line) => {
    const controls = within(line, '.btn')
    return controls.findIndex(isMain) >= 0 && !isMain(controls.at(-1) as Element) ? [finding('main button', line, 'the main button is not the last in its bar')] : []
  })
  return [...mains.slice(1).map((element) => finding('main button', element, 'is a second main button')), ...late]
}

/** What holds on to an edge of the window is measured where it belongs. */
function unstuck<Answer>(blocks: readonly Element[], measure: () => Answer): Answer {
  const stuck = blocks.filter((block): block is HTMLElement => block instanceof HTMLElement && getComputedStyle(block).position === 'sticky')
  for (const block of stuck) block.style.position = 'static'
  const answer = measure()
  for (const block of stuck) block.style.position = ''
  return answer
}

/** Blocks from top to bottom stand in the tree as on the screen; what lies over everything has no place in the order. */
function disorder(blocks: readonly Element[]): Finding[] {
  const standing = blocks.filter((block) => isSeen(block) && !['fixed', 'absolute'].includes(getComputedStyle(block).position))
  return standing.flatMap((block, index) => {
    const before = standing[index - 1]
    return before && block.getBoundingClientRect().top < before.getBoundingClientRect().top - 1 ? [finding('order', block, `stands above what is read before it: ${describe(before)}`)] : []
  })
}
const order: Check = (root) =>
  [root, ...root.querySelectorAll('.body')].flatMap((parent) => {
    const blocks = [...parent.children]
    return unstuck(blocks, () => disorder(blocks))
  })

const checks: readonly Check[] = [textSize, contrast, target, role, label, picture, overflow, cutOff, mainButton, order]

declare global {
  // the check as a window of the test has it
  var checkAccess: (demands: Demands) => Finding[]
}

globalThis.checkAccess = (demands) => {
  lookAnew()
  const root = pageOnTop()
  const found = checks.flatMap((check) => check(root, demands))
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}
