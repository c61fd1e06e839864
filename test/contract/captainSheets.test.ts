/** The sheets of captains: what stands in them, for whom, and that it is written down who took one. */
import { exportPoints, exportSuggestions, exportYear } from '@contract/workbookCaptains'
import { WHILE_OPEN } from '../fixtures/events'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'
import { aLedger, approved } from '../fixtures/pointsStories'
import { aBook, answered, LAMP } from '../fixtures/suggestionStories'
import { readWorkbook } from '../fixtures/workbooks'
import { aYear, issue, signature } from '../fixtures/yearStories'

let ground: Ground
beforeAll(async () => void (ground = await startGround()))
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

test('the suggestion ledger has a year of entries with what came of them, and residents masked', async () => {
  const book = await aBook(ground, 'sheet')
  dataOf(await book.write({ requestId: book.command('other'), text: '=想要一个晾被子的地方', resident: '林秀兰' }))
  await answered(book)
  dataOf(await book.confirm())
  const taken = () => ground.call(book.clerk, exportSuggestions, { communityId: book.communityId, year: 2026 })
  const { rows } = readWorkbook(dataOf(await taken()).base64)
  expect(rows[4]).toEqual(['序号', '日期', '楼号', '楼长', '反映人', '问题类别', '意见建议内容', '受理人', '办理情况', '答复时间', '是否采纳', '居民是否满意', '备注'])
  expect(rows.slice(5)).toEqual([
    ['1', '2026-11-10', '5号楼', `名字${book.captain}`, '林**', '物业', "'=想要一个晾被子的地方", '', '等受理', '', '', '', ''],
    ['2', '2026-11-10', '5号楼', `名字${book.captain}`, '匿名', '物业', LAMP, `名字${book.worker}`, '已办结：物业已约电工，换成声控灯。', '2026-11-10', '采纳', '是', '']
  ])
  expect((await ground.all('audit')).filter(({ communityId }) => communityId === book.communityId)).toMatchObject([{ actor: personOf(book.clerk), action: 'export', target: `${book.communityId}:suggestions:2026` }])
  expect(outcomeOf(await ground.call(book.worker, exportSuggestions, { communityId: book.communityId, year: 2026 }))).toBe('forbidden')
})

test('the points ledger says from what each captain has them, and who verified and approved', async () => {
  const ledger = await aLedger(ground, 'points')
  await approved(ledger)
  await ledger.hold({ duty: { ruleId: 'duty', amount: 1 } }, '2026-10')
  dataOf(await ground.call(ledger.clerk, exportPoints, { communityId: ledger.communityId, month: '2026-10' }))
  const { rows } = readWorkbook(dataOf(await ground.call(ledger.clerk, exportPoints, { communityId: ledger.communityId, month: '2026-11' })).base64)
  expect(rows.slice(3)).toEqual([
    ['序号', '楼长姓名', '楼号', '月份', '基础积分', '会议', '纳言献策', '志愿服务', '化解矛盾', '其他', '本月合计', '季度累计', '核实人', '审核人', '备注'],
    ['1', `名字${ledger.captain}`, '5号楼', '2026年11月', '0', '0', '0', '0', '5', '0', '5', '5', `名字${ledger.clerk}`, `名字${ledger.reviewer}`, '']
  ])
  expect(outcomeOf(await ground.call(ledger.captain, exportPoints, { communityId: ledger.communityId, month: '2026-11' }))).toBe('forbidden')
})

test('the sheets of a year print its quarters, who was chosen, the number of each certificate, and room for each signature', async () => {
  const town = await aYear(ground, 'yearly', 'received')
  dataOf(await issue(town, ground, await signature(town, ground)))
  const [zhao, qian, sun] = town.captains
  const taken = async (sheet: 'totals' | 'certificates' | 'prizes') => readWorkbook(dataOf(await ground.call(town.chair, exportYear, { ...town.ofYear, sheet })).base64).rows
  const totals = await taken('totals')
  expect(totals[1]?.[0]).toBe('2026年度评优，依据：2025年第一季度、2025年第二季度、2025年第三季度、2025年第四季度')
  expect(totals.slice(4)).toEqual([
    ['排名', '姓名', '楼号', '类别', '2025年第一季度', '2025年第二季度', '2025年第三季度', '2025年第四季度', '年度合计', '是否评上'],
    ['1', `名字${zhao}`, '1号楼', '党员代表', '46', '52', '40', '58', '196', '评上'],
    ['2', `名字${qian}`, '2号楼', '居民小组长', '45', '51', '39', '57', '192', '评上'],
    ['3', `名字${sun}`, '3号楼', '居民代表', '44', '50', '38', '56', '188', '']
  ])
  const certificates = await taken('certificates')
  expect(certificates.slice(4).map(([, number, code, name]) => [number, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/.test(code ?? ''), name])).toEqual([['楚润yearly-优楼-2026-001', true, `名字${zhao}`], ['楚润yearly-优楼-2026-002', true, `名字${qian}`]])
  const prizes = await taken('prizes')
  expect(prizes.slice(5)).toEqual([
    ['1', `名字${zhao}`, '1号楼', '花生油1桶、大米2袋', '89.9', '已在手机上签字', '2026-07-09', ''],
    ['2', `名字${qian}`, '2号楼', '花生油1桶、大米2袋', '89.9', '', '', ''],
    ['共2人，合计179.80元　　社区经办人：　　　　　　　　合作社经办人：　　　　　　　　日期：', '', '', '', '', '', '', '']
  ])
  expect((await ground.all('audit')).filter(({ communityId }) => communityId === town.communityId).map(({ target }) => target)).toEqual(['totals', 'certificates', 'prizes'].map((sheet) => `${town.communityId}:year:2026:${sheet}`))
})
