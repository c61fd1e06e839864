/** The check itself: a page that is broken on purpose, in one way at a time, is found out in exactly that way. */
import { startCloud, type Cloud } from '../cloud'
import { Street, type Visitor } from '../e2e/browser'
import type { Rule } from './finding'
import { equip, inspect } from './inspector'

let cloud: Cloud
let street: Street
let visitor: Visitor

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  street = await Street.open(cloud.url)
  visitor = await street.visit({ as: 'limin', path: 'pages/event/index?id=ev_yoga' })
  await visitor.until('我要报名')
  await visitor.calm()
  await equip(visitor)
})
afterAll(async () => {
  await street.close()
  await cloud.stop()
})

const MAIN = '.bar .btn:last-child'
const SIDE = '.bar .btn.side'

const breakages: readonly (readonly [what: string, rule: Rule, wanted: string, break_: (element: Element) => void])[] = [
  ['words of 16 px', 'text size', '.body .title', (element) => element.setAttribute('style', 'font-size: 16px')],
  ['words in a colour that fades', 'contrast', '.body .title', (element) => element.setAttribute('style', 'color: #888')],
  ['words made pale by opacity', 'contrast', '.body .title', (element) => element.setAttribute('style', 'opacity: .5')],
  ['white words on the lamp', 'contrast', MAIN, (element) => element.setAttribute('style', 'background: #F6B73C')],
  ['a main button that is too low', 'target', MAIN, (element) => element.setAttribute('style', 'height: 52px; min-height: 0; padding: 0; align-self: flex-start; line-height: 1')],
  ['a button that is too narrow', 'target', SIDE, (element) => element.setAttribute('style', 'min-width: 0; width: 40px; padding: 0')],
  ['a label that is gone', 'label', MAIN, (element) => element.removeAttribute('aria-label')],
  ['a label that says nothing', 'label', MAIN, (element) => element.setAttribute('aria-label', '按钮')],
  ['a role that is gone', 'role', MAIN, (element) => element.removeAttribute('role')],
  ['a picture that is neither hidden nor named', 'picture', '.fact .i', (element) => element.removeAttribute('aria-hidden')],
  ['a block that is wider than the window', 'overflow', '.body', (element) => element.setAttribute('style', 'width: 500px')],
  ['words cut off below', 'cut off', '.body .title', (element) => element.setAttribute('style', 'height: 12px; overflow: hidden')],
  ['words cut off at the side', 'cut off', '.body .title', (element) => element.setAttribute('style', 'width: 60px; white-space: nowrap; overflow: hidden')],
  ['a second main button', 'main button', SIDE, (element) => element.classList.remove('line', 'side')],
  ['a main button that comes first', 'main button', '.bar .line2', (element) => element.prepend(element.lastElementChild as Element)],
  ['blocks in another order than they are read in', 'order', '.body', (element) => element.setAttribute('style', 'display: flex; flex-direction: column-reverse')]
]

it('a page as it is passes', async () => {
  expect(await inspect(visitor)).toEqual([])
})

it.each(breakages)('%s is found', async (_, rule, wanted, break_) => {
  const kept = await visitor.visible.evaluate((page) => page.innerHTML)
  const broken = visitor.visible.locator(wanted).first()
  await broken.evaluate(break_)
  const found = await inspect(visitor)
  // the program is not used any further, so what it looked like is enough
  await visitor.visible.evaluate((page, markup) => {
    page.innerHTML = markup
  }, kept)
  expect(found.map((finding) => finding.rule)).toContain(rule)
})

it('in the version for elders a target of 56 px is too small', async () => {
  const found = await inspect(visitor, { elder: true })
  expect(found.map(({ rule }) => rule)).toContain('target')
})
