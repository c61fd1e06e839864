/** An event from its draft to its end, as staff, their reviewer and the residents live it. */
import { leaveEvent, myRegistrations, readEvent, readRegistration } from '@contract/event'
import { posterCode } from '@contract/eventDesk'
import { HOUR, MINUTE, type Instant } from '@domain/calendar'
import type { EventId, RegistrationId } from '@domain/ids'
import type { Cloud } from '../cloud'
import { anOpenEvent, callsAs, granted, personOf, signUp } from '../fixtures/happenings'
import type { Street, Visitor } from './browser'
import { openStreet } from './openStreet'

/** Many times a sheet without a drawing on it. */
const DRAWN = 100_000
const ADULTS = { ages: { min: 18 } }

let cloud: Cloud
let street: Street

openStreet((opened) => ({ cloud, street } = opened))

const seen = async (eventId: EventId) => granted(await (await callsAs(cloud, 'lin')).call(readEvent, { eventId }))
const registrationOf = async (key: string, eventId: EventId): Promise<RegistrationId> =>
  granted(await (await callsAs(cloud, key)).call(myRegistrations, {})).registrations.find(({ event }) => event.eventId === eventId)?.registrationId ?? ''

const shownBy = async (key: string, eventId: EventId) => {
  const { checkIn } = granted(await (await callsAs(cloud, key)).call(readRegistration, { registrationId: await registrationOf(key, eventId) }))
  if (!checkIn) throw new Error(`${key} has no code`)
  return checkIn
}
const staffPage = (page: 'event' | 'desk' | 'roster', eventId: EventId) => `packages/staff/${page}/index?id=${eventId}`
const toldTo = async (key: string) => (await cloud.messages((await personOf(cloud, key)).openid)).map(({ template, fields }) => [template, fields.thing4])
const idIn = ({ page }: Visitor): string => new URLSearchParams(page.url().split('?').at(-1)).get('id') ?? ''

describe('an event for all ages', () => {
  let eventId: EventId
  let startAt: Instant

  it('is written by staff, handed to the reviewer and shown by them', async () => {
    const staff = await street.visit({ as: 'staff_jincheng' })
    await staff.tap(/^我的工作/)
    await staff.tap('发活动')
    await staff.tap(/^手工制作/)
    await staff.type('活动名称', '“巧手做月饼”')
    await staff.tap('哪一天，请选日期')
    await staff.pick()
    await staff.tap('交给审核人')
    await staff.until('有2处没填好')
    await staff.tap('去第一处')
    await staff.until('请写在哪里办')
    await staff.type('在哪里办', '锦城社区二楼活动室')
    await staff.until('孩子也能来，要留紧急电话')
    await staff.tap('加一位老师')
    await staff.type('第1位老师的姓名', '曲桂香')
    await staff.type('紧急电话', '05350001230')
    await staff.tap('交给审核人')
    await staff.until('存好了，等宋岩发布')
    eventId = idIn(staff)
    expect((await (await callsAs(cloud, 'lin')).call(readEvent, { eventId })).ok).toBe(false)

    const reviewer = await street.visit({ as: 'reviewer_jincheng' })
    await reviewer.tap(/^我的工作/)
    await reviewer.tap(/^“巧手做月饼”，.*看过就能发布/)
    await reviewer.until('请您看过再发布')
    await reviewer.tap('发布')
    await reviewer.until('发布好了，居民能看到了')
    const { phase, startAt: starts } = await seen(eventId)
    expect(phase).toBe('open')
    startAt = starts
  })

  it('has a poster with a code, whose scene opens the page where a family signs up', async () => {
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId) })
    await staff.tap('做海报')
    await staff.find(/^活动海报：.*巧手做月饼/).waitFor()
    await staff.page.waitForFunction((least) => [...document.querySelectorAll('canvas')].some((canvas) => canvas.toDataURL().length > least), DRAWN)
    const { page, scene } = granted(await (await callsAs(cloud, 'staff_jincheng')).call(posterCode, { eventId }))

    const mother = await street.visit({ as: 'limin', path: `${page}?scene=${scene}` })
    await mother.tap('我要报名')
    await mother.tap('小满，6岁')
    await mother.tap('张桂英，76岁')
    await mother.tap('我是监护人，我同意')
    await mother.tap('确认报名3位')
    await mother.until('报名成功！')
    await signUp(cloud, 'zhouqiang', eventId)
    await signUp(cloud, 'lin', eventId)
    expect((await seen(eventId)).seats.taken).toBe(5)
  })

  it('has a desk that opens an hour before, where a family is found by building and surname, and comes in as far as it is there', async () => {
    const now = startAt - 30 * MINUTE
    await cloud.control.clock(startAt - HOUR - MINUTE)
    const early = await street.visit({ as: 'staff_jincheng', path: staffPage('desk', eventId), now: startAt - HOUR - MINUTE })
    await early.until(/^还没到签到时间/)

    await cloud.control.clock(now)
    const mother = await street.visit({ as: 'limin', path: `pages/registration/index?id=${await registrationOf('limin', eventId)}`, now })
    const staff = await street.visit({ as: 'staff_jincheng', now })
    await staff.tap(/^我的工作/)
    await staff.tap('去签到台')
    await staff.tap('5号楼，2家')
    await staff.tap('姓李的，1家')
    await staff.tap('签到')
    await staff.until('请先点一下谁到了')
    await staff.tap('李敏')
    await staff.tap('小满，6岁')
    await staff.tap('签到2位')
    await staff.until('签到成功')
    await mother.openAgain()
    expect(await mother.text()).toMatch(/已签到[^]*已签到/)
    await mother.until('看不了码，就报这个口令')

    await staff.tap('李敏、小满点错了，撤回签到')
    await staff.tap('点错了人')
    await staff.tap('撤回')
    await staff.until('已撤回')
    await mother.openAgain()
    expect(await mother.says('已签到')).toBe(false)
  })

  it('AC-24: finds nobody by a forged code, that of another event or the poster, and everybody by their own', async () => {
    const now = startAt - 20 * MINUTE
    await cloud.control.clock(now)
    const { code, digits } = await shownBy('limin', eventId)
    const elsewhere = await shownBy('lin', 'ev_bun')
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('desk', eventId), now })
    const scan = async (shown: string) => {
      await staff.tap('扫码签到')
      await staff.type('签到码', shown)
      await staff.tap('找人')
    }
    for (const [shown, answer] of [[`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, '没查到这个码或口令'], [elsewhere.code, '这是另一场活动的签到码'], [`pages/event/index?scene=${eventId}`, '没查到这个码或口令']] as const) {
      await scan(shown)
      await staff.until(answer)
    }
    await scan(code)
    await staff.tap('都到了')
    await staff.tap('签到3位')
    await staff.until('签到成功')
    const mother = await street.visit({ as: 'limin', path: `pages/registration/index?id=${await registrationOf('limin', eventId)}`, now })
    await mother.until('签到好了！')
    expect(await mother.says(digits)).toBe(false)
    await scan(code)
    await staff.until('已经签过到了')

    await staff.tap('找下一位')
    await staff.type('点楼号，或输姓名、四位口令', (await shownBy('zhouqiang', eventId)).digits)
    await staff.tap('签到1位')
    await staff.until('还差1位')
  })

  it('is ended by staff: whoever came is thanked, and whoever did not is asked again', async () => {
    const now = startAt + HOUR
    await cloud.control.clock(now)
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId), now })
    await staff.tap('结束活动')
    await staff.until(/^来了4位。没签到的1位会记成没来/)
    await staff.tap('办完了，结束')
    await staff.until('来了4位，没来1位')
    for (const [key, words] of [['limin', '活动已经结束了，谢谢您来'], ['lin', '这次没有您的签到。']] as const) {
      const resident = await street.visit({ as: key, path: `pages/registration/index?id=${await registrationOf(key, eventId)}`, now })
      await resident.until(words)
    }
    await cloud.control.clock(null)
  })
})

describe('a full event', () => {
  const eventId = 'ev_full_story'

  it('is not made smaller than what is taken, though somebody came while staff were looking', async () => {
    await anOpenEvent(cloud, eventId, { ...ADULTS, capacity: { unit: 'person', units: 2, waitingLimit: 2 } })
    await signUp(cloud, 'zhouqiang', eventId)
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId) })
    await staff.tap(/^名额，/)
    await staff.until('改成2位')
    await signUp(cloud, 'wangjing', eventId)
    await staff.tap('名额减少')
    await staff.tap('改成1位')
    await staff.until('已经报了2位，名额不能再少')
    expect((await seen(eventId)).seats).toMatchObject({ capacity: 2, taken: 2 })
  })

  it('seats a single by hand past a family, with the reason, and the family when places are added', async () => {
    for (const key of ['limin', 'lin']) await cloud.subscribe((await personOf(cloud, key)).openid, ['tpl-promoted-0001', 'tpl-cancelled-0001'])
    await signUp(cloud, 'limin', eventId, ['p_limin', 'p_guiying'])
    await signUp(cloud, 'lin', eventId)
    granted(await (await callsAs(cloud, 'zhouqiang')).call(leaveEvent, { registrationId: await registrationOf('zhouqiang', eventId) }))

    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('roster', eventId) })
    await staff.tap(/^林秀兰，/)
    await staff.tap('请林秀兰进来')
    await staff.until(/^前面还有1家在等/)
    await staff.tap('请进')
    await staff.until('请选一个原因')
    await staff.tap('老人孩子不便等')
    await staff.tap('请进')
    await staff.until(/手动安排/)
    expect(await toldTo('lin')).toEqual([['promoted', '好消息！您已由候补转为报名成功。']])
    expect(await staff.says('候补第1位')).toBe(true)

    const again = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId) })
    await again.tap(/^名额，/)
    await again.tap('加5')
    await again.tap('改成7位')
    await again.until('共7位，已报4位')
    expect((await seen(eventId)).seats).toMatchObject({ capacity: 7, taken: 4, waiting: 0 })
    expect(await toldTo('limin')).toEqual([['promoted', '好消息！您已由候补转为报名成功。']])
  })

  it('takes somebody without WeChat, signed up by staff', async () => {
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('roster', eventId) })
    await staff.tap('替人报名')
    await staff.tap('报名1位')
    await staff.until('请写姓名')
    await staff.type('姓名', '冯秀珍')
    await staff.tap('大人')
    await staff.type('电话', '05350001230')
    await staff.tap('报名1位')
    await staff.until('已报上，冯秀珍')
    await staff.tap('看名单')
    await staff.until('冯秀珍')
    expect(await staff.text()).toMatch(/冯秀珍[^]*代办/)
    expect((await seen(eventId)).seats.taken).toBe(5)
  })

  it('is called off with a reason that every resident reads and is sent', async () => {
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId) })
    await staff.tap('办不了，取消活动')
    await staff.tap('取消活动')
    await staff.until('请选一个原因，或者写一句')
    await staff.tap('天气不好')
    await staff.tap('取消活动')
    await staff.until('取消的原因：天气不好')
    for (const key of ['limin', 'lin']) expect((await toldTo(key)).at(-1)).toEqual(['cancelled', '天气不好'])
    await staff.until(/没能通知到的，\d家/)
    expect(await staff.text()).toMatch(/冯秀珍[^]*活动取消了，没有微信/)
    expect(await staff.says('林秀兰')).toBe(false)
    const dialled = staff.page.waitForRequest((request) => request.url().startsWith('tel:'))
    await staff.tap(/^打电话给冯秀珍，/)
    expect((await dialled).url()).toBe('tel:05350001230')
    await staff.until('打过了')
    const resident = await street.visit({ as: 'lin' })
    await resident.tap('看看原因')
    await resident.until('因为天气不好。')
  })
})

it('nothing stands where a finger taps before the day is known', async () => {
  const staff = await street.visit({ as: 'staff_jincheng', path: 'packages/staff/today/index', before: (visitor) => visitor.stall() })
  await staff.visible.locator('[aria-busy=true]').first().waitFor()
  expect(await staff.visible.locator('#new-event, #to-desk').count()).toBe(0)
  const later = await street.visit({ as: 'staff_jincheng', path: 'packages/staff/today/index' })
  await later.find('发活动').waitFor()
  expect(await later.visible.locator('#new-event, #to-desk').count()).toBe(2)
})

it('whoever waits and comes to the door is let in at the desk when somebody else stays away', async () => {
  const eventId = await anOpenEvent(cloud, 'ev_walk_in', { ...ADULTS, capacity: { unit: 'person', units: 1 } })
  await signUp(cloud, 'zhouqiang', eventId)
  await signUp(cloud, 'limin', eventId)
  const now = (await seen(eventId)).startAt - 10 * MINUTE
  await cloud.control.clock(now)
  const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('desk', eventId), now })
  const field = '点楼号，或输姓名、四位口令'
  await staff.type(field, '李敏')
  await staff.until(/^现在没有空位/)
  await staff.tap('看名单')
  await staff.tap(/^周强，/)
  await staff.tap('替周强取消报名')
  await staff.tap('没联系上')
  await staff.tap('取消报名')
  await staff.until('已替周强取消')
  await staff.tap('去签到台')
  await staff.type(field, '李敏')
  await staff.tap('有空位，请进')
  await staff.tap('人已经在现场')
  await staff.tap('请进')
  await staff.tap('签到1位')
  await staff.until('签到成功')
  await cloud.control.clock(null)
})
