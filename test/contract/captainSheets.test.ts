/** The sheets of captains: what stands in them, for whom, and that it is written down who took one. */
import { endMeeting } from '@contract/captain'
import { withdrawBoard } from '@contract/captainBoard'
import { publishQuarter } from '@contract/captainQuarter'
import { listTotals } from '@contract/pointsDesk'
import { exportCaptains, exportMeeting, exportPoints, exportQuarter, exportSuggestions, exportYearBook, type QuarterSheet } from '@contract/workbookCaptains'
import { aCaptainTown, elected, ledgerOf } from '../fixtures/captainStories'
import { WHILE_OPEN } from '../fixtures/events'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'
import { aLedger, approved } from '../fixtures/pointsStories'
import { aBook, answered, LAMP } from '../fixtures/suggestionStories'
import { readWorkbook } from '../fixtures/workbooks'

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

test('the annual book has what all may read, with the answers and how long they took, and names nobody', async () => {
  const book = await aBook(ground, 'annual')
  dataOf(await book.write({ requestId: book.command('other'), resident: '林秀兰', category: 'parking' }))
  await answered(book)
  dataOf(await book.show({ summary: '楼道灯坏了', answer: '换成声控灯' }))
  const { rows } = readWorkbook(dataOf(await ground.call(book.clerk, exportYearBook, { communityId: book.communityId, year: 2026 })).base64)
  expect(rows.slice(0, 5).map(([title]) => title)).toEqual(['锦城社区 纳言献策本年度册', '2026年，共2条，答复1条，采纳1条', '从受理到答复，一半在0个工作日以内', '停车1条、物业1条', '以下是公开的1条，用社区的话写，不写姓名。'])
  expect(rows.slice(6)).toEqual([['序号', '日期', '类别', '说的什么事', '怎么办的', '结果', '工作日'], ['1', '2026-11-10', '物业', '楼道灯坏了', '换成声控灯', '采纳', '0']])
  expect(JSON.stringify(rows)).not.toContain('名字')
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

test('two WeChats of one captain are one row with one cap of a rule, on the page and on the sheet', async () => {
  const ledger = await aLedger(ground, 'pair')
  await approved(ledger)
  const again = `${ledger.id}_again`
  await ground.people([{ key: again, community: ledger.communityId, verified: true }])
  for (const key of [ledger.captain, again]) {
    const person = await ground.document('persons', personOf(key))
    await ground.forget('persons', [personOf(key)])
    if (person) await ground.put('persons', { ...person, phoneTag: 'pair' })
  }
  await ground.put('pointsMonths', ledgerOf(ledger.communityId, again, '2026-11', 5, 5, 5))
  const { captains } = dataOf(await ground.call(ledger.clerk, listTotals, { communityId: ledger.communityId, month: '2026-11' }))
  expect(captains.map(({ total, captainId, others }) => [total, [captainId, ...others].sort()])).toEqual([[15, [personOf(ledger.captain), personOf(again)].sort()]])
  const { rows } = readWorkbook(dataOf(await ground.call(ledger.clerk, exportPoints, { communityId: ledger.communityId, month: '2026-11' })).base64)
  expect(rows.slice(4).map((row) => [row[5], row[8], row[10], row[11]])).toEqual([['10', '5', '15', '15']])
})

test('the quarter, its meeting and its captains as sheets: sums of the vote and of nobody, the board as it is shown, telephones masked', async () => {
  const town = await aCaptainTown(ground, 'papers', { captains: 3, points: (number) => 60 - number })
  await elected(town, ground)
  dataOf(await ground.call(town.reviewer, publishQuarter, town.place))
  const rowsOf = async (sheet: QuarterSheet) => readWorkbook(dataOf(await ground.call(town.chair, exportQuarter, { ...town.place, sheet })).base64).rows
  const [first = ''] = town.captains
  expect((await rowsOf('ranking')).slice(4, 6)).toEqual([
    ['排名', '姓名', '类别', '楼号', '七月', '八月', '九月', '季度合计', '得票', '是否当选'],
    ['1', `名字${first}`, '党员代表', '1号楼', '60', '0', '0', '60', '3', '当选']
  ])
  const count = await rowsOf('count')
  expect(count.slice(2, 4).map(([text]) => text)).toEqual(['第1轮：应投3人，收回3张', '无记名投票，只记合计。'])
  expect(count.slice(6, 8)).toEqual([['1', '党员代表', `名字${first}`, '3', '当选', ''], ['1', '党员代表', '弃权', '0', '', '（票数）']])
  expect((await rowsOf('honours')).slice(5, 6)).toEqual([['1', '党员代表', '名**', '1号楼', '', '']])

  dataOf(await ground.call(town.committee, withdrawBoard, { ...town.place, reason: '当选人有异议' }))
  const taken = await rowsOf('honours')
  expect([JSON.stringify(taken).includes('名**'), taken.filter(([text = '']) => text.endsWith('撤下：当选人有异议')).length]).toEqual([false, 1])

  dataOf(await ground.call(town.chair, endMeeting, { communityId: town.communityId, meetingId: town.meetingId, minutes: `通报了积分\n=投了票\n${'说'.repeat(1000)}` }))
  const meeting = readWorkbook(dataOf(await ground.call(town.chair, exportMeeting, { communityId: town.communityId, meetingId: town.meetingId })).base64).rows
  expect(meeting.slice(4).map((row) => row.filter(Boolean))).toEqual([
    ['序号', '姓名', '楼号', '联系电话', '签到（签字）', '签到时间', '备注'],
    ...town.captains.map((key, number) => [String(number + 1), `名字${key}`, `${number + 1}号楼`, ...(meeting[5]?.[3] ? [meeting[5 + number]?.[3]] : []), '10:00', '扫码']),
    ['应到3人，实到3人'],
    ['会议记录：通报了积分'],
    ["'=投了票"],
    // a row is only so high, so a long paragraph takes two
    ['说'.repeat(720)],
    ['说'.repeat(280)]
  ])
  const register = readWorkbook(dataOf(await ground.call(town.chair, exportCaptains, { communityId: town.communityId })).base64).rows
  expect(register.slice(2, 4).map((row) => [row[1], row[2], row[3], row[6], row[7]])).toEqual([['姓名', '楼号', '类别', '任职止', '优秀榜署名'], [`名字${first}`, '1号楼', '党员代表', '长期', '没问过']])
  expect([outcomeOf(await ground.call(first, exportQuarter, { ...town.place, sheet: 'count' })), outcomeOf(await ground.call(town.clerk, exportCaptains, { communityId: town.communityId }))]).toEqual(['forbidden', 'forbidden'])
})
