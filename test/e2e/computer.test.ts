/** The desk in WeChat on a computer: 1024 by 768, two columns, and nothing but a keyboard. */
import { readRegistration, type RegistrationView } from '@contract/event'
import { MINUTE } from '@domain/calendar'
import type { Cloud } from '../cloud'
import { anOpenEvent, callsAs, granted, signUp } from '../fixtures/happenings'
import type { Street, Visitor } from './browser'
import { openStreet } from './openStreet'

const EVENT = 'ev_by_keyboard'
const FIELD = /^直接打字/

let cloud: Cloud
let street: Street
let desk: Visitor
let lin: RegistrationView

openStreet((opened) => ({ cloud, street } = opened), { stays: true })
beforeAll(async () => {
  await anOpenEvent(cloud, EVENT)
  await signUp(cloud, 'limin', EVENT, ['p_limin', 'p_guiying'])
  await signUp(cloud, 'zhouqiang', EVENT)
  lin = await signUp(cloud, 'lin', EVENT)
  const now = lin.event.startAt - 20 * MINUTE
  await cloud.control.clock(now)
  desk = await street.visit({ as: 'staff_jincheng', path: `packages/staff/desk/index?id=${EVENT}`, now, on: 'computer' })
  await desk.calm()
})

const typed = (words: string) => desk.page.keyboard.type(words)
const key = (name: 'Enter' | 'Escape') => desk.page.keyboard.press(name)
const inField = () => desk.page.evaluate(() => document.activeElement?.tagName === 'INPUT')
const linIsThere = async () => granted(await (await callsAs(cloud, 'lin')).call(readRegistration, { registrationId: lin.registrationId })).persons.every(({ presentAt }) => presentAt !== undefined)

it('shows everybody beside the field that waits for the keyboard, and nothing sticks out', async () => {
  await desk.find(FIELD).waitFor()
  await desk.until('全部名单')
  expect(await inField()).toBe(true)
  expect(await desk.overhang()).toBe(0)
  const [left, right] = [await desk.find('住几号楼？').boundingBox(), await desk.find('全部名单').boundingBox()]
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0)
})

it('a name and Enter check a single in, and the next name can be typed at once', async () => {
  await typed('周')
  await desk.until('签到1位')
  await key('Enter')
  await desk.until('签到成功')
  expect(await inField()).toBe(true)
})

it('Escape lets go of what was typed', async () => {
  await typed('没有这个人')
  await desk.until('没找到“没有这个人”')
  await key('Escape')
  await desk.until('全部名单')
  expect(await inField()).toBe(true)
})

it('four digits find somebody, and Enter checks them in', async () => {
  await typed(lin.checkIn?.digits ?? '')
  await desk.until('签到1位')
  await key('Enter')
  await desk.until('还差2位')
  // the desk says so before the cloud knows
  await desk.calm()
  expect(await linIsThere()).toBe(true)
})

it('of a family it is asked who is there, with Tab and Enter', async () => {
  await typed('李敏')
  await desk.until('谁到了？')
  await key('Enter')
  await desk.until('请先点一下谁到了')
  await desk.press('张桂英')
  await desk.press('签到1位')
  await desk.until('还差1位')
})

it('a check-in is taken back with its reason, and Escape leaves the question', async () => {
  await desk.press('张桂英点错了，撤回签到')
  await desk.until('撤回张桂英的签到？')
  await key('Escape')
  await desk.until('全部名单')
  expect(await desk.says('撤回张桂英的签到？')).toBe(false)
  await desk.press('张桂英点错了，撤回签到')
  await desk.press('点错了人')
  await desk.press('撤回')
  await desk.until('已撤回')
  await desk.until('还差2位')
})
