/** A competition for children from its draft to the desk (stories.md AC-04, as far as the check-in), tapped through on WeChat's own templates and components. */
import { addFamilyMember, introduce } from '@contract/account'
import { listEvents, registerForEvent } from '@contract/event'
import { addDays, clock, localDateOf, MINUTE } from '@domain/calendar'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import type { EventId } from '@domain/ids'
import { startCloud, type Cloud } from '../cloud'
import { Street } from '../e2e/browser'
import { callsAs, granted, personOf } from '../fixtures/happenings'
import { compile } from './compile'
import { turnTo } from './hand'
import { stageOf } from './stage'

const TITLE = '跳出活力 绳彩飞扬'
const TODAY = 'packages/staff/today/index'

let cloud: Cloud
let street: Street

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  street = await Street.open(cloud.url, stageOf(compile()))
})
afterEach(async () => expect(await street.empty()).toEqual([]))
afterAll(async () => {
  await street.close()
  await cloud.stop()
})

async function theEvent() {
  const { events } = granted(await (await callsAs(cloud, 'wangjing')).call(listEvents, { communityId: 'datuan' }))
  const event = events.find(({ title }) => title === TITLE)
  if (!event) throw new Error(`${TITLE} is not to be found`)
  return event
}

/** A family of the same building takes part, and one from another community. */
async function otherFamilies(eventId: EventId): Promise<void> {
  const consents = { minorEvent: MINOR_EVENT_TEXT }
  const neighbour = cloud.as('oTest_neighbour_of_building_2')
  const { me } = granted(await neighbour.call(introduce, { name: '孙大海', phone: '13900000021', communityId: 'datuan', buildingId: 'datuan_b2' }))
  if (!me) throw new Error('an introduction without a person')
  const child = granted(await neighbour.call(addFamilyMember, { personId: 'p_child_of_building_2', name: '孙小海', relation: 'child', birth: '2017-05' }))
  granted(await neighbour.call(registerForEvent, { requestId: 'r_family_of_building_2', eventId, personIds: [me.personId, child.personId], consents }))
  const { personId } = await personOf(cloud, 'limin')
  granted(await (await callsAs(cloud, 'limin')).call(registerForEvent, { requestId: 'r_family_from_elsewhere', eventId, personIds: [personId, 'p_xiaoman'], consents }))
}

describe('AC-04', () => {
  it('staff write a competition for children, and a reviewer publishes it', async () => {
    const clerk = await street.visit({ as: 'staff_datuan', path: TODAY })
    // the bar makes room for the desk of today when it knows of one
    await clerk.calm()
    await clerk.tap('发活动')
    await clerk.tap('比赛，孩子们比一比，有奖品')
    await clerk.type('活动名称', TITLE)
    await turnTo(clerk, '哪一天，请选日期', addDays(localDateOf(clock()), 5))
    await clerk.type('在哪里办', '大疃社区广场')
    await clerk.type('紧急电话', '13800001111')
    await clerk.tap('交给审核人')
    await clerk.until('存好了，等赵颖发布')

    const reviewer = await street.visit({ as: 'reviewer_datuan', path: TODAY })
    await reviewer.tap(new RegExp(`^${TITLE}，.*看过就能发布`))
    await reviewer.until('请您看过再发布')
    await reviewer.tap('发布')
    await reviewer.until('发布好了，居民能看到了')
  })

  it('the desk finds a child by building and surname, checks it in, and knows it again by its four digits', async () => {
    const { eventId, startAt } = await theEvent()
    await otherFamilies(eventId)
    const mother = await street.visit({ as: 'wangjing', path: `pages/event/index?scene=${eventId}` })
    await mother.tap('我要报名')
    await mother.tap('王静，您本人')
    await mother.tap('我是监护人，我同意')
    await mother.tap('给王乐报名')
    await mother.until('报名成功！')
    const code = await mother.find(/^签到码，口令/).getAttribute('aria-label')

    await cloud.control.clock(startAt - 30 * MINUTE)
    const clerk = await street.visit({ as: 'staff_datuan', path: TODAY })
    await clerk.tap('去签到台')
    await clerk.tap('2号楼，2家')
    await clerk.tap('姓王的，1家')
    await clerk.tap('都到了')
    await clerk.tap('签到2位')
    await clerk.until('签到成功')
    await clerk.find('6位报上，到了2位').waitFor()

    await clerk.type('点楼号，或输姓名、四位口令', code?.replace(/\D/g, '') ?? '')
    await clerk.until('已经签过到了')
    await clerk.until(/^王静、王乐，.*已经签过到了。$/)
  })
})
