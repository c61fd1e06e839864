/** The desk without a network: three hundred names, two desks, a verdict at once, and the truth about what has not arrived. */
import { readEvent } from '@contract/event'
import { registerFor, roster } from '@contract/eventDesk'
import { MINUTE } from '@domain/calendar'
import type { Cloud } from '../cloud'
import { anOpenEvent, callsAs, granted } from '../fixtures/happenings'
import type { Street, Visitor } from './browser'
import { openStreet } from './openStreet'

const EVENT = 'ev_three_hundred'
const NAMES = 300
/** What a person at the desk does not feel. */
const AT_ONCE_MS = 200

let cloud: Cloud
let street: Street
let startAt: number

const nameOf = (number: number) => `客人${String(number).padStart(3, '0')}`

openStreet((opened) => ({ cloud, street } = opened), { stays: true })
beforeAll(async () => {
  await anOpenEvent(cloud, EVENT, { capacity: { unit: 'person', units: NAMES } })
  const clerk = await callsAs(cloud, 'staff_jincheng')
  for (let number = 0; number < NAMES; number += 1) {
    const id = String(number).padStart(8, '0')
    granted(await clerk.call(registerFor, { requestId: `r_three_hundred_${id}`, eventId: EVENT, phone: '05350001230', persons: [{ personId: `p_three_hundred_${id}`, name: nameOf(number) }], consents: {} }))
  }
  startAt = granted(await clerk.call(readEvent, { eventId: EVENT })).startAt
  await cloud.control.clock(startAt)
}, 120_000)

async function deskOf(as: string): Promise<Visitor> {
  const desk = await street.visit({ as, path: `packages/staff/desk/index?id=${EVENT}`, now: startAt + MINUTE })
  await desk.find('点楼号，或输姓名、四位口令').waitFor()
  await desk.calm()
  return desk
}

/** Finds somebody by name and checks them in; how long it took until the desk had an answer. */
async function checkIn(desk: Visitor, name: string): Promise<number> {
  await desk.type('点楼号，或输姓名、四位口令', name)
  await desk.find('签到1位').waitFor()
  return desk.page.evaluate(async () => {
    const began = performance.now()
    document.querySelector<HTMLElement>('.taro_page:not([style*="display: none"]) #confirm-check-in')?.click()
    while (!document.querySelector('[id^=mark-]')) await new Promise((done) => requestAnimationFrame(done))
    return performance.now() - began
  })
}

const present = async () => granted(await (await callsAs(cloud, 'staff_jincheng')).call(roster, { eventId: EVENT })).parties.flatMap(({ persons }) => persons).filter(({ presentAt }) => presentAt !== undefined).map(({ name }) => name).sort()

it('goes on at two desks, and all of it arrives once when the network is back', async () => {
  const [one, other] = [await deskOf('staff_jincheng'), await deskOf('reviewer_jincheng')]
  await Promise.all([one.goOffline(), other.goOffline()])
  await one.until('没有网络，照常签到')

  const took: number[] = []
  for (const number of [1, 2, 3]) took.push(await checkIn(one, nameOf(number)))
  await one.until('未上传3条')
  await one.until('已记下，待上传')
  expect(Math.min(...took)).toBeLessThan(AT_ONCE_MS)
  for (const number of [3, 4]) await checkIn(other, nameOf(number))
  await other.until('未上传2条')
  expect(await present()).toEqual([])

  await one.goOnline()
  await one.until('签到成功')
  expect(await present()).toEqual([nameOf(1), nameOf(2), nameOf(3)])
  await other.goOnline()
  await other.until('别处已经先签了')
  await other.until(/客人003，.*由.*在签到台查名单签过了/)
  expect(await present()).toEqual([nameOf(1), nameOf(2), nameOf(3), nameOf(4)])
  await other.tap('知道了')
  await other.calm()
  expect(await other.says('别处已经先签了')).toBe(false)
}, 120_000)

it('opened anew without a network still has its list and what waits, and sends it after a tap', async () => {
  const desk = await deskOf('staff_jincheng')
  await desk.goTo('pages/find/index')
  await desk.goTo(`packages/staff/desk/index?id=${EVENT}`)
  await desk.goOffline()
  await checkIn(desk, nameOf(7))
  await desk.until('未上传1条')
  // another page and the desk anew: what was read before is gone from memory
  await desk.goTo('pages/find/index')
  await desk.goTo(`packages/staff/desk/index?id=${EVENT}`)
  await desk.until('未上传1条')
  await desk.until('/ 300位 到了')
  await desk.type('点楼号，或输姓名、四位口令', nameOf(7))
  await desk.until('已经签过到了')
  await desk.goOnline()
  await desk.calm()
  expect(await present()).toContain(nameOf(7))
}, 60_000)
