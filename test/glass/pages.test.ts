/** Every page of the compiled mini program shows itself on WeChat's own templates and components, and whatever can be tapped hears it and says what it is. */
import { startCloud, type Cloud } from '../cloud'
import { Street, type Visitor } from '../e2e/browser'
import { plainPages } from '../fixtures/pages'
import { checkInHour, nameOf, pathOf, prepareSeen, type Made, type Seen } from '../fixtures/seen'
import { readJson, routesOf, type AppJson } from '../weapp/program'
import { compile } from './compile'
import { stageOf } from './stage'

const LONG = process.env.LONG === '1'
/** Each page as whoever comes first with it; as everybody else too where there is time. */
const shown = plainPages.filter(({ route }, place) => LONG || plainPages.findIndex((other) => other.route === route) === place)

let cloud: Cloud
let street: Street
let made: Made
/** A window for each person and hour, because a new one takes longer than everything that is looked at in it. */
const windows = new Map<string, Visitor>()

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  street = await Street.open(cloud.url, stageOf(compile()))
  made = await prepareSeen(cloud)
})
afterAll(async () => {
  await street.close()
  await cloud.stop()
})

/** What is wrong with the things on a page that are there to be tapped. Runs in the window. */
function wrongIn(page: Element): string[] {
  const hears = (element: Element | null, type: string) => (element?.getAttribute('hears') ?? '').split(' ').includes(type)
  const wrongWith = (element: Element): string[] => [
    ...(hears(element, 'tap') || hears(element.closest('wx-picker'), 'change') ? [] : ['hears no tap']),
    ...['aria-role', 'aria-label'].flatMap((name) => (element.getAttribute(name) ? [] : [`has no ${name}`])),
    // the width that WeChat gives to a button unless it is told better
    ...(getComputedStyle(element).width === '184px' ? ['is as wide as WeChat likes'] : [])
  ]
  return [...page.querySelectorAll('[class*=tappable], wx-button')].flatMap((element) => wrongWith(element).map((what) => `${element.textContent || element.outerHTML} ${what}`))
}

it('every page of the program is among those that are opened', () => {
  const opened = new Set(shown.map(({ route }) => route))
  expect(routesOf(readJson<AppJson>('dist/weapp', 'app.json')).filter((route) => !opened.has(route))).toEqual([])
})

const windowOf = ({ as, hour }: Seen): string => `${as} ${hour ?? 'now'}`

async function open(seen: Seen): Promise<Visitor> {
  const path = pathOf(seen, made)
  const now = seen.hour ? await checkInHour(cloud) : undefined
  await cloud.control.clock(now ?? null)
  const known = windows.get(windowOf(seen))
  if (known) await known.page.evaluate((url) => globalThis.glass.reLaunch(url), `/${path}`)
  const visitor = known ?? (await street.visit({ as: seen.as, path, ...(now === undefined ? {} : { now }) }))
  windows.set(windowOf(seen), visitor)
  await visitor.calm()
  return visitor
}

it.each(shown.map((seen) => [nameOf(seen), seen] as const))('%s', async (_, seen) => {
  const before = windows.get(windowOf(seen))?.complaints.length ?? 0
  const visitor = await open(seen)
  expect(await visitor.visible.getAttribute('route')).toBe(seen.route)
  expect(await visitor.text()).not.toBe('')
  expect(await visitor.overhang()).toBe(0)
  expect(await visitor.visible.evaluate(wrongIn)).toEqual([])
  expect(visitor.complaints.slice(before)).toEqual([])
})

it('the bar of a tab page is dressed by its own sheet, and leads from tab to tab', async () => {
  const visitor = await street.visit({ as: 'lin' })
  for (const [name, route] of [['我的', 'pages/mine/index'], ['找社区', 'pages/find/index'], ['首页', 'pages/home/index']] as const) {
    await visitor.tap(name)
    await visitor.page.locator(`mini-page[route="${route}"]:not([hidden])`).waitFor()
    await visitor.calm()
    expect(await visitor.find(name).getAttribute('aria-selected')).toBe('true')
  }
  expect(await visitor.visible.locator('mini-bar').evaluate((bar) => getComputedStyle(bar.firstElementChild ?? bar).position)).toBe('fixed')
  expect(await street.empty()).toEqual([])
})
