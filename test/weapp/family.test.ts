/** One's family in the compiled mini program: added, corrected, shared by a card, joined by another, taken off the list; and the version for elders. */
import { me } from '@contract/account'
import { startCloud, type Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import { openAs } from './openAs'
import type { MiniProgram } from './realm'

let cloud: Cloud
let programs: MiniProgram[] = []

const FAMILY = 'packages/resident/family/index'
const MEMBER = 'packages/resident/member/index'

beforeAll(async () => {
  cloud = await startCloud({ district: true })
})
afterEach(() => {
  for (const program of programs) {
    expect(program.errors).toEqual([])
    program.close()
  }
  programs = []
})
afterAll(() => cloud.stop())

async function open(key: string, path?: string): Promise<MiniProgram> {
  const openid = (await cloud.personas()).find((one) => one.key === key)?.openid ?? ''
  const program = openAs(cloud, openid, path === undefined ? {} : { path })
  programs.push(program)
  return program
}

const namesOf = async (key: string) => granted(await (await callsAs(cloud, key)).call(me, {})).family.map(({ name }) => name)

it('a child is added by relation, name and month of birth, once however often it is tapped', async () => {
  const program = await open('lin', FAMILY)
  await program.tap('#add-member')
  await program.tap('#save')
  await program.until('请选一下关系')
  await program.tap('#relation-grandchild')
  await program.type('#name', '小雨')
  await program.calm()
  await program.tap('#save')
  await program.until('请选出生年月')
  await program.choose('#birth', '2020-05')
  await program.until('2020年5月')
  await Promise.all([program.tap('#save'), program.tap('#save')])
  await program.until('能替谁报名')
  expect(await namesOf('lin')).toEqual(['林秀兰', '小雨'])
})

it('an elder is added without a birth, corrected, and taken off the list after one more question', async () => {
  const program = await open('wangjing', FAMILY)
  await program.tap('#add-member')
  await program.tap('#relation-parent')
  await program.type('#name', '王大山')
  await program.calm()
  await program.tap('#save')
  await program.tap('王大山，父母，点开可以修改')
  await program.until('#remove')
  expect(program.route).toBe(MEMBER)
  await program.type('#name', '王大川')
  await program.calm()
  await program.tap('#save')
  await program.tap('王大川，父母，点开可以修改')
  await program.tap('#remove')
  await program.until('不再替王大川报名？')
  expect(await namesOf('wangjing')).toContain('王大川')
  await program.tap('#yes')
  await program.until('能替谁报名')
  expect(await namesOf('wangjing')).toEqual(['王静', '王乐'])
})

it('a second one of the same name and relation is asked after before being added', async () => {
  const program = await open('limin', FAMILY)
  const again = async () => {
    await program.tap('#add-member')
    await program.tap('#relation-parent')
    await program.type('#name', '张桂英')
    await program.calm()
    await program.tap('#save')
    await program.until('已经有张桂英，')
  }
  await again()
  await program.tap('#no')
  await program.until('能替谁报名')
  expect(await namesOf('limin')).toEqual(['李敏', '小满', '张桂英'])
  await again()
  await program.tap('#yes')
  await program.until('能替谁报名')
  expect(await namesOf('limin')).toEqual(['李敏', '小满', '张桂英', '张桂英'])
})

it('an invitation goes out as a card, and whoever opens it becomes family; a second one is told that it is used', async () => {
  const inviting = await open('limin', 'packages/resident/share/index')
  expect((await openedCard(inviting)).path).toBe('/pages/home/index')
  await inviting.tap('#make-invitation')
  await inviting.until('还没选要一起照看的家人')
  await inviting.tap('小满，孩子，6岁')
  await inviting.tap('#make-invitation')
  await inviting.until('发给微信家人')
  await inviting.until('对方能一起替小满报名。')
  const path = (await openedCard(inviting)).path?.slice(1) ?? ''
  expect(path).toMatch(/^packages\/resident\/join\/index\?invitation=.+/)

  const joining = await open('zhouqiang', path)
  await joining.until('李*邀请您成为家人')
  await joining.until('不认识就别点。')
  await joining.tap('#agree')
  await joining.until('请选一下关系')
  await joining.tap('#relation-spouse')
  await joining.calm()
  await joining.tap('#agree')
  await joining.until('已经是一家人了')
  expect(await namesOf('zhouqiang')).toEqual(['周强', '李敏', '小满'])
  expect(await namesOf('limin')).toContain('周强')

  const late = await open('wangjing', path)
  await late.until('这份邀请已经有人用过了')
})

it('a newcomer says a name on the way into the family', async () => {
  const inviting = await open('limin', 'packages/resident/share/index')
  await inviting.tap('#share-none')
  await inviting.tap('#make-invitation')
  await inviting.until('您和家人能互相代报名。')
  const joining = await open('newcomer', (await openedCard(inviting)).path?.slice(1) ?? '')
  await joining.tap('#relation-other')
  await joining.calm()
  await joining.tap('#agree')
  await joining.until('请填您的姓名')
  await joining.type('#name', '新邻居')
  await joining.type('#phone', '13911112222')
  await joining.calm()
  await joining.tap('#agree')
  await joining.until('已经是一家人了')
  expect(await namesOf('newcomer')).toEqual(['新邻居', '李敏'])
})

it('a link that was cut off is told apart from a page that failed', async () => {
  const program = await open('lin', 'packages/resident/join/index?invitation=nonsense')
  await program.until('没找到这份邀请')
  await program.tap('#to-home')
  await program.until('您最近的一件事')
})

it('somebody who has left the list is not there to be corrected', async () => {
  const program = await open('lin', `${MEMBER}?id=p_nobody`)
  await program.until('名单里没有这位家人了')
})

it('the version for elders leaves three entries and a telephone, and stays until it is switched off', async () => {
  const program = await open('lin')
  await program.until('问问社区')
  await program.tap('#elder-switch')
  await program.until('打电话给社区')
  expect(program.shows('最近的活动')).toBe(false)
  await program.tap('#call-community')
  await program.calm()
  expect(program.heardOf('makePhoneCall')).toEqual([{ phoneNumber: '05350001232' }])
  await program.tap('#mine')
  await program.tap('#reading-largest')
  await program.tap('首页')
  await program.until('标准版')
  await program.tap('#elder-switch')
  await program.until('最近的活动')
})

it('the first page keeps what it knew when the network goes, and says since when', async () => {
  const program = await open('lin')
  await program.until('出示签到码')
  await program.calm()
  program.network = 'offline'
  program.pullDown()
  await program.until('现在没有网络')
  expect(program.shows('明天')).toBe(true)
})

const openedCard = async (program: MiniProgram) => {
  await program.calm()
  return program.card()
}
