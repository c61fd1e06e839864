/** A year of the captains, by moving the clock from the first of July to the prizes (AC-16, INV-C5, INV-C9). */
import { readYear, readYearResult, setScheme, totalYear, type YearView } from '@contract/annual'
import { checkCertificate, readCertificates, readOwnYear, revokeCertificate } from '@contract/annualCertificate'
import { readPrizes, readSignature } from '@contract/annualPrize'
import { sayNaming } from '@contract/captain'
import { freezeQuarter, readQuarter } from '@contract/captainQuarter'
import { exportYear, type YearSheet } from '@contract/workbookYear'
import { at, DAY, endOfDay, MINUTE } from '@domain/calendar'
import { HONOUR_TEXT } from '@domain/consents'
import { LEDGER_DAYS } from '@domain/retention'
import { ledgerOf } from '../fixtures/captainStories'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'
import { readWorkbook } from '../fixtures/workbooks'
import { answer, apply, aYear, aYearTown, certify, confirm, decide, issue, JULY, MORNING, publish, receive, sendBack, signature, total, UNTIL, winners, type YearTown } from '../fixtures/yearStories'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
// the clock goes back between the stories
beforeEach(() => ground.forget('jobs', ['openYears']))
afterAll(() => ground.stop())

const clock = (now: number) => ground.cloud.control.clock(now)
const tick = async (now: number) => {
  await clock(now)
  await ground.cloud.control.tick()
}
const year = async (town: YearTown) => dataOf(await ground.call(town.chair, readYear, { communityId: town.communityId })).annual
const totals = ({ standings }: YearView) => standings.map(({ total: points, byQuarter }) => [points, byQuarter.join('+')])
const quarters = (view: YearView | null) => view?.quarters.map(({ quarter }) => quarter)
/** Two WeChats of one person. */
async function oneBehind(...keys: readonly string[]) {
  const persons = await Promise.all(keys.map((key) => ground.document('persons', personOf(key))))
  await ground.forget('persons', keys.map(personOf))
  await ground.put('persons', ...persons.flatMap((person) => (person ? [{ ...person, phoneTag: `one_${keys[0] ?? ''}` }] : [])))
}
const agree = (key: string) => ground.cloud.subscribe(openidOf(key), ['tpl-year-0001', 'tpl-year-0001', 'tpl-year-0001'])
const heard = async (key: string) => (await ground.cloud.messages(openidOf(key))).map(({ fields }) => fields.thing4)
const check = async (key: string, number: string, code: string) => dataOf(await ground.call(key, checkCertificate, { number, code }))

test('AC-16: the clock opens the year on the first of July with the four quarters of the year before: 196, decided, hung out, certified, and signed for', async () => {
  const town = await aYearTown(ground, 'ac16')
  const [zhao = '', qian = '', sun = ''] = town.captains
  for (const key of town.captains) await agree(key)
  await tick(JULY - MINUTE)
  expect(await year(town)).toBeNull()
  await tick(JULY)
  const open = await year(town)
  expect([open?.year, open?.stage, open?.scheme, quarters(open)]).toEqual([2026, 'opened', 'calendar', ['2025Q1', '2025Q2', '2025Q3', '2025Q4']])

  await clock(MORNING)
  const [person] = await Promise.all([ground.document('persons', personOf(zhao)), ground.forget('persons', [personOf(zhao)])])
  if (person) await ground.put('persons', { ...person, phone: ground.cloud.secrets().seal('13800000001') })
  const added = dataOf(await total(town, ground))
  expect(totals(added)).toEqual([[196, '46+52+40+58'], [192, '45+51+39+57'], [188, '44+50+38+56']])
  expect(Object.keys(added.standings[0] ?? {}).sort()).toEqual(['buildings', 'byQuarter', 'category', 'name', 'personId', 'rank', 'total'])
  expect(outcomeOf(await decide(town, ground, { winners: [personOf(zhao), personOf(sun)] }))).toBe('reason_needed')
  expect(dataOf(await decide(town, ground)).stage).toBe('committee')
  expect([outcomeOf(await confirm(town, ground, town.committee)), outcomeOf(await publish(town, ground))]).toEqual(['decided_by_you', 'not_decided'])
  expect(dataOf(await confirm(town, ground)).stage).toBe('decided')

  // an objection is kept with its reason, and the committees begin anew
  dataOf(await publish(town, ground))
  await ground.cloud.control.tick()
  expect([await heard(zhao), await heard(sun)]).toEqual([['结果公示了，有意见请在公示期内说。'], ['结果公示了，有意见请在公示期内说。']])
  const back = dataOf(await sendBack(town, ground, '有居民说还应再议'))
  expect([back.stage, back.decision, back.sentBack.map(({ reason }) => reason)]).toEqual(['committee', undefined, ['有居民说还应再议']])
  expect(dataOf(await ground.call('nobody_special', readYearResult, { communityId: town.communityId })).result).toBeNull()
  dataOf(await decide(town, ground, { text: '再议后不变' }))
  dataOf(await confirm(town, ground))

  const hanging = dataOf(await publish(town, ground))
  expect([hanging.stage, hanging.until, hanging.until]).toEqual(['publicised', UNTIL, endOfDay('2026-07-08')])
  dataOf(await ground.call(zhao, sayNaming, { communityId: town.communityId, allowed: true, textVersion: HONOUR_TEXT }))
  const shown = dataOf(await ground.call('nobody_special', readYearResult, { communityId: town.communityId })).result
  expect([shown?.community, shown?.winners, shown?.quarterIds]).toEqual([town.name, [{ name: `名字${zhao}`, building: '1号楼' }, { name: '名**', building: '2号楼' }], ['2025Q1', '2025Q2', '2025Q3', '2025Q4']])
  await tick(UNTIL - MINUTE)
  expect([(await year(town))?.stage, outcomeOf(await certify(town, ground))]).toEqual(['publicised', 'not_final'])
  await tick(UNTIL)
  expect([(await year(town))?.stage, await heard(zhao)]).toEqual(['final', ['结果公示了，有意见请在公示期内说。', '结果公示了，有意见请在公示期内说。', '公示结束，名单定了，点开看看。']])

  expect(dataOf(await certify(town, ground)).stage).toBe('certified')
  const { certificates } = dataOf(await ground.call(town.chair, readCertificates, town.ofYear))
  expect(certificates.map(({ number }) => number)).toEqual(['楚润ac16-优楼-2026-001', '楚润ac16-优楼-2026-002'])
  const own = dataOf(await ground.call(qian, readOwnYear, { communityId: town.communityId }))
  expect([own.own, own.certificate]).toEqual([{ year: 2026, quarterIds: ['2025Q1', '2025Q2', '2025Q3', '2025Q4'], byQuarter: [45, 51, 39, 57], total: 192, rank: 2, captains: 3 }, certificates[1]])

  dataOf(await apply(town, ground))
  const asked = dataOf(await ground.call(town.coop, readPrizes, town.ofYear))
  expect([asked.prizes?.stage, asked.prizes?.items.map(({ wanted }) => wanted), asked.prizes?.winners, asked.prizes?.receivers, asked.folder]).toEqual(['submitted', [2, 4], 2, undefined, undefined])
  dataOf(await answer(town, ground))
  expect(outcomeOf(await receive(town, ground, 3))).toBe('does_not_add_up')
  dataOf(await receive(town, ground))
  const file = await signature(town, ground)
  const [first] = (await Promise.all([issue(town, ground, file), issue(town, ground, file)])).map(dataOf)
  expect([first?.stage, first?.items.map(({ left }) => left)]).toEqual(['received', [1, 2]])
  // the same tap again, or twice at once, is the same hand-over; another signature is not
  const late = await signature(town, ground)
  expect([outcomeOf(await issue(town, ground, file)), outcomeOf(await issue(town, ground, late))]).toEqual(['ok', 'already_issued'])
  // what nobody needs lies nowhere: it cannot be signed with any more
  expect(outcomeOf(await issue(town, ground, late, winners(town)[1]))).toBe('no_file')
  const last = dataOf(await issue(town, ground, await signature(town, ground), winners(town)[1]))
  expect([last.stage, last.items.map(({ left }) => left)]).toEqual(['closed', [0, 0]])
  expect(dataOf(await ground.call(town.chair, readSignature, { ...town.ofYear, personId: personOf(zhao) })).url).toBeTruthy()
  expect((await ground.all('audit')).filter(({ communityId }) => communityId === town.communityId)).toMatchObject([{ action: 'read_proof', actor: personOf(town.chair) }])
})

test('AC-16, INV-C9: a year that ends with June is proposed only once its second quarter is frozen, and comes to 219', async () => {
  const town = await aYearTown(ground, 'june')
  await clock(JULY - DAY)
  dataOf(await ground.call(town.reviewer, setScheme, { communityId: town.communityId, scheme: 'july_june' }))
  await tick(JULY)
  await tick(at('2026-07-06T00:00'))
  expect(await year(town)).toBeNull()
  const spring = { communityId: town.communityId, quarter: '2026Q2' }
  dataOf(await ground.call(town.clerk, freezeQuarter, spring))
  await tick(at('2026-07-06T01:01'))
  const open = await year(town)
  expect([open?.stage, quarters(open), open?.quarters.map(({ frozen }) => frozen)]).toEqual(['opened', ['2025Q3', '2025Q4', '2026Q1', '2026Q2'], [false, false, false, true]])
  const totalled = dataOf(await total(town, ground, { scheme: 'july_june' }))
  expect(totals(totalled)[0]).toEqual([219, '40+58+60+61'])
  // the same rule as the quarter itself (INV-C5)
  const quarter = dataOf(await ground.call(town.chair, readQuarter, spring))
  expect(quarter.standings.map(({ personId, total: points }) => [personId, points]).sort()).toEqual(totalled.standings.map(({ personId, byQuarter }) => [personId, byQuarter[3]]).sort())
})

test('the reading of an open year is chosen until it is added up, and never without its quarters', async () => {
  const town = await aYear(ground, 'reading', 'opened')
  const choose = (scheme: 'calendar' | 'july_june') => ground.call(town.reviewer, setScheme, { communityId: town.communityId, scheme })
  expect(outcomeOf(await choose('july_june'))).toBe('quarter_not_frozen')
  await clock(at('2026-07-06T09:00'))
  dataOf(await ground.call(town.clerk, freezeQuarter, { communityId: town.communityId, quarter: '2026Q2' }))
  expect(dataOf(await choose('july_june')).annual?.scheme).toBe('july_june')
  expect(outcomeOf(await total(town, ground))).toBe('changed_meanwhile')
  dataOf(await total(town, ground, { scheme: 'july_june' }))
  expect(dataOf(await choose('calendar'))).toMatchObject({ scheme: 'calendar', annual: { scheme: 'july_june', stage: 'totalled' } })
})

test('AC-15: what was reversed after a quarter was published counts in the year as it is now, and anew only with a reason', async () => {
  const town = await aYear(ground, 'reversed', 'totalled')
  const [zhao = ''] = town.captains
  await ground.put('pointsMonths', ledgerOf(town.communityId, zhao, '2025-08', -5))
  expect((await year(town))?.standings[0]?.total).toBe(196)
  const again = dataOf(await ground.call(town.clerk, totalYear, { ...town.ofYear, scheme: 'calendar', reason: '更正了一条' }))
  expect(again.standings.find(({ personId }) => personId === personOf(zhao))?.total).toBe(191)
})

test('two WeChats of one captain are added up as one, under each of them', async () => {
  const town = await aYearTown(ground, 'twice')
  const [one = '', other = ''] = town.captains
  await oneBehind(one, other)
  await tick(JULY)
  const { standings } = dataOf(await total(town, ground))
  // ten a month is the cap of a rule, whoever holds two telephones
  expect(standings.map(({ byQuarter }) => byQuarter)).toEqual([[44, 50, 38, 56], [10, 10, 10, 10]])
  expect(dataOf(await ground.call(other, readOwnYear, { communityId: town.communityId })).own).toEqual(dataOf(await ground.call(one, readOwnYear, { communityId: town.communityId })).own)
})

test('whoever wrote a decision is offered no confirmation of it, under whichever WeChat', async () => {
  const town = await aYear(ground, 'mine', 'proposed')
  expect((await year(town))?.decision?.mine).toBe(false)
  await oneBehind(town.committee, town.chair)
  expect((await year(town))?.decision?.mine).toBe(true)
})

test('whoever is no captain any more still sees their year, and takes back that they may be named', async () => {
  const town = await aYear(ground, 'left', 'publicised')
  const [zhao = ''] = town.captains
  const say = (allowed: boolean, key = zhao) => ground.call(key, sayNaming, { communityId: town.communityId, allowed, textVersion: HONOUR_TEXT })
  const read = (key: string) => ground.call(key, readOwnYear, { communityId: town.communityId })
  dataOf(await say(true))
  await ground.forget('grants', [`g_${zhao}_captain`])
  expect([dataOf(await read(zhao)).own?.total, dataOf(await read(zhao)).naming, outcomeOf(await say(true))]).toEqual([196, true, 'forbidden'])
  dataOf(await say(false))
  expect(dataOf(await read(zhao)).result?.winners[0]).toEqual({ name: '名**', building: '1号楼' })
  expect([outcomeOf(await read(town.chair)), outcomeOf(await say(false, town.chair))]).toEqual(['forbidden', 'forbidden'])
})

test('a certificate is proved by its code and nothing else, names nobody who did not agree, and says when it was revoked', async () => {
  const town = await aYear(ground, 'proof', 'certified')
  const [first, second] = dataOf(await ground.call(town.chair, readCertificates, town.ofYear)).certificates
  const [number, code] = [first?.number ?? '', first?.code ?? '']
  const asker = 'somebody_at_the_door'
  const genuine = { genuine: true, number, community: town.name, year: 2026, name: '名**', revoked: false }
  expect(await check(asker, number, code)).toMatchObject(genuine)
  expect(await check(asker, ` ${number.replace('-', '－')}`, code.toLowerCase().replace('-', ' '))).toMatchObject(genuine)
  expect([await check(asker, number, second?.code ?? ''), await check(asker, '楚润-优楼-2026-999', code)]).toEqual([{ genuine: false }, { genuine: false }])
  dataOf(await ground.call(town.captains[0] ?? '', sayNaming, { communityId: town.communityId, allowed: true, textVersion: HONOUR_TEXT }))
  dataOf(await ground.call(town.reviewer, revokeCertificate, { ...town.ofYear, number, reason: '发错了' }))
  expect(dataOf(await ground.call(asker, readYearResult, { communityId: town.communityId })).result?.winners.map(({ building }) => building)).toEqual(['2号楼'])
  expect(await check(asker, number, code)).toMatchObject({ ...genuine, name: first?.name, revoked: true })
  expect(dataOf(await ground.call(town.chair, readCertificates, town.ofYear)).certificates.map(({ revoked }) => revoked)).toEqual(['发错了', undefined])
})

test('after their time points, names and signatures are gone, and the certificates stay', async () => {
  const town = await aYear(ground, 'forgets', 'received')
  dataOf(await issue(town, ground, await signature(town, ground)))
  const { certificates } = dataOf(await ground.call(town.chair, readCertificates, town.ofYear))
  const document = async () => ground.document('annualEvaluations', `${town.communityId}:2026`)
  await tick(JULY + LEDGER_DAYS * DAY - MINUTE)
  expect((await document())?.totals?.standings).toHaveLength(3)
  await tick(JULY + LEDGER_DAYS * DAY + MINUTE)
  const left = await document()
  expect([left?.totals?.standings, left?.totals?.names, left?.decision?.attendees, left?.certificates.length, await ground.document('prizeApplications', `${town.communityId}:2026`)]).toEqual([[], Object.fromEntries(winners(town).map((one) => [one, one])), [], 2, null])
  expect(outcomeOf(await apply(town, ground, town.command('again')))).toBe('long_over')
  expect(await check('somebody_at_the_door', certificates[0]?.number ?? '', certificates[0]?.code ?? '')).toMatchObject({ genuine: true })
})

test('the sheets of a year print its quarters, who was chosen, the number of each certificate, and room for each signature', async () => {
  const town = await aYear(ground, 'yearly', 'received')
  dataOf(await issue(town, ground, await signature(town, ground)))
  const [zhao, qian, sun] = town.captains
  const taken = async (sheet: YearSheet) => readWorkbook(dataOf(await ground.call(town.chair, exportYear, { ...town.ofYear, sheet })).base64).rows
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
  const [, second] = dataOf(await ground.call(town.chair, readCertificates, town.ofYear)).certificates
  dataOf(await ground.call(town.reviewer, revokeCertificate, { ...town.ofYear, number: second?.number ?? '', reason: '发错了' }))
  const prizes = await taken('prizes')
  expect(prizes.slice(5)).toEqual([
    ['1', `名字${zhao}`, '1号楼', '花生油1桶、大米2袋', '89.9', '已在手机上签字', '2026-07-09', ''],
    ['2', `名字${qian}`, '2号楼', '花生油1桶、大米2袋', '89.9', '', '', '证书已作废，不发'],
    ['共2人，合计179.80元　　社区经办人：　　　　　　　　合作社经办人：　　　　　　　　日期：', '', '', '', '', '', '', '']
  ])
  expect((await ground.all('audit')).filter(({ communityId }) => communityId === town.communityId).map(({ target }) => target).sort()).toEqual(['certificates', 'prizes', 'totals'].map((sheet) => `${town.communityId}:year:2026:${sheet}`))
})
