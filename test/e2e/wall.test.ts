/** The screen at the door and the phone of whoever stands before it: one types what the other shows. */
import { MINUTE } from '@domain/calendar'
import type { Cloud } from '../cloud'
import { anOpenEvent, signUp } from '../fixtures/happenings'
import type { Street } from './browser'
import { openStreet } from './openStreet'

const EVENT = 'ev_at_the_door'

let cloud: Cloud
let street: Street
openStreet((opened) => ({ cloud, street } = opened))

it('a family comes in by the word of this minute, and not by that of five minutes ago', async () => {
  await anOpenEvent(cloud, EVENT)
  const { event, registrationId } = await signUp(cloud, 'limin', EVENT, ['p_limin', 'p_guiying'])
  const now = event.startAt - 20 * MINUTE
  await cloud.control.clock(now)
  const wall = await street.visit({ as: 'staff_jincheng', path: `packages/staff/wall/index?id=${EVENT}`, now })
  await wall.until('第二步，小程序里扫这个码')
  const shown = async () => (await wall.text()).match(/^\d{6}$/m)?.[0] ?? ''
  const old = await shown()

  await cloud.control.clock(now + 5 * MINUTE)
  const phone = await street.visit({ as: 'limin', path: `packages/resident/arrive/index?scene=${EVENT}`, now: now + 5 * MINUTE })
  await phone.find('李敏').waitFor()
  await phone.tap('扫墙上的码')
  await phone.until('请先点一下谁到了')
  await phone.tap('李敏')
  await phone.tap('张桂英')
  await phone.type('六个数', old)
  await phone.tap('用数字签到')
  await phone.until('这六个数过期了，请填墙上现在的。')
  await wall.openAgain(now + 5 * MINUTE)
  await wall.until('第二步，小程序里扫这个码')
  await phone.type('六个数', await shown())
  await phone.tap('用数字签到')
  await phone.until('签到成功，欢迎您！')
  await phone.goTo(`packages/resident/arrive/index?id=${registrationId}`)
  await phone.until(/已经签过到了/)
})
