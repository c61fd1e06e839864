/** The sheets of a campaign and of visits: what stands in them, for whom, and that it is written down who took one. */
import { setChannel } from '@contract/distributionDesk'
import type { InputOf } from '@contract/endpoint'
import { logVisit, moveCareTask, reviewVisit } from '@contract/visit'
import { exportCampaign, exportVisits } from '@contract/workbookNoodles'
import { DAY } from '@domain/calendar'
import { HOME_VISIT_TEXT } from '@domain/consents'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aNoodleTown, doubted, handedCash, ownFile, type Noodles } from '../fixtures/noodleStories'
import { personOf } from '../fixtures/people'
import { readWorkbook } from '../fixtures/workbooks'

let ground: Ground
let number = 0
beforeAll(async () => void (ground = await startGround()))
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const elders = [
  { name: '王淑珍', told: { room: '1002', phone: '13800001111', mobility: 'goes_out' as const } },
  { name: '=李大爷', sex: 'male' as const, told: { room: '201', phone: '13800002222', mobility: 'bedridden' as const } },
  { name: '赵奶奶', told: { room: '301' } }
]
const aTown = () => aNoodleTown(ground, `sheet_${(number += 1)}`, { elders })
const taken = async ({ campaignId, clerk }: Noodles, paper: InputOf<typeof exportCampaign>['paper'], who = clerk, unmaskedFor?: string) =>
  dataOf(await ground.call(who, exportCampaign, { campaignId, paper, ...(unmaskedFor ? { unmaskedFor } : {}) }))
const rowsOf = async (...asked: Parameters<typeof taken>) => readWorkbook((await taken(...asked)).base64).rows
const atHome = async (there: Noodles, elder: number, itemId = 'noodles') => dataOf(await ground.call(there.clerk, setChannel, { ...there.portion(elder, itemId), channel: 'home', workerId: personOf(there.worker) }))

test('a hand-over sheet is a form in walking order before, and the record of it after', async () => {
  const there = await aTown()
  const { fileName, base64 } = await taken(there, { kind: 'hand_over', itemId: 'noodles' })
  expect(fileName).toBe('发放签领表-爱心敬老长寿面-2026-11-10.xlsx')
  const { rows, repeated, setUp } = readWorkbook(base64)
  expect(rows.slice(0, 3).map(([title]) => title)).toEqual([
    '爱心敬老长寿面 发放签领表',
    '物品：爱心袋装面条　规格：1千克　单位：袋　爱心企业：某某面粉厂、股份经济合作社',
    expect.stringMatching(/^仅限锦城社区工作使用.*用途：现场和上门发放$/)
  ])
  expect(rows[3]).toEqual(['序号', '姓名', '性别', '年龄', '楼号-单元-室', '领取方式', '数量', '领取人签字', '代领人及关系', '发放人', '日期', '备注'])
  expect(rows.slice(4, 7).map((row) => row.slice(0, 8))).toEqual([
    ['1', "'=李大爷", '男', '85', '1号楼-1单元-201', '上门', '1', ''],
    ['2', '赵奶奶', '女', '85', '1号楼-1单元-301', '现场', '1', ''],
    ['3', '王淑珍', '女', '85', '1号楼-1单元-1002', '现场', '1', '']
  ])
  expect(rows[7]?.[0]).toMatch(/^应发 3\s+实发 _+\s+剩余/)
  expect([repeated, setUp]).toEqual(['1:4', expect.stringContaining('orientation="landscape"')])

  const proof = { kind: 'thumbprint', fileId: await ownFile(ground, there.clerk, there.campaignId) } as const
  dataOf(await there.give(there.clerk, there.command('proxy'), { receiver: { kind: 'proxy', name: '王小明', relation: 'child' }, proof }))
  const after = await rowsOf(there, { kind: 'hand_over', itemId: 'noodles' })
  expect(after[6]?.slice(5)).toEqual(['代领', '1', '已按手印', '王小明（子女）', `名字${there.clerk}`, '2026-11-10', ''])
  expect(after[7]?.[0]).toMatch(/^应发 3\s+实发 1/)
})

test('a home list is one line an elder for whoever goes there, whole, and without a word on how they are', async () => {
  const there = await aTown()
  for (const itemId of ['noodles', 'cash']) await atHome(there, 1, itemId)
  await atHome(there, 0)
  dataOf(await there.give(there.worker, there.command('home'), { channel: 'home' }))
  const rows = await rowsOf(there, { kind: 'homes', gridId: there.gridId })
  expect(rows[1]?.[0]).toBe(`网格：第一网格　上门人：名字${there.worker}`)
  expect(rows.slice(3)).toEqual([
    ['序号', '姓名', '年龄', '地址', '联系电话', '能否出门', '送达时间', '签字', '备注'],
    ['1', "'=李大爷", '85', '1号楼-1单元-201', '13800002222', '不能出门', '', '', '高龄补贴1份、爱心袋装面条1袋'],
    ['2', '王淑珍', '85', '1号楼-1单元-1002', '13800001111', '能出门', expect.stringContaining('2026年11月10日'), '', '爱心袋装面条1袋（已领）']
  ])
  expect(outcomeOf(await ground.call(there.clerk, exportCampaign, { campaignId: there.campaignId, paper: { kind: 'homes', gridId: 'jincheng_g9' } }))).toBe('not_found')
})

test('of whoever has not collected, name, room and telephone are masked, but for a reviewer who says why', async () => {
  const there = await aTown()
  dataOf(await there.give(there.clerk, there.command('first')))
  const paper = { kind: 'uncollected', itemId: 'noodles' } as const
  const masked = await rowsOf(there, paper)
  expect(masked.slice(4).map((row) => [row[1], row[4], row[5]])).toEqual([["'=**", '1号楼-1单元-**', '138****2222'], ['赵**', '1号楼-1单元-**', '']])
  expect(outcomeOf(await ground.call(there.clerk, exportCampaign, { campaignId: there.campaignId, paper, unmaskedFor: '打电话通知' }))).toBe('reviewer_needed')
  const whole = await rowsOf(there, paper, there.reviewer, '打电话通知')
  expect(whole[2]?.[0]).toMatch(/用途：打电话通知$/)
  expect([whole[4]?.[1], whole[4]?.slice(4, 6)]).toEqual(["'=李大爷", ['1号楼-1单元-201', '13800002222']])
  const lines = (await ground.all('audit')).filter(({ target }) => target === `${there.campaignId}:uncollected`)
  expect(lines.map(({ action, actor, reason }) => [action, actor, reason])).toEqual(expect.arrayContaining([['export', personOf(there.clerk), undefined], ['export_unmasked', personOf(there.reviewer), '打电话通知']]))
})

test('the cash of a day is balanced by hand, and what was handed out is summed up without a name', async () => {
  const there = await aTown()
  await handedCash(there, ground)
  await doubted(there, ground)
  const cash = await rowsOf(there, { kind: 'cash', itemId: 'cash', on: '2026-11-10' })
  expect(cash.slice(4, 6)).toEqual([['1', `名字${there.clerk}`, '1', '300', '1', ''], ['', '合计', '1', '300', '1', '']])
  expect((await rowsOf(there, { kind: 'cash', itemId: 'cash', on: '2026-11-11' }))[4]).toEqual(['', '合计', '0', '0', '0', ''])
  const summary = await rowsOf(there, { kind: 'summary', itemId: 'noodles' })
  expect(summary[2]?.[0]).toBe('收到900　现存899　在外0　损坏0　多发0　退回0')
  expect(summary.slice(5)).toEqual([['1号楼', '3', '1', '2'], ['合计', '3', '1', '2']])
  expect(JSON.stringify(summary)).not.toContain('王淑珍')
})

test('a ledger of visits tells when, whom and what was asked for and done, and never how they are', async () => {
  const there = await aTown()
  const visit = async (who: string, card: Partial<InputOf<typeof logVisit>>) =>
    dataOf(await ground.call(who, logVisit, { requestId: aRequestId(), elderId: there.portion().elderId, visitedAt: WHILE_OPEN, outcome: 'elder', needs: [], portions: [], ...card }))
  const { visitId } = await visit(there.worker, { consent: { given: true, textVersion: HOME_VISIT_TEXT }, health: 'worse', living: 'alone', talk: '腰疼', needs: ['repairs', 'haircut'], needNote: '楼道灯' })
  await visit(there.worker, { elderId: there.portion(1).elderId, outcome: 'nobody' })
  await visit(there.worker, { elderId: there.portion(2).elderId, visitedAt: WHILE_OPEN - DAY })
  const voided = await visit(there.worker, { elderId: there.portion(2).elderId })
  dataOf(await ground.call(there.reviewer, reviewVisit, { visitId: voided.visitId, verdict: 'voided', reason: '记错了人' }))
  dataOf(await ground.call(there.worker, moveCareTask, { requestId: aRequestId(), taskId: `${visitId}_haircut`, to: 'done', told: true }))

  const asked = { communityId: there.communityId, fromOn: '2026-11-01', days: 30 }
  const ask = async (paper: 'ledger' | 'summary', who = there.clerk, more = {}) => readWorkbook(dataOf(await ground.call(who, exportVisits, { ...asked, paper, ...more })).base64).rows
  const rows = await ask('ledger')
  expect(rows[2]?.[0]).toBe('另有1条待审核，没有列入')
  expect(rows.slice(4)).toEqual([
    ['序号', '走访日期', '姓名', '楼号-室', '走访人', '见到本人', '主要需求', '处理情况', '完成时间'],
    ['1', '2026-11-10', '王**', '1号楼-1单元-**', `名字${there.worker}`, '是', '修东西、理发', '修东西：待办、理发：已办结', ''],
    ['2', '2026-11-10', "'=**", '1号楼-1单元-**', `名字${there.worker}`, '否', '', '', '']
  ])
  for (const word of ['不如', '独居', '腰疼', '楼道灯', 'worse', 'alone']) expect(JSON.stringify(rows)).not.toContain(word)
  expect((await ask('ledger', there.reviewer, { unmaskedFor: '街道检查' }))[5]?.slice(2, 4)).toEqual(['王淑珍', '1号楼-1单元-1002'])
  expect((await ask('summary')).slice(4)).toEqual([['楼号', '走访次数', '走访老人数', '见到本人次数', '需求数', '已办结', '未办结'], ['1号楼', '2', '2', '1', '2', '1', '1'], ['合计', '2', '2', '1', '2', '1', '1']])
  expect((await ask('ledger', there.clerk, { fromOn: '2026-11-11' })).slice(4)).toEqual([])
  for (const who of [there.worker, there.coop]) expect(outcomeOf(await ground.call(who, exportVisits, { ...asked, paper: 'ledger' }))).toBe('forbidden')
})
