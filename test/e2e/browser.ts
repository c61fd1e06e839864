/** People with a phone in their hand, or WeChat on a computer: each has a browser window as one persona, and taps or presses what the visible page shows. */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core'
import { launch, letGo } from './chromium'

/** What the windows show: where it is served, and how its pages are told apart in the document. */
export type Stage = {
  /** Below the address of the cloud. */
  readonly folder: string
  readonly pages: string
  /** What a window needs before it opens. */
  readonly prepare?: (context: BrowserContext, url: string) => Promise<void>
}

const h5: Stage = { folder: '', pages: '.taro_page' }

export type Visit = {
  /** Key of a persona of the example district. */
  readonly as: string
  /** As the mini program would be opened: `pages/event/index?scene=…`. */
  readonly path?: string
  readonly fontScale?: number
  /** What the window's clock says, when it is to stand still at some hour. */
  readonly now?: number
  /** Without a finger, wide enough for two columns. */
  readonly on?: 'phone' | 'computer'
  /** What is arranged before the window opens the address. */
  readonly before?: (visitor: Visitor) => Promise<void>
}

export const PHONE = { width: 390, height: 844 }
const screens = {
  phone: { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  computer: { viewport: { width: 1024, height: 768 } }
} as const
const PATIENCE_MS = 8_000
const PICTURES = '.look'
const MOST_STEPS = 60
/** That pass without anything to wait for. */
const CALM_FRAMES = 6
const MOST_LOOKS = 300

/** A picture of a page that was left before it came. */
// nor a number that was dialled: this machine has no telephone
const isUnwanted = (request: Request): boolean => request.url().startsWith('tel:') || (request.resourceType() === 'image' && request.failure()?.errorText === 'net::ERR_ABORTED')

const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))

/** Whether the page on top waits for something at any of some frames. Runs in the window. */
async function restlessIn({ pages, frames }: { readonly pages: string; readonly frames: number }): Promise<boolean> {
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise<void>((done) => requestAnimationFrame(() => done()))
    const top = [...document.querySelectorAll(pages)].filter((page) => page.checkVisibility()).at(-1)
    if (top?.querySelector('[aria-busy=true]')) return true
  }
  return false
}

export class Visitor {
  taps = 0
  readonly #complaints: string[] = []
  /** Why requests may fail just now; then they do so loudly, and rightly. */
  #trouble: 'none' | 'offline' | 'answer lost' | 'stalled' = 'none'
  #onTheirWay = 0

  constructor(
    readonly page: Page,
    readonly address: string,
    readonly stage: Stage = h5,
    /** A finger taps, a mouse clicks. */
    readonly on: NonNullable<Visit['on']> = 'phone'
  ) {
    page.on('console', (message) => message.type() === 'error' && this.#complain(message.text()))
    page.on('pageerror', (error) => this.#complaints.push(String(error)))
    page.on('requestfailed', (request) => isUnwanted(request) || this.#complain(`${request.url()} failed: ${request.failure()?.errorText}`))
    page.on('request', () => void (this.#onTheirWay += 1))
    page.on('requestfinished', () => void (this.#onTheirWay -= 1))
    page.on('requestfailed', () => void (this.#onTheirWay -= 1))
    page.on('response', (response) => response.status() >= 400 && this.#complain(`${response.url()} answered ${response.status()}`))
  }

  #complain(what: string): void {
    if (this.#trouble === 'none') this.#complaints.push(what)
  }

  /** What the window said aside; a test that ends well has none. */
  get complaints(): readonly string[] {
    return this.#complaints
  }

  /** The page on top: earlier pages stay in the document, unseen. */
  get visible(): Locator {
    return this.page.locator(this.stage.pages).filter({ visible: true }).last()
  }

  /** Something by what it is called: its label as a screen reader says it, or its words. */
  find(name: string | RegExp): Locator {
    return this.visible.getByLabel(name, { exact: true }).or(this.visible.getByText(name, { exact: true })).filter({ visible: true }).first()
  }

  /** A finger waits until the page stands still: what comes in just then, or came and is yet to be drawn, would push its aim away. */
  async tap(name: string | RegExp): Promise<void> {
    let looks = 0
    do await this.page.evaluate(drawn)
    while (this.#trouble === 'none' && this.#onTheirWay > 0 && (looks += 1) < MOST_LOOKS)
    const sought = this.find(name)
    await this.#patiently(name, () => (this.on === 'phone' ? sought.tap() : sought.click()))
    this.taps += 1
  }

  /** Two taps as fast as fingers can, before the first has an answer. */
  async tapTwice(name: string | RegExp): Promise<void> {
    const target = this.find(name)
    const box = await target.boundingBox()
    if (!box) throw new Error(`${name} is not to be seen`)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await Promise.all([this.page.touchscreen.tap(x, y), this.page.touchscreen.tap(x, y)])
    this.taps += 2
  }

  async type(name: string | RegExp, words: string): Promise<void> {
    // a component of Taro wraps the browser's own field
    const field = this.page.locator('input, textarea')
    const labelled = this.visible.getByLabel(name)
    await labelled.locator(field).or(labelled.and(field)).first().fill(words)
  }

  /** Waits until the visible page says it. */
  async until(words: string | RegExp): Promise<void> {
    await this.#patiently(words, () => this.visible.getByText(words).filter({ visible: true }).first().waitFor())
  }

  /** Whoever waited in vain says what was there instead. */
  async #patiently(wanted: string | RegExp, wait: () => Promise<void>): Promise<void> {
    try {
      await wait()
    } catch (error) {
      const pages = await this.page.locator(this.stage.pages).filter({ visible: true }).allInnerTexts()
      throw new Error(`${wanted} did not come; ${this.page.url()} says: ${pages.at(-1) ?? 'nothing'}; complaints: ${this.#complaints.join('; ') || 'none'}`, { cause: error })
    }
  }

  /** Waits until nothing is on its way any more and the page no longer waits for anything. */
  async calm(): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const before = this.#onTheirWay
      const waits = await this.page.evaluate(restlessIn, { pages: this.stage.pages, frames: CALM_FRAMES })
      // where nothing is answered any more there is nothing to wait for
      if (this.#trouble === 'stalled' || (!waits && before === 0 && this.#onTheirWay === 0)) return
    }
    throw new Error(`${this.address} does not come to rest`)
  }

  /** Comes back to the program with another size of words, as after a visit to WeChat's settings. */
  async read(as: string, { fontScale, elder }: { readonly fontScale: number; readonly elder: boolean }): Promise<void> {
    await this.page.evaluate(
      ([key, reading, scale]) => {
        window.localStorage.setItem(`${key}/reading`, JSON.stringify({ data: JSON.stringify(reading) }))
        const search = new URLSearchParams(window.location.search)
        search.set('fs', scale)
        window.history.replaceState(window.history.state, '', `?${search.toString()}${window.location.hash}`)
        window.dispatchEvent(new Event('visibilitychange'))
      },
      [as, elder ? 'large' : 'standard', String(fontScale)] as const
    )
    await this.calm()
  }

  async text(): Promise<string> {
    return this.visible.innerText()
  }

  /** Whether the visible page says it now. */
  async says(words: string): Promise<boolean> {
    return (await this.text()).includes(words)
  }

  async goOffline(): Promise<void> {
    this.#trouble = 'offline'
    await this.page.context().setOffline(true)
  }

  async goOnline(): Promise<void> {
    await this.page.context().setOffline(false)
    this.#trouble = 'none'
  }

  /** The next call of a function takes effect, and nothing comes back. */
  async loseNextAnswer(functionName: string): Promise<void> {
    this.#trouble = 'answer lost'
    await this.page.route(
      `**/call/${functionName}`,
      async (route) => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 }
    )
  }

  /** In place of the cloud answers what `answer` has for an endpoint; undefined lets the cloud answer. */
  async answerWith(answer: (endpoint: string) => unknown): Promise<void> {
    await this.page.route('**/call/*', async (route) => {
      const instead = answer((route.request().postDataJSON() as { readonly endpoint: string }).endpoint)
      await (instead === undefined ? route.fallback() : route.fulfill({ json: instead }))
    })
  }

  /** The cloud answers for itself again. */
  async answerTruly(): Promise<void> {
    await this.page.unroute('**/call/*')
  }

  /** From now on no answer comes, as in a lift. */
  async stall(): Promise<void> {
    this.#trouble = 'stalled'
    await this.page.route('**/call/*', () => new Promise(() => undefined))
  }

  /** Goes from control to control as a keyboard does, and presses the one that is called so. Whoever does so sees first what has opened, and where it put the focus. */
  async press(name: string): Promise<void> {
    await this.calm()
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      await this.page.keyboard.press('Tab')
      if ((await this.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === name) return this.page.keyboard.press('Enter')
    }
    throw new Error(`a keyboard does not get to ${name}`)
  }

  /** By how many pixels the visible page is wider than the window; 0 where everything fits. */
  overhang(): Promise<number> {
    return this.visible.evaluate((page) => Math.max(page.scrollWidth - page.clientWidth, document.documentElement.scrollWidth - window.innerWidth, 0))
  }

  /** The same window goes on to another page, as by a link, which is far quicker than opening a new one. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/${path}`)
    await this.visible.waitFor()
    await this.calm()
  }

  /** Leaves the program and comes back to the same page, at some hour. */
  async openAgain(now?: number): Promise<void> {
    if (now !== undefined) await this.page.clock.setFixedTime(now)
    await this.page.reload()
    await this.calm()
  }

  /** Takes what the wheel that was opened stands at. */
  async pick(): Promise<void> {
    // the wheel lies over the pages and not in one
    await this.page.getByText('确定', { exact: true }).filter({ visible: true }).first().tap()
  }

  async goBack(): Promise<void> {
    await this.page.goBack()
  }

  /** For eyes, into a folder that git ignores: what the window shows. */
  async glance(name: string): Promise<void> {
    mkdirSync(dirname(join(PICTURES, name)), { recursive: true })
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) })
  }

  /** The same with the whole page. A page scrolls within itself, so the window grows with it. */
  async picture(name: string): Promise<void> {
    const window = this.page.viewportSize() ?? PHONE
    const whole = await this.visible.evaluate((page) => Math.max(page.scrollHeight, document.documentElement.scrollHeight))
    await this.page.setViewportSize({ ...window, height: Math.max(whole, window.height) })
    await this.glance(name)
    await this.page.setViewportSize(window)
  }

  close(): Promise<void> {
    return this.page.context().close()
  }
}

export class Street {
  readonly #visitors: Visitor[] = []

  private constructor(
    readonly browser: Browser,
    readonly url: string,
    readonly stage: Stage
  ) {}

  static async open(url: string, stage: Stage = h5): Promise<Street> {
    return new Street(await launch(), url, stage)
  }

  async visit({ as, path = '', fontScale = 1, now, on = 'phone', before }: Visit): Promise<Visitor> {
    const context: BrowserContext = await this.browser.newContext({ ...screens[on], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' })
    context.setDefaultTimeout(PATIENCE_MS)
    await this.stage.prepare?.(context, this.url)
    const address = `${this.url}${this.stage.folder}/?as=${as}&fs=${fontScale}#/${path}`
    const visitor = new Visitor(await context.newPage(), address, this.stage, on)
    if (now !== undefined) await visitor.page.clock.setFixedTime(now)
    this.#visitors.push(visitor)
    await before?.(visitor)
    await visitor.page.goto(address)
    await visitor.visible.waitFor()
    return visitor
  }

  /** Sends everybody home and answers what their windows said aside. */
  async empty(): Promise<readonly string[]> {
    const leaving = this.#visitors.splice(0)
    await Promise.all(leaving.map((visitor) => visitor.close()))
    return leaving.flatMap(({ complaints }) => complaints)
  }

  async close(): Promise<void> {
    await this.empty()
    await letGo(this.browser)
  }
}
