/** How the pages of a package are examined, as the people who use them: whether they can be read, reached and heard at every size of words. */
import { createHash } from 'node:crypto'
import type { Instant } from '@domain/calendar'
import { startCloud, type Cloud } from '../cloud'
import { Street, type Visitor } from '../e2e/browser'
import { plainPages, seenPages } from '../fixtures/pages'
import { checkInHour, nameOf, openSeen, pathOf, prepareSeen, type Made, type Seen } from '../fixtures/seen'
import type { Finding } from './finding'
import { equip, inspect, lineOf } from './inspector'

const settings = [
  { said: '1.0', fontScale: 1, elder: false },
  { said: '1.4', fontScale: 1.4, elder: false },
  { said: 'elder', fontScale: 1, elder: true },
  { said: '1.6', fontScale: 1.6, elder: false }
] as const
type Said = (typeof settings)[number]['said']

const LONG = process.env.LONG === '1'
const BETWEEN = ['1.4', 'elder'] as const
const ENDS = ['1.0', '1.6'] as const
const inTurn = <One>([first, second]: readonly [One, One], place: number): One => (place % 2 === 0 ? first : second)

/** The same for the same name, whatever stands beside it. */
const lotOf = (seen: Seen): number => createHash('sha256').update(nameOf(seen)).digest().readUInt32BE()

/** Unless there is time: every page as it is opened at the smallest size and the largest, and half of them, by lot, at one between; what becomes of it in a bad hour or on a computer, and half of what becomes of it by a tap, at the smallest or the largest by lot. */
export function saidOf(seen: Seen): readonly Said[] {
  if (LONG) return settings.map(({ said }) => said)
  const lot = lotOf(seen)
  if (plainPages.includes(seen)) return ['1.0', ...(lot % 2 === 0 ? [inTurn(BETWEEN, lot >>> 1)] : []), '1.6']
  return seen.world || seen.wide || lot % 2 === 0 ? [inTurn(ENDS, lot >>> 1)] : []
}

/** There and back: what a window reads at already needs no change. */
function settingsOf(seen: Seen, reading: Said) {
  const wanted = settings.filter(({ said }) => saidOf(seen).includes(said))
  return reading === '1.6' ? wanted.reverse() : wanted
}

/** Drawn so: the first page for elders has its next thing on the wall and the telephone in the bar, both large. */
const agreed = (route: string, said: string, { rule, element }: Finding): boolean => route === 'pages/home/index' && said === 'elder' && rule === 'main button' && element.includes('#call-community')

// the version for elders is a setting of every page here
const everyPage = seenPages.filter(({ elder }) => !elder)

/** There is one clock for all, so pages at their own hour come last. */
function inOrder(folders: readonly string[]): readonly Seen[] {
  const pages = everyPage.filter((seen) => saidOf(seen).length > 0 && folders.some((folder) => seen.route.startsWith(`${folder}/`)))
  return [...pages.filter(({ hour }) => !hour), ...pages.filter(({ hour }) => hour)]
}

/** The tests of all pages below some folders, in a few files, so that they may run beside each other. */
export function examinePages(...folders: readonly string[]): void {
  let cloud: Cloud
  let street: Street
  let made: Made
  let hour: Instant

  beforeAll(async () => {
    cloud = await startCloud({ district: true })
    street = await Street.open(cloud.url)
    made = await prepareSeen(cloud)
    hour = await checkInHour(cloud)
  })
  afterAll(async () => {
    await street.close()
    await cloud.stop()
  })

  /** Everybody keeps one window on a screen and at an hour, because a new one takes longer than everything that is looked at in it; what arranges the world for itself has one of its own. */
  const windows = new Map<string, Visitor>()
  /** What each window was last told to read at. */
  const readings = new WeakMap<Visitor, Said>()
  const readingOf = (visitor: Visitor): Said => readings.get(visitor) ?? '1.0'
  let looks = 0
  const isShared = ({ world }: Seen): boolean => !world
  const whose = ({ as, hour: at, wide }: Seen): string => `${as} ${at ?? 'now'} ${wide ? 'computer' : 'phone'}`

  async function windowOf(seen: Seen): Promise<Visitor> {
    const now = seen.hour ? hour : undefined
    await cloud.control.clock(now ?? null)
    const own = isShared(seen) ? windows.get(whose(seen)) : undefined
    if (!own) {
      const visitor = await openSeen(street, seen, made, now)
      if (isShared(seen)) windows.set(whose(seen), visitor)
      return visitor
    }
    // what was answered in place of the cloud belonged to the page before
    await own.answerTruly()
    // the address that the window is at would lead to the page as it was left
    const path = pathOf(seen, made)
    await own.goTo(`${path}${path.includes('?') ? '&' : '?'}look=${(looks += 1)}`)
    if (seen.then) {
      await seen.then(own)
      await own.calm()
    }
    return own
  }

  async function findingsOf(seen: Seen, visitor: Visitor): Promise<readonly string[]> {
    await equip(visitor)
    const found: string[] = []
    for (const { said, ...setting } of settingsOf(seen, readingOf(visitor))) {
      if (readingOf(visitor) !== said) {
        // whoever is interrupted here reads at an unknown size
        readings.delete(visitor)
        await visitor.read(seen.as, setting)
        readings.set(visitor, said)
      }
      const findings = await inspect(visitor, setting)
      found.push(...findings.filter((finding) => !agreed(seen.route, said, finding)).map((finding) => `at ${said}, ${lineOf(finding)}`))
    }
    return found
  }

  it.each(inOrder(folders).map((seen) => [nameOf(seen), seen] as const))('%s', async (_, seen) => {
    const visitor = await windowOf(seen)
    expect(await findingsOf(seen, visitor)).toEqual([])
    expect(visitor.complaints).toEqual([])
    if (!isShared(seen)) await visitor.close()
  })
}
