/** Every page, as the people who use it, can be read, reached and heard at every size of words. */
import { startCloud, type Cloud } from '../cloud'
import { Street } from '../e2e/browser'
import { checkInHour, nameOf, pathOf, prepareSeen, seenPages, type Made } from '../fixtures/pages'
import { readJson, routesOf, type AppJson } from '../weapp/program'
import type { Finding } from './finding'
import { equip, inspect, lineOf } from './inspector'

const settings = [
  { said: '1.0', fontScale: 1, elder: false },
  { said: '1.4', fontScale: 1.4, elder: false },
  { said: '1.6', fontScale: 1.6, elder: false },
  { said: 'elder', fontScale: 1, elder: true }
] as const

/** Drawn so: the first page for elders has its next thing on the wall and the telephone in the bar, both large. */
const agreed = (route: string, said: string, { rule, element }: Finding): boolean => route === 'pages/home/index' && said === 'elder' && rule === 'main button' && element.includes('#call-community')

let cloud: Cloud
let street: Street
let made: Made

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  street = await Street.open(cloud.url)
  made = await prepareSeen(cloud)
})
afterAll(async () => {
  await street.close()
  await cloud.stop()
})

it('every page of the program is among those that are looked at', () => {
  const all = routesOf(readJson<AppJson>('dist/weapp', 'app.json'))
  const looked = new Set(seenPages.map(({ route }) => route))
  expect(all.filter((route) => !looked.has(route))).toEqual([])
  expect([...looked].filter((route) => !all.includes(route))).toEqual([])
})

it.each(seenPages.map((seen) => [nameOf(seen), seen] as const))('%s', async (_, seen) => {
  const now = seen.hour ? await checkInHour(cloud) : undefined
  await cloud.control.clock(now ?? null)
  const visitor = await street.visit({ as: seen.as, path: pathOf(seen, made), ...(now === undefined ? {} : { now }) })
  await visitor.calm()
  await equip(visitor)
  const found: string[] = []
  for (const { said, ...setting } of settings) {
    await visitor.read(seen.as, setting)
    const findings = await inspect(visitor, setting)
    found.push(...findings.filter((finding) => !agreed(seen.route, said, finding)).map((finding) => `at ${said}, ${lineOf(finding)}`))
  }
  expect(found).toEqual([])
  expect(await street.empty()).toEqual([])
})
