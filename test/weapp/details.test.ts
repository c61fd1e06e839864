/** One's own details in the compiled mini program: changed without being told again, and not deleted over the head of a place that is held. */
import { myData } from '@contract/accountData'
import { startCloud, type Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import { openAs } from './openAs'
import type { MiniProgram } from './realm'

let cloud: Cloud
let program: MiniProgram

beforeAll(async () => {
  cloud = await startCloud({ district: true })
})
afterEach(() => {
  expect(program.errors).toEqual([])
  program.close()
})
afterAll(() => cloud.stop())

async function open(key: string, page: string): Promise<void> {
  const openid = (await cloud.personas()).find((one) => one.key === key)?.openid ?? ''
  program = openAs(cloud, openid, { path: `packages/resident/${page}/index` })
}

it('whoever changes only the building keeps the number without typing it', async () => {
  const told = async () => granted(await (await callsAs(cloud, 'lin')).call(myData, {}))
  const before = await told()
  await open('lin', 'details')
  await program.until('#building')
  await program.choose('#building', 0)
  await program.calm()
  await program.tap('#save')
  await program.until('保存好了')
  const after = await told()
  expect(after.me?.buildingId).not.toBe(before.me?.buildingId)
  expect(after.phone).toBe(before.phone)
})

it('whoever holds a place hears of it before anything is deleted', async () => {
  await open('lin', 'data')
  await program.tap('#delete-me')
  await program.until('您还有没办的报名')
  await program.tap('#to-held')
  await program.calm()
  expect(program.route).toBe('pages/mine/index')
})

it('whoever holds none is asked once', async () => {
  await open('zhouqiang', 'data')
  await program.tap('#delete-me')
  await program.until('要删掉您的信息吗？')
  expect(program.shows('您还有没办的报名')).toBe(false)
})
