/** Planning what comes next: an event held again, a series, the calendar of the district, the partners. */
import { readStaffEvent } from '@contract/eventDesk'
import { clock, DAY, localDateOf } from '@domain/calendar'
import type { Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import type { Street } from './browser'
import { openStreet } from './openStreet'

const WEEK = 7 * DAY

let cloud: Cloud
let street: Street

openStreet((opened) => ({ cloud, street } = opened))

it('what a workshop needs is reckoned for those who are signed up', async () => {
  const { seatedPersons } = granted(await (await callsAs(cloud, 'staff_datuan')).call(readStaffEvent, { eventId: 'ev_bun' }))
  const staff = await street.visit({ as: 'staff_datuan', path: 'packages/staff/event/index?id=ev_bun' })
  await staff.until(`红枣${6 * seatedPersons}颗`)
  await staff.until(`每人6颗，按报上的${seatedPersons}位算`)
})

it('an event of last month is held again with everything but its dates, as a draft of its own that nobody has signed up for', async () => {
  const staff = await street.visit({ as: 'staff_datuan', path: 'packages/staff/event/index?id=ev_bun_past' })
  await staff.tap(/^照这场再办一场/)
  await staff.until('活动名称')
  await staff.tap('存草稿')
  await staff.until('存好了，还没发布')
  const id = new URLSearchParams(staff.page.url().split('?').at(-1)).get('id') ?? ''
  expect(id).not.toBe('ev_bun_past')

  const calls = await callsAs(cloud, 'staff_datuan')
  const read = async (eventId: string) => granted(await calls.call(readStaffEvent, { eventId }))
  const [earlier, again] = [await read('ev_bun_past'), await read(id)]
  const written = ({ title, place, placeNote, organiser, partners, agenda, instructors, intro, plan, capacity, contactPhone, emergencyPhone }: typeof earlier) => ({ title, place, placeNote, organiser, partners, agenda, instructors, intro, plan, capacity, contactPhone, emergencyPhone })
  expect(written(again)).toEqual(written(earlier))
  expect(again).toMatchObject({ status: 'draft', present: 0, seats: { taken: 0, waiting: 0 } })
  // four weeks ago, so today or in a week, as long as one can still sign up today
  expect([4 * WEEK, 5 * WEEK]).toContain(again.startAt - earlier.startAt)
  expect(again.startAt).toBeGreaterThan(clock())
  expect(again.endAt - again.startAt).toBe(earlier.endAt - earlier.startAt)
})

it('one event of a series leads to the others', async () => {
  const resident = await street.visit({ as: 'limin', path: 'pages/event/index?id=ev_yoga' })
  await resident.tap('看“智慧父母”系列还有哪些活动')
  await resident.until('只看“智慧父母”系列')
  await resident.tap(/第二期.*开始报名/)
  await resident.until('系列：智慧父母')
})

it('staff see in the calendar what other communities hold, and open it as residents read it', async () => {
  const event = granted(await (await callsAs(cloud, 'staff_shixiu')).call(readStaffEvent, { eventId: 'ev_walk' }))
  const staff = await street.visit({ as: 'staff_datuan', path: 'packages/staff/today/index', on: 'computer' })
  await staff.tap(/^全区活动日历/)
  await staff.until('上个月')
  if (localDateOf(event.startAt).slice(0, 7) !== localDateOf(clock()).slice(0, 7)) await staff.tap('下个月')
  await staff.visible.locator(`#on-${localDateOf(event.startAt)}`).click()
  await staff.tap(/世秀社区/)
  await staff.until('世秀苑健康主题公园')
})

it('staff see with whom they have worked, how often and when', async () => {
  const staff = await street.visit({ as: 'staff_datuan', path: 'packages/staff/today/index' })
  await staff.tap(/^合作单位/)
  await staff.tap(/^大疃小学，一起办过1次/)
  await staff.tap(/巧手蒸花馍/)
  await staff.until('照这场再办一场')
})
