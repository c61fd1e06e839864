/** Photographs of an event as staff and residents live them: chosen, looked through, released, seen. */
import { registerForEvent } from '@contract/event'
import { addPhoto } from '@contract/eventPhotos'
import { clock, MINUTE } from '@domain/calendar'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import type { Cloud } from '../cloud'
import { anOpenEvent, granted, personOf } from '../fixtures/happenings'
import type { Street } from './browser'
import { openStreet } from './openStreet'

/** A picture of one point, as a file that a browser can draw. */
const POINT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

let cloud: Cloud
let street: Street

openStreet((opened) => ({ cloud, street } = opened))

it('staff choose a picture, say that they looked for those who must not be in it, and a mother sees it on the event’s page', async () => {
  const eventId = 'ev_photo_story'
  const now = clock()
  await anOpenEvent(cloud, eventId, { kind: 'salon', title: '亲子读书会', agenda: [{ title: '读书', minutes: 60 }], ages: { min: 5 }, startAt: now + 30 * MINUTE, endAt: now + 150 * MINUTE, closesAt: now + 20 * MINUTE })
  const mother = await personOf(cloud, 'limin')
  granted(await cloud.as(mother.openid).call(registerForEvent, { requestId: 'r_photo_story_mother', eventId, personIds: [mother.personId, 'p_xiaoman'], consents: { minorEvent: MINOR_EVENT_TEXT } }))
  await cloud.control.clock(now + 31 * MINUTE)

  const staff = await street.visit({ as: 'staff_jincheng', path: `packages/staff/event/index?id=${eventId}` })
  await staff.tap(/^照片，/)
  await staff.until('不能出现在照片里的2位')
  const chooser = staff.page.waitForEvent('filechooser')
  await staff.tap('拍照或选照片')
  await (await chooser).setFiles({ name: 'reading.png', mimeType: 'image/png', buffer: POINT })
  await staff.until('还没发布')
  await staff.tap('发布1张')
  await staff.until('不能出现的：')
  await staff.tap('我看过了，没有他们')
  await staff.until('已发布')

  const resident = await street.visit({ as: 'limin', path: `pages/event/index?id=${eventId}` })
  await resident.tap('现场照片，一共1张')
  await resident.until('亲子读书会')
  const picture = resident.visible.locator('.photo img')
  await picture.waitFor()
  expect(await picture.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth))).toBe(1)

  await staff.tap('删掉第1张')
  await staff.tap('删掉这张')
  await staff.until('还没有照片')
  await resident.openAgain()
  await resident.until('还没有照片')
}, 60_000)

it('a picture that the cloud did not take waits on the phone, and is sent when the page is opened again, or another one on which work begins', async () => {
  const eventId = 'ev_photo_waits'
  await anOpenEvent(cloud, eventId, { startAt: clock() + 60 * MINUTE, endAt: clock() + 150 * MINUTE, closesAt: clock() + 50 * MINUTE })
  const staff = await street.visit({ as: 'staff_jincheng', path: `packages/staff/photos/index?id=${eventId}` })
  await staff.until('还没有照片')
  let broken = true
  await staff.answerWith((endpoint) => (broken && endpoint === addPhoto.name ? { ok: false, failure: { code: 'unavailable', requestId: 'broken' } } : undefined))
  const chooser = staff.page.waitForEvent('filechooser')
  await staff.tap('拍照或选照片')
  await (await chooser).setFiles({ name: 'reading.png', mimeType: 'image/png', buffer: POINT })
  await staff.until('还有1张没传上去')
  await staff.calm()
  await staff.tap('接着传')
  await staff.until('没传成，还有1张在手机里')
  broken = false
  await staff.openAgain()
  await staff.until('还没发布')
  expect(await staff.says('还有1张没传上去')).toBe(false)

  // and when the program begins on another page of whoever works
  broken = true
  const next = staff.page.waitForEvent('filechooser')
  await staff.tap('加照片')
  await (await next).setFiles({ name: 'reading.png', mimeType: 'image/png', buffer: POINT })
  await staff.until('还有1张没传上去')
  await staff.calm()
  broken = false
  const sent = staff.page.waitForResponse((response) => response.request().postData()?.includes(addPhoto.name) ?? false)
  // another address in the same document would leave the page of the photographs open
  await staff.page.goto('about:blank')
  await staff.page.goto(`${cloud.url}/?as=staff_jincheng#/packages/staff/today/index`)
  expect(await (await sent).json()).toMatchObject({ ok: true, data: { count: 2 } })
  await staff.calm()
})

it('whoever deletes what is known of them takes what waits on the phone with it', async () => {
  const resident = await street.visit({ as: 'zhouqiang', path: 'packages/resident/data/index' })
  const waiting = () => resident.page.evaluate(() => Object.keys(window.localStorage).filter((key) => /^(pictures|proofs|outbox|lists)\//.test(key)))
  await resident.find('删掉我的信息').waitFor()
  await resident.page.evaluate(() => ['pictures/one.jpg', 'proofs/two.png', 'outbox/00000001-r_three.part', 'lists/day'].forEach((key) => window.localStorage.setItem(key, 'waits')))
  expect(await waiting()).toHaveLength(4)
  await resident.tap('删掉我的信息')
  await resident.tap('删掉')
  await resident.until('都删掉了')
  expect(await waiting()).toEqual([])
}, 60_000)
