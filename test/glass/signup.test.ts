/** The stories of signing up (stories.md AC-01, AC-02), tapped through on WeChat's own templates and components. */
import { registerForEvent, readEvent } from '@contract/event'
import type { EventId } from '@domain/ids'
import { startCloud, type Cloud } from '../cloud'
import { Street, type Visitor } from '../e2e/browser'
import { anOpenEvent, callsAs, granted, neighbours } from '../fixtures/happenings'
import { compile } from './compile'
import { thing } from './hand'
import { stageOf } from './stage'

const CONSENT = '我是监护人，我同意，也看过健康提示'

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

const posterOf = (eventId: EventId): string => `pages/event/index?scene=${eventId}`
const seatsOf = async (eventId: EventId) => granted(await (await callsAs(cloud, 'zhouqiang')).call(readEvent, { eventId })).seats

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

/** An event whose one place a neighbour has. */
async function aFullEvent(eventId: EventId): Promise<void> {
  await anOpenEvent(cloud, eventId, { capacity: { unit: 'person', units: 1, waitingLimit: 2 } })
  for (const { openid, personId } of await neighbours(cloud, 1, eventId)) {
    granted(await cloud.as(openid).call(registerForEvent, { requestId: `first-of-${eventId}`, eventId, personIds: [personId], consents: {} }))
  }
}

/** Three taps from the poster to a place for a mother and her child. */
async function signUp(mother: Visitor): Promise<void> {
  await mother.tap('我要报名')
  await mother.tap(CONSENT)
  await mother.tap('确认报名2位')
  await mother.until('报名成功！')
}

describe.each([1, 1.4])('AC-01 at font scale %s', (fontScale) => {
  it('a mother scans the poster, has a place for herself and her child after three taps and a code to show, and gives the place back', async () => {
    const eventId = await aYogaSalon(`ev_glass_ac01_${fontScale * 10}`)
    const mother = await street.visit({ as: 'limin', path: posterOf(eventId), fontScale })
    await signUp(mother)
    expect(mother.taps).toBe(3)
    expect(await mother.text()).toContain('小满')
    await mother.find(/^签到码，口令( \d){4}$/).waitFor()
    expect(await mother.overhang()).toBe(0)
    expect(await seatsOf(eventId)).toMatchObject({ taken: 1, waiting: 0 })

    await mother.tap('来不了，取消报名')
    await mother.until('李敏、小满都不去了？')
    await thing(mother, 'yes').tap()
    await mother.until('已为您取消报名')
    expect(await seatsOf(eventId)).toMatchObject({ taken: 0 })
  })
})

describe('AC-02', () => {
  it('whoever finds the event full waits, and is told on request when it is their turn', async () => {
    const eventId = 'ev_glass_ac02_full'
    await aFullEvent(eventId)
    const resident = await street.visit({ as: 'lin', path: posterOf(eventId) })
    await resident.tap('报满了，排候补')
    await resident.tap('确认候补1位')
    await resident.until('候补第1位')
    await resident.tap('轮到时通知我')
    await resident.until('已记下，轮到时通知您')
    expect(await resident.page.evaluate(() => globalThis.glass.heardOf('requestSubscribeMessage').length)).toBe(1)
    expect(await seatsOf(eventId)).toMatchObject({ taken: 1, waiting: 1 })
  })

  it('a mother who signs up the same people from a second phone is told by name that they are in', async () => {
    const eventId = await aYogaSalon('ev_glass_ac02_again')
    const second = await street.visit({ as: 'limin', path: posterOf(eventId) })
    await second.tap('我要报名')
    await second.tap(CONSENT)
    await signUp(await street.visit({ as: 'limin', path: posterOf(eventId) }))
    await second.tap('确认报名2位')
    await second.until('李敏、小满已经报过名了，不用再报。')
    expect(await seatsOf(eventId)).toMatchObject({ taken: 1 })
  })

  it('two taps as fast as fingers can make one party', async () => {
    const eventId = await aYogaSalon('ev_glass_ac02_twice')
    const mother = await street.visit({ as: 'limin', path: posterOf(eventId) })
    await mother.tap('我要报名')
    await mother.tap(CONSENT)
    await mother.tapTwice('确认报名2位')
    await mother.until('报名成功！')
    expect(await seatsOf(eventId)).toMatchObject({ taken: 1 })
  })
})

describe('the same build with bindtap taken out of its templates', () => {
  const deaf = compile('dist/weapp', (wxml) => wxml.replaceAll(' bindtap="eh"', ''))

  it('shows the poster and fails AC-01 at its first tap', async () => {
    const eventId = await aYogaSalon('ev_glass_deaf')
    const stage = stageOf(deaf)
    const elsewhere = await Street.open(cloud.url, stage)
    const mother = await elsewhere.visit({ as: 'limin', path: posterOf(eventId) })
    await mother.find('我要报名').waitFor()
    mother.page.setDefaultTimeout(3_000)
    await expect(signUp(mother)).rejects.toThrow(CONSENT)
    expect(await mother.says('我要报名')).toBe(true)
    expect(await elsewhere.empty()).toEqual([])
    await elsewhere.close()
  })
})
