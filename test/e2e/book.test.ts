/** The suggestion book from one phone to the next: what a resident said is written down, accepted, answered and confirmed, and counts for the captain once two others have looked (AC-17). */
import { readMyPoints } from '@contract/points'
import { endOfDay, HOUR, lastDayOf, localDateOf } from '@domain/calendar'
import { closesAt } from '@domain/points'
import { monthOf } from '@domain/pointsMonth'
import type { Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import type { Street } from './browser'
import { openStreet } from './openStreet'

let cloud: Cloud
let street: Street
openStreet((opened) => ({ cloud, street } = opened))

const captain = (name: string) => `packages/captain/${name}/index`

it('a window that does not close goes its way through the book, and its captain gets seven points', async () => {
  const writer = await street.visit({ as: 'captain', path: captain('home') })
  await writer.tap('写一条建议')
  await writer.type('邻居说了什么', '楼道窗户关不上，下雨进水')
  await writer.tap('交上去')
  await writer.until('请选一样')
  await writer.tap('物业')
  await writer.tap('不记名')
  await writer.tap('交上去')
  await writer.until('沈玉兰写进本子')
  await writer.until('替一位居民写，不记名')

  const worker = await street.visit({ as: 'grid_worker', path: `${captain('book')}?grid=datuan_g2` })
  await worker.tap(/^楼道窗户关不上，/)
  await worker.tap('收下')
  await worker.until('孟凡收下')

  const clerk = await street.visit({ as: 'staff_datuan', path: `${captain('book')}?community=datuan` })
  await clerk.tap('在办')
  await clerk.tap(/^楼道窗户关不上，/)
  await clerk.tap('答复')
  await clerk.tap('采纳')
  await clerk.tap('答复给楼长')
  await clerk.until('请写一句')
  await clerk.type(/^怎么办、什么时候办好/, '物业明天来修')
  await clerk.tap('答复给楼长')
  await clerk.until('社区答复：采纳')

  await writer.openAgain()
  await writer.until('物业明天来修')
  await writer.tap('办好了')
  await writer.until('沈玉兰说办好了')

  const verifier = await street.visit({ as: 'points_clerk', path: `${captain('count')}?community=datuan` })
  // the clerk may not open the book, and sees what it rests on
  await verifier.until(/纳言献策本：/)
  await verifier.tap(/^沈玉兰，这3条核实过了$/)
  await verifier.until('没有等核实的')
  const approver = await street.visit({ as: 'reviewer_datuan', path: `${captain('count')}?community=datuan` })
  await approver.tap(/^沈玉兰，这4条审核通过$/)
  await approver.until('没有等审核的')

  // 12 were there: an hour of service, a settled dispute, and the window that was accepted and adopted
  const { months } = granted(await (await callsAs(cloud, 'captain')).call(readMyPoints, { communityId: 'datuan' }))
  expect(months.at(-1)).toMatchObject({ total: 26, byRule: { service: 2, mediation: 5, accepted: 4, adopted: 10 } })
}, 90_000)

it('what the captain claims counts as well; the clock ends the month, the base is looked at, and the office keeps its ledger', async () => {
  const writer = await street.visit({ as: 'captain', path: `${captain('claim')}?community=datuan` })
  await writer.tap('化解矛盾纠纷')
  await writer.tap(/^今天，/)
  await writer.type('怎么回事', '两家为楼道里的自行车吵，挪到车棚，说和了')
  await writer.tap('申报')
  await writer.until('已申报，等待专人核实。')

  // the first of the next month, when the base is due as well
  const month = monthOf(localDateOf(Date.now()))
  const over = endOfDay(lastDayOf(month)) + HOUR
  await cloud.control.clock(over)
  // each minute does a bounded part
  for (let minute = 0; minute < 6; minute += 1) await cloud.control.tick()
  const counting = `${captain('count')}?community=datuan`
  const verifier = await street.visit({ as: 'points_clerk', path: counting, now: over })
  await verifier.tap(/^沈玉兰，这2条核实过了$/)
  await verifier.until('没有等核实的')
  const approver = await street.visit({ as: 'reviewer_datuan', path: counting, now: over })
  await approver.tap(/^沈玉兰，这2条审核通过$/)
  await approver.until('没有等审核的')

  const closed = closesAt(month) + HOUR
  await cloud.control.clock(closed)
  await approver.openAgain(closed)
  await approver.tap('每个人的积分')
  await approver.tap(`${Number(month.slice(5))}月`)
  await approver.until('这个月已经结了。')
  // 26 were there, five for the dispute, and ten for a month in office
  await approver.until('41分')
  await approver.tap(`${Number(month.slice(5))}月的积分台账，存成表格`)
  await approver.until('表格存好了')
})
