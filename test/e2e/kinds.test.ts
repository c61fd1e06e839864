/** What only one kind of event has, as staff and residents live it: the rope skipping of AC-04, the questions of AC-23 and the walk of AC-25. */
import { acceptRole, inviteToRole } from '@contract/accountRoles'
import { handGift, readContest } from '@contract/eventContest'
import { readStaffEvent } from '@contract/eventDesk'
import { readOuting } from '@contract/eventOuting'
import { HOUR, MINUTE } from '@domain/calendar'
import type { Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import { aKindergartenWalk, aRopeCrowd, aTalk, confirmed, entered, numbered, published } from '../fixtures/kindStories'
import type { Street, Visitor } from './browser'
import { openStreet } from './openStreet'

/** Many times a sheet without a drawing on it. */
const DRAWN = 20_000

let cloud: Cloud
let street: Street

openStreet((opened) => ({ cloud, street } = opened))

const staffPage = (page: string, eventId: string) => `packages/staff/${page}/index?id=${eventId}`
const contestPage = (eventId: string) => `packages/contest/table/index?id=${eventId}`
/** How often the page says it. */
const countOf = async (visitor: Visitor, words: string) => (await visitor.text()).split(words).length - 1

/** All who came but the last few have their gift already; answers how many came. */
async function giftsBut(eventId: string, last: number): Promise<number> {
  const staff = await callsAs(cloud, 'staff_jincheng')
  const here = granted(await staff.call(readContest, { eventId })).entrants.filter(({ present }) => present)
  for (const { personId, number } of here.slice(0, here.length - last)) granted(await staff.call(handGift, { requestId: `r_gift_of_number_${number}`, eventId, personId, to: 'parent' }))
  return here.length
}

async function helpsAt(eventId: string, key: string): Promise<void> {
  const { code } = granted(await (await callsAs(cloud, 'staff_jincheng')).call(inviteToRole, { requestId: `r_${eventId}_helper`, role: 'volunteer', scope: { kind: 'event', id: eventId } }))
  granted(await (await callsAs(cloud, key)).call(acceptRole, { code }))
}

describe('AC-04: rope skipping', () => {
  const eventId = 'ev_rope_story'
  // 22 come; the fifth and the sixth are level
  const made = Object.fromEntries(Array.from({ length: 22 }, (_, at) => [at + 1, [190, 185, 180, 175, 170, 170][at] ?? 160 - at]))

  it('numbers everybody, and takes a score from one person and its confirmation from another', async () => {
    await aRopeCrowd(cloud, eventId, 23, { absent: 1 })
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId) })
    await staff.tap(/^参赛号和成绩，/)
    await staff.until('还有23位没有参赛号')
    await staff.tap('发参赛号')
    await staff.until('待记22位')
    await entered(cloud, eventId, Object.fromEntries(Object.entries(made).filter(([number]) => number !== '22')))
    await confirmed(cloud, eventId)

    await staff.openAgain()
    await staff.until('21')
    await staff.tap('记22号的成绩')
    await staff.tap('记下22号的成绩')
    await staff.until('请填成绩，或者选一种情况')
    await staff.type('第一次（个）', '136')
    await staff.type('第二次（个）', '139')
    await staff.tap('记下22号的成绩')
    await staff.until('等别人核对')
    await staff.tap(/^22号/)
    await staff.until('记成绩和核对的要是两个人。')
    expect(await staff.says('22号核对无误')).toBe(false)

    const reviewer = await street.visit({ as: 'reviewer_jincheng', path: contestPage(eventId) })
    await reviewer.tap('核对22号的成绩')
    await reviewer.until('136个、139个')
    await reviewer.tap('22号核对无误')
    await reviewer.until('22位核对好了')
  })

  it('is shown to all with masked names and numbers, six awards where two are level, and the own child marked', async () => {
    const reviewer = await street.visit({ as: 'reviewer_jincheng', path: contestPage(eventId) })
    await reviewer.tap('公布成绩')
    await reviewer.until(/^大家都会看到/)
    await reviewer.visible.locator('#yes').tap()
    await reviewer.until('成绩公布了')
    const mother = await street.visit({ as: 'limin', path: `packages/resident/results/index?id=${eventId}` })
    await mother.until('您家的成绩')
    const shown = await mother.text()
    expect(shown).toMatch(/1号 小满$/m)
    expect(shown).toMatch(/1号 小\*，您家/)
    expect(shown).toMatch(/22号 王\*\*/)
    expect(shown).not.toContain('王小')
    const stranger = await street.visit({ as: 'lin', path: `packages/resident/results/index?id=${eventId}` })
    await stranger.until('全部成绩')
    expect(await countOf(stranger, '优胜奖')).toBe(6)
    expect(await countOf(stranger, '没上场')).toBe(1)
    expect(await stranger.says('您家')).toBe(false)
  })

  it('hands 22 gifts, refuses the 23rd with a sentence, and has 8 left', async () => {
    expect(await giftsBut(eventId, 2)).toBe(22)
    await helpsAt(eventId, 'volunteer')
    const volunteer = await street.visit({ as: 'volunteer', path: staffPage('desk', eventId) })
    await volunteer.tap(/^发礼物，/)
    await volunteer.until('10')
    expect(await volunteer.says('王小')).toBe(false)
    for (const number of [21, 22]) {
      await volunteer.type('参赛号或姓名', String(number))
      await volunteer.tap(new RegExp(`^发给${number}号`))
      await volunteer.until(new RegExp(`^发给${number}号.*了$`))
    }
    await volunteer.type('参赛号或姓名', '23')
    await volunteer.tap(/^发给23号/)
    await volunteer.until(/没有上场，礼物留给参赛的孩子$/)
    await volunteer.until('8')
    expect(await countOf(volunteer, '没上场')).toBe(1)
  })

  it('is put right by a correction beside the results, which stay as they are', async () => {
    const staff = await street.visit({ as: 'staff_jincheng', path: contestPage(eventId) })
    await staff.tap(/^写勘误，/)
    await staff.tap('登出来')
    await staff.until('请写一句')
    await staff.type('更正的话', '7号的成绩应为168个')
    await staff.tap('登出来')
    await staff.until('勘误登出来了')
    await staff.tap(/^成绩图和奖状，/)
    await staff.find(/^图上写着：.*第5名 5号 王/).waitFor()
    await staff.tap('奖状')
    await staff.tap(/^5号 王小/)
    await staff.find(/^图上写着：奖状，王小.：，.*获得第5名，得优胜奖/).waitFor()
    await staff.page.waitForFunction((least) => [...document.querySelectorAll('canvas')].some((canvas) => canvas.toDataURL().length > least), DRAWN)
    const [picture] = await Promise.all([staff.page.waitForEvent('download'), staff.tap('存到手机相册')])
    expect(picture.suggestedFilename()).toMatch(/奖状王小.\.png$/)
    await staff.until('存好了，在手机相册里')
    await staff.goBack()
    await staff.tap('看公布的成绩')
    await staff.until('7号的成绩应为168个')
    expect(await staff.says('154个')).toBe(true)
  })
})

it('by the strict rule staff say who came first among those who are level before results are shown', async () => {
  const eventId = 'ev_rope_strict'
  await aRopeCrowd(cloud, eventId, 3, { plan: { ties: 'strict', awards: [{ title: '优胜奖', top: 1 }] } })
  await numbered(cloud, eventId)
  await entered(cloud, eventId, { 1: 150, 2: 170, 3: 170 })
  await confirmed(cloud, eventId)
  const staff = await street.visit({ as: 'staff_jincheng', path: contestPage(eventId) })
  await staff.until(/并列在得奖的最后一名$/)
  await staff.tap('定加赛的先后')
  await staff.visible.getByRole('checkbox', { name: /^3号/ }).tap()
  await staff.tap('就按这个先后')
  await staff.until('请把每一位都点到')
  await staff.visible.getByRole('checkbox', { name: /^2号/ }).tap()
  await staff.tap('就按这个先后')
  await staff.find('公布成绩').waitFor()
  expect((await published(cloud, eventId)).rows.filter(({ award }) => award).map(({ number }) => number)).toEqual([3])
})

it('on a computer the table is kept by the keyboard alone: a number, what was made, and the next number', async () => {
  const eventId = 'ev_rope_keys'
  await aRopeCrowd(cloud, eventId, 3)
  await numbered(cloud, eventId)
  const staff = await street.visit({ as: 'staff_jincheng', path: contestPage(eventId), on: 'computer' })
  await staff.until('待记3位')
  // a finger is slower than the page that it types into, and this one is quicker
  const press = async (...words: readonly string[]) => {
    for (const word of words) {
      await (word === 'Enter' ? staff.page.keyboard.press(word) : staff.page.keyboard.type(word))
      await staff.calm()
    }
  }
  await press('2', 'Enter', '120', 'Enter', '131', 'Enter')
  await staff.until('120个、131个')
  await staff.find('记下3号的成绩').waitFor()
  await staff.page.waitForFunction(() => document.activeElement?.closest('#find') !== null)
  await press('1', 'Enter', '99', 'Enter', 'Enter')
  await staff.until('99个')
  await staff.page.keyboard.press('Escape')
  await staff.find('记3号的成绩').waitFor()
})

it('AC-23: whoever comes to a lecture asks beforehand, staff read it by topic without a name, and it can be taken back', async () => {
  const eventId = await aTalk(cloud, 'ev_talk_story', { limin: ['fraud', '说中奖的电话怎么办？'], zhouqiang: null })
  const resident = await street.visit({ as: 'zhouqiang', path: `pages/event/index?id=${eventId}` })
  await resident.tap(/^先问一问，/)
  await resident.tap('反家庭暴力')
  await resident.tap('问出去')
  await resident.until('请写一句')
  await resident.type('想问的话', '家里有人动手，可以找谁？')
  await resident.tap('问出去')
  await resident.until('收到了，讲的时候会说到')

  const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId) })
  await staff.tap(/^居民想问的，/)
  await staff.until('收到2个问题')
  expect(await staff.text()).toMatch(/反家庭暴力[^]*家里有人动手，可以找谁？/)
  expect(await staff.says('周强')).toBe(false)

  await resident.tap('收回：家里有人动手，可以找谁？')
  await resident.until('收回了')
  await staff.openAgain()
  await staff.until('收到1个问题')
})

describe('AC-25: a walk with a kindergarten', () => {
  const eventId = 'ev_walk_story'

  it('knows 32 children by number alone, with enough grown-ups, and counts them at each point', async () => {
    await aKindergartenWalk(cloud, eventId)
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId) })
    await staff.tap(/^带队和点名，/)
    await staff.until(/8位大人带队，每位看4个孩子/)
    for (const [point, children] of [['出发前', 32], ['到了以后', 32], ['回来以后', 31]] as const) {
      await staff.tap(`${point}点名`)
      await staff.tap('都在')
      await staff.type('几个孩子', String(children))
      await staff.tap('记下人数')
      await staff.until(`${children}个孩子，8位大人`)
    }
    await staff.until('出发32个孩子，返回31个')
    expect(granted(await (await callsAs(cloud, 'staff_jincheng')).call(readOuting, { eventId })).groups).toMatchObject([{ children: 32, teachers: 4 }])
  })

  it('is not ended while somebody is missing, and is after everybody was counted', async () => {
    const { startAt } = granted(await (await callsAs(cloud, 'staff_jincheng')).call(readStaffEvent, { eventId }))
    const now = startAt + HOUR + MINUTE
    await cloud.control.clock(now)
    const staff = await street.visit({ as: 'staff_jincheng', path: staffPage('event', eventId), now })
    await staff.tap('结束活动')
    await staff.tap('办完了，结束')
    await staff.until('回来的人数和出发时不一样，请再点一次名，或写明情况')
    await staff.tap('去点名')
    await staff.tap('回来以后点名')
    await staff.tap('都在')
    await staff.tap('记下人数')
    await staff.until('人数对上了，可以结束活动')
    await staff.tap('回到活动')
    await staff.tap('结束活动')
    await staff.tap('办完了，结束')
    await staff.until('已结束')
    await cloud.control.clock(null)
  })
})
