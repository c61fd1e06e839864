/** A captain votes on a phone, and the staff who lead the quarter hear how many did and never what; and a year hangs out. */
import { readOwnYear } from '@contract/annualCertificate'
import { readBallot } from '@contract/captainBallot'
import { freezeQuarter } from '@contract/captainQuarter'
import type { Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import type { Street } from './browser'
import { openStreet } from './openStreet'

let cloud: Cloud
let street: Street
openStreet((opened) => ({ cloud, street } = opened))

it('a captain chooses, is asked once more, and has voted; without a quorum the round that staff close is void', async () => {
  const captain = await street.visit({ as: 'captain_churun', path: 'packages/captain/home/index' })
  await captain.tap('去签到、投票')
  await captain.until('您的选择会保密')
  for (const name of ['高明远', '石建国', '傅雅琴', '丁文山']) await captain.tap(new RegExp(`^${name}，`))
  await captain.until(/^每一类最多选3位$/)
  await captain.until('还没选：居民小组长、居民代表，往下看')
  await captain.tap('投票')
  await captain.until('投了就不能改，也不能收回。')
  await captain.tap('确认投票')
  await captain.until('投票成功，谢谢您！')
  const { ballot } = granted(await (await callsAs(cloud, 'captain_churun')).call(readBallot, { communityId: 'churun' }))
  await captain.until(`投过票的凭证 ${ballot?.receipt ?? ''}`)

  const staff = await street.visit({ as: 'staff_churun', path: 'packages/staff/today/index' })
  await staff.tap(/^楼长季度评定，/)
  await staff.until('1/18位投了票')
  await staff.tap('结束投票')
  await staff.until('才1位投票，现在结束吗？')
  await staff.visible.locator('#yes').click()
  await staff.tap('计票')
  await staff.until('18位里只有1位投票，没过半数，这一轮作废。')
})

it('a captain who finds their place wrong objects, and reads what the reviewer answers', async () => {
  granted(await (await callsAs(cloud, 'clerk_churun')).call(freezeQuarter, { communityId: 'churun', quarter: '2025Q3' }))
  const captain = await street.visit({ as: 'captain_churun', path: 'packages/quarter/ranking/index?community=churun&quarter=2025Q3' })
  await captain.type('哪里不对', '8月的会我签了到')
  await captain.tap('提出异议')
  await captain.until('交给社区了')
  await captain.until('等社区答复')

  const reviewer = await street.visit({ as: 'reviewer_churun', path: 'packages/quarter/lead/index?community=churun&quarter=2025Q3' })
  await reviewer.tap('答复高明远')
  await reviewer.tap('排名不变')
  await reviewer.type('为什么，楼长看得到', '签到表上没有')
  await reviewer.visible.locator('#yes').click()
  await reviewer.until('排名不变：签到表上没有')
  await captain.openAgain()
  await captain.until('社区答：排名不变。签到表上没有')
})

it('a second hand confirms whom the committees chose for the year, it hangs out, and a certificate of the year before is proved', async () => {
  const reviewer = await street.visit({ as: 'reviewer_churun', path: 'packages/staff/today/index' })
  await reviewer.tap(/^楼长季度评定，/)
  await reviewer.tap(/^年度评优，/)
  await reviewer.until('写好了，等另一位确认')
  await reviewer.tap('确认决定')
  await reviewer.until('评上这3位，对吗？')
  await reviewer.visible.locator('#yes').click()
  await reviewer.tap('公示5个工作日')
  await reviewer.until('现在公示吗？')
  await reviewer.visible.locator('#yes').click()
  await reviewer.until('有人提意见，退回两委')

  const resident = await street.visit({ as: 'lin', path: 'packages/quarter/board/index?community=churun' })
  await resident.tap(/^年度优秀楼长，/)
  await resident.until('公示中')
  await resident.tap('核验一张证书')
  const { certificate } = granted(await (await callsAs(cloud, 'captain_churun')).call(readOwnYear, { communityId: 'churun' }))
  await resident.type('编号', certificate?.number ?? '')
  await resident.type('核验码', certificate?.code ?? '')
  await resident.tap('核验')
  await resident.until('这张证书是真的')
  await resident.until('高明远')
})
