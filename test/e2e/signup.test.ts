/** The stories of signing up (stories.md AC-01, AC-02, AC-05), as residents live them in a browser. */
import { introduce, inviteFamily, joinFamily } from '@contract/account'
import { myRegistrations, readEvent } from '@contract/event'
import { clock, localDateOf } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import type { Cloud } from '../cloud'
import { anOpenEvent, callsAs, granted, personOf } from '../fixtures/happenings'
import type { Street } from './browser'
import { openStreet } from './openStreet'

const CONSENT = '我是监护人，我同意，也看过健康提示'

let cloud: Cloud
let street: Street

openStreet((opened) => ({ cloud, street } = opened))

const posterOf = (eventId: EventId): string => `pages/event/index?scene=${eventId}`
const seenBy = async (key: string, eventId: EventId) => granted(await (await callsAs(cloud, key)).call(readEvent, { eventId }))
const partiesOf = async (key: string, eventId: EventId) => granted(await (await callsAs(cloud, key)).call(myRegistrations, {})).registrations.filter(({ event }) => event.eventId === eventId)

const aYogaSalon = (eventId: EventId) =>
  anOpenEvent(cloud, eventId, {
    kind: 'salon',
    title: '亲子瑜伽公益沙龙',
    capacity: { unit: 'family', units: 12 },
    ages: { min: 3, max: 10 },
    agenda: [{ title: '家长和孩子一起练', minutes: 60 }],
    healthNotice: '孩子近两周发过烧，请先不参加。',
    emergencyPhone: '05350001230'
  })

/** The second shares some of the first one's people, as after an invitation. */
async function shareFamily(from: string, personIds: readonly string[], to: string, relation: 'spouse' | 'child'): Promise<void> {
  const { invitation } = granted(await (await callsAs(cloud, from)).call(inviteFamily, { requestId: `invitation-${from}-${to}`, personIds: [...personIds] }))
  granted(await (await callsAs(cloud, to)).call(joinFamily, { invitation, relation }))
}

describe.each([1, 1.4])('AC-01 at font scale %s', (fontScale) => {
  it('a mother scans the poster and has a place for herself and her child after three taps', async () => {
    const eventId = await aYogaSalon(`ev_ac01_${fontScale * 10}`)
    const mother = await street.visit({ as: 'limin', path: posterOf(eventId), fontScale })
    await mother.tap('我要报名')
    await mother.tap(CONSENT)
    expect(await mother.text()).not.toContain('身份证')
    await mother.tap('确认报名2位')
    await mother.until('报名成功！')
    expect(mother.taps).toBeLessThanOrEqual(3)
    expect(await mother.text()).toContain('小满')
    expect(await mother.overhang()).toBe(0)
    await mother.picture(`ac01-${fontScale}`)

    const { seats, mine } = await seenBy('limin', eventId)
    expect(seats.taken).toBe(1)
    expect(mine.map(({ standing }) => standing)).toEqual(['seated', 'seated'])
  })
})

describe('AC-02', () => {
  it('a mother who comes back finds her place and cannot sign up the same people again', async () => {
    const eventId = await aYogaSalon('ev_ac02_again')
    const mother = await street.visit({ as: 'limin', path: posterOf(eventId) })
    await mother.tap('我要报名')
    await mother.tap(CONSENT)
    await mother.tap('确认报名2位')
    await mother.until('报名成功！')

    const again = await street.visit({ as: 'limin', path: posterOf(eventId) })
    await again.until('已报上')
    await again.tap('再给家人报名')
    await again.until('谁来参加？')
    await again.tap('查看我的报名')
    await again.until('报名成功！')
    expect(await partiesOf('limin', eventId)).toHaveLength(1)
  })

  it('two taps as fast as fingers can make one party', async () => {
    const eventId = await aYogaSalon('ev_ac02_twice')
    const mother = await street.visit({ as: 'limin', path: posterOf(eventId) })
    await mother.tap('我要报名')
    await mother.tap(CONSENT)
    await mother.tapTwice('确认报名2位')
    await mother.until('报名成功！')
    expect((await seenBy('limin', eventId)).seats.taken).toBe(1)
    expect(await partiesOf('limin', eventId)).toHaveLength(1)
  })

  it('a father who was about to sign up the same child is told by name that the child is in', async () => {
    await shareFamily('limin', ['p_xiaoman'], 'zhouqiang', 'spouse')
    const eventId = await aYogaSalon('ev_ac02_father')
    const father = await street.visit({ as: 'zhouqiang', path: posterOf(eventId) })
    await father.tap('我要报名')
    await father.tap(CONSENT)

    const mother = await street.visit({ as: 'limin', path: posterOf(eventId) })
    await mother.tap('我要报名')
    await mother.tap(CONSENT)
    await mother.tap('确认报名2位')
    await mother.until('报名成功！')

    await father.tap('确认报名2位')
    await father.until('小满已经报过名了，不用再报。')
    expect((await seenBy('zhouqiang', eventId)).seats.taken).toBe(1)
  })
})

describe('AC-05', () => {
  it('a boy of thirteen is sent for a parent, and nothing is written', async () => {
    const eventId = await anOpenEvent(cloud, 'ev_ac05_alone')
    const boy = await street.visit({ as: 'haoran', path: posterOf(eventId) })
    await boy.until('请爸妈用自己的微信扫码，替你报名。')
    expect(await boy.says('我要报名')).toBe(false)
    expect(await partiesOf('haoran', eventId)).toEqual([])
  })

  it('his mother signs him up', async () => {
    await shareFamily('haoran', [(await personOf(cloud, 'haoran')).personId], 'wangjing', 'child')
    const eventId = await anOpenEvent(cloud, 'ev_ac05_mother')
    const mother = await street.visit({ as: 'wangjing', path: posterOf(eventId) })
    await mother.tap('我要报名')
    await mother.tap('王静，您本人')
    await mother.tap('孙浩然，13岁')
    await mother.tap('我是监护人，我同意')
    await mother.tap('确认报名1位')
    await mother.until('报名成功！')
    expect(await partiesOf('haoran', eventId)).toHaveLength(1)
  })

  it('somebody who turns fourteen today signs up alone with the number of a guardian', async () => {
    const today = localDateOf(clock())
    const birth = `${Number(today.slice(0, 4)) - 14}${today.slice(4)}`
    granted(await (await callsAs(cloud, 'newcomer')).call(introduce, { name: '许愿', phone: '13900000014', birth }))
    const eventId = await anOpenEvent(cloud, 'ev_ac05_fourteen')
    const girl = await street.visit({ as: 'newcomer', path: posterOf(eventId) })
    await girl.tap('我要报名')
    await girl.tap('确认报名1位')
    await girl.until('请填家长的手机号，11位')
    await girl.type('家长的手机号', '13900000015')
    await girl.tap('确认报名1位')
    await girl.until('报名成功！')
  })

  it('a child under eight does not come without a grown-up', async () => {
    const eventId = await anOpenEvent(cloud, 'ev_ac05_small')
    const mother = await street.visit({ as: 'limin', path: posterOf(eventId) })
    await mother.tap('我要报名')
    await mother.tap('李敏，您本人')
    await mother.tap('小满，6岁')
    await mother.tap('我是监护人，我同意')
    await mother.tap('确认报名1位')
    await mother.until('8岁以下的小朋友需要家长陪同参加。')
    expect(await partiesOf('limin', eventId)).toEqual([])
  })
})

describe('a known resident', () => {
  it('without a network reads the event and is given a number to dial', async () => {
    const eventId = await anOpenEvent(cloud, 'ev_offline')
    const resident = await street.visit({ as: 'lin', path: posterOf(eventId) })
    await resident.until('我要报名')
    await resident.goOffline()
    const dialled = resident.page.waitForRequest((request) => request.url().startsWith('tel:'))
    await resident.tap('没有网络，打电话报名')
    expect((await dialled).url()).toBe('tel:05350001230')
    expect(await resident.text()).toContain('邻里健康讲座')
    await resident.goOnline()
    await resident.until('我要报名')
  })

  it('whose answer is lost is not left in doubt: the place is found', async () => {
    const eventId = await anOpenEvent(cloud, 'ev_lost_answer')
    const resident = await street.visit({ as: 'lin', path: posterOf(eventId) })
    await resident.tap('我要报名')
    await resident.find('确认报名1位').waitFor()
    await resident.loseNextAnswer('event')
    await resident.tap('确认报名1位')
    await resident.until('还不确定是否报上')
    await resident.tap('查看我的报名')
    await resident.until('报名成功！')
    expect(await partiesOf('lin', eventId)).toHaveLength(1)
  })

  it('who has no finger on the screen signs up with the keyboard', async () => {
    const eventId = await anOpenEvent(cloud, 'ev_keyboard')
    const resident = await street.visit({ as: 'lin', path: posterOf(eventId) })
    await resident.until('我要报名')
    await resident.press('我要报名')
    await resident.find('确认报名1位').waitFor()
    await resident.press('确认报名1位')
    await resident.until('报名成功！')
  })

  it('who cannot come gives the place back and is told that it goes to a neighbour', async () => {
    const eventId = await anOpenEvent(cloud, 'ev_given_back')
    const resident = await street.visit({ as: 'lin', path: posterOf(eventId) })
    await resident.tap('我要报名')
    await resident.tap('确认报名1位')
    await resident.tap('来不了，取消报名')
    // the quiet button's words end the same way, so the sheet's is found by its id
    await resident.page.locator('#yes').last().tap()
    await resident.until('已为您取消报名')
    expect((await seenBy('lin', eventId)).seats.taken).toBe(0)
  })
})
