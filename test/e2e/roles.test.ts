/** Roles in the browser: from the district's administrator down to a volunteer at the desk, and what whoever has none is told (stories.md AC-24). */
import { introduce } from '@contract/account'
import { readEvent, type EventView } from '@contract/event'
import { MINUTE } from '@domain/calendar'
import type { Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import type { Street, Visitor } from './browser'
import { openStreet } from './openStreet'

const NOT_HERE = '这件事您这边办不了，请问社区'

let cloud: Cloud
let street: Street

openStreet((opened) => ({ cloud, street } = opened))

const seen = async (eventId: string): Promise<EventView> => granted(await (await callsAs(cloud, 'lin')).call(readEvent, { eventId }))

/** From the list of people: an invitation to a role, where there is a choice of places to the first of them. */
async function invite(giver: Visitor, role: string, place?: string): Promise<string> {
  await giver.tap('邀请')
  await giver.until('请谁来担任什么？')
  await giver.tap(role)
  await giver.calm()
  if (place) {
    await giver.tap(`${place}，请选一下`)
    await giver.pick()
  }
  await giver.tap('写一份邀请')
  await giver.until('邀请写好了')
  return (await giver.find(/^邀请码 /).getAttribute('aria-label'))?.replace('邀请码', '').replace(/\s/g, '') ?? ''
}

let phones = 0
/** Somebody types the code they were told, tells a name where nobody knows it, has the telephone vouched for, accepts and goes to their work. */
async function take(taker: Visitor, code: string, role: string): Promise<void> {
  await taker.type('邀请码', code)
  await taker.tap('看看这份邀请')
  await taker.until(new RegExp(`请您担任${role}$`))
  await taker.calm()
  if (await taker.says('先留个姓名和手机号')) {
    await taker.type('姓名', '新来的帮手')
    await taker.type('手机号', '13900000000')
    await taker.tap('下一步')
    await taker.tap('同意，接着办')
  }
  await taker.type('演示用：填11位手机号', `1390000${String((phones += 1)).padStart(4, '0')}`)
  await taker.tap('用微信验证手机号')
  await taker.tap('接受')
  await taker.until(`您现在是${role}了`)
  await taker.tap('去首页，看看我的工作')
  await taker.tap(/^我的工作/)
}
const opensInvitation = (as: string) => street.visit({ as, path: 'packages/resident/role/index' })

it('the district invites a street’s administrator, who invites a reviewer, who invites staff, who invite nobody to their own rank', async () => {
  const district = await street.visit({ as: 'district_admin' })
  await district.tap(/^我的工作/)
  const toStreet = await invite(district, '街道管理员', '哪个街道')

  const administrator = await opensInvitation('zhouqiang')
  await take(administrator, toStreet, '街道管理员')
  const toReviewer = await invite(administrator, '社区审核人', '哪个社区')

  const reviewer = await opensInvitation('wangjing')
  await take(reviewer, toReviewer, '社区审核人')
  await reviewer.tap(/^人员和角色/)
  const toStaff = await invite(reviewer, '社区工作人员')

  // told the code over the telephone, she finds where to type it herself
  const staff = await street.visit({ as: 'limin', path: 'pages/mine/index' })
  await staff.tap(/^填邀请码，/)
  await take(staff, toStaff, '社区工作人员')
  await staff.until('发活动')
  await staff.tap(/^人员和角色/)
  await staff.until('李敏')
  await staff.tap('邀请')
  await staff.until('请谁来担任什么？')
  expect(await staff.text()).toMatch(/志愿者\s裁判\s讲师\s/)
  expect(await staff.text()).not.toMatch(/社区工作人员|社区审核人|街道管理员/)

  const second = await opensInvitation('lin')
  await second.type('邀请码', toStaff)
  await second.tap('看看这份邀请')
  await second.until('这份邀请已经有人用过了')
})

it('whoever tells another number is told why the work is not there, and has it back with one tap', async () => {
  granted(await (await callsAs(cloud, 'reviewer_fulin')).call(introduce, { name: '谢芸', phone: '13900008888' }))
  const reviewer = await street.visit({ as: 'reviewer_fulin' })
  await reviewer.until('验证一下手机号，就能接着当社区审核人')
  await reviewer.calm()
  expect(await reviewer.says('我的工作')).toBe(false)
  await reviewer.type('演示用：填11位手机号', '13900008888')
  await reviewer.tap('用微信验证手机号')
  await reviewer.tap(/^我的工作/)
  await reviewer.until('发活动')
})

describe('a volunteer', () => {
  it('invited by staff for one event finds its desk from the first page, sees masked names, checks in, and sees no telephone', async () => {
    const staff = await street.visit({ as: 'staff_yuxi', path: 'packages/staff/people/index' })
    const code = await invite(staff, '志愿者')
    const { startAt, title } = await seen('ev_law')
    const now = startAt - 20 * MINUTE
    const helper = await opensInvitation('newcomer')
    await take(helper, code, '志愿者')
    await helper.until(/^还没到签到时间/)

    await cloud.control.clock(now)
    await helper.openAgain(now)
    await helper.tap(/^姓王的，/)
    const desk = await helper.text()
    expect(desk).toMatch(/王\*/)
    expect(desk).not.toMatch(/王[^*\n，]/)
    await helper.visible.getByRole('radio').first().tap()
    await helper.tap('签到1位')
    await helper.until('签到成功')

    await helper.tap('看名单')
    await helper.until('35位报上')
    await helper.visible.getByLabel(/点开看看$/).first().tap()
    expect(await helper.text()).not.toMatch(/电话|取消|代报名|替人报名/)

    const curious = await street.visit({ as: 'newcomer', path: 'packages/staff/event/index?id=ev_law', now })
    await curious.until(NOT_HERE)
    expect(await curious.says(title)).toBe(false)
    await cloud.control.clock(null)
  })

  it('who is taken off by staff no longer finds it', async () => {
    const staff = await street.visit({ as: 'staff_yuxi', path: 'packages/staff/people/index' })
    await staff.tap(/^新来的帮手，/)
    await staff.tap('收回')
    await staff.until('请选一个原因')
    await staff.tap('换人了')
    await staff.tap('收回')
    await staff.until('收回了')
    const helper = await street.visit({ as: 'newcomer' })
    await helper.calm()
    expect(await helper.says('我的工作')).toBe(false)
  })

  it('of the example district has one event on the first page, and a grid worker their doors', async () => {
    const helper = await street.visit({ as: 'volunteer' })
    await helper.tap(/^我的工作，.*巧手蒸花馍/)
    await helper.until(/^还没到签到时间|到了$/)
    const worker = await street.visit({ as: 'grid_worker' })
    await worker.tap(/^我的工作，今天的走访/)
    await worker.until(/^今天.*位|今天没有要走访的人家/)
  })
})

describe('AC-24: a resident who opens what is for staff', () => {
  const staff = (page: string, query = '') => `packages/staff/${page}/index${query}`

  it.each([
    ['today', '', '您现在没有这项工作'],
    ['event', '?id=ev_bun', NOT_HERE],
    ['poster', '?id=ev_bun', NOT_HERE],
    ['desk', '?id=ev_bun', NOT_HERE],
    ['roster', '?id=ev_bun', NOT_HERE],
    ['people', '', '您这里没有可以管的角色'],
    ['invite', '', '您这里没有可以管的角色']
  ])('%s%s is told so and sees nobody', async (page, query, words) => {
    const resident = await street.visit({ as: 'haoran', path: staff(page, query) })
    await resident.until(words)
    expect(await resident.text()).not.toMatch(/林秀兰|王桂珍/)
  })

  it('writes no event and signs nobody up', async () => {
    const writer = await street.visit({ as: 'lin', path: staff('edit', '?id=ev_not_hers_0001&community=datuan') })
    await writer.tap(/^宣讲/)
    await writer.type('活动名称', '没有的事')
    await writer.tap('哪一天，请选日期')
    await writer.pick()
    await writer.type('在哪里办', '哪里都不办')
    await writer.tap('先存草稿')
    await writer.until(NOT_HERE)
    expect((await (await callsAs(cloud, 'staff_datuan')).call(readEvent, { eventId: 'ev_not_hers_0001' })).ok).toBe(false)

    const { taken } = (await seen('ev_law')).seats
    const helper = await street.visit({ as: 'lin', path: staff('assist', '?id=ev_law') })
    await helper.type('姓名', '冯秀珍')
    await helper.tap('大人')
    await helper.tap('报名1位')
    await helper.until(NOT_HERE)
    expect((await seen('ev_law')).seats.taken).toBe(taken)
  })
})
