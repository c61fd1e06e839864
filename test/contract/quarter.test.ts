/** A quarter from its points to the honour board, by moving the clock (AC-13, AC-15): six stages, nine seats, and a board that never changes. */
import { me } from '@contract/account'
import { attendMeeting, endMeeting, markAttendance, meetingWords, readMeeting, sayNaming } from '@contract/captain'
import { readBallot } from '@contract/captainBallot'
import { amendBoard, readBoard, withdrawBoard } from '@contract/captainBoard'
import { answerRanking, freezeQuarter, givePaper, openRound, publishQuarter, readQuarter, recordTie } from '@contract/captainQuarter'
import { objectToRanking, readRanking, withdrawObjection } from '@contract/captainRanking'
import { DAY, endOfDay, MINUTE } from '@domain/calendar'
import type { Category } from '@domain/captains'
import { HONOUR_TEXT } from '@domain/consents'
import { attended } from '@domain/meeting'
import { pointsMonthId } from '@domain/points'
import { HEARD_DAYS } from '@domain/retention'
import { aCaptainTown, called, cast, closed, countedUp, DOORS, elected, FREEZES, frozen, gathered, inTheRoom, ledgerOf, MEETS, objected, opened, QUARTER, tiedTown, type Captains } from '../fixtures/captainStories'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { aGrant, openidOf, personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
afterAll(() => ground.stop())

const stage = async (town: Captains) => dataOf(await ground.call(town.chair, readQuarter, town.place)).stage
const open = (town: Captains) => ground.call(town.chair, openRound, { ...town.place, meetingId: town.meetingId })
const publish = (town: Captains) => ground.call(town.reviewer, publishQuarter, town.place)
const board = async (town: Captains) => dataOf(await ground.call(town.captains[0] ?? '', readBoard, { communityId: town.communityId })).board
const evaluationIn = (town: Captains) => ground.document('evaluations', `${town.communityId}:${QUARTER}`)

/** 20 party members, 24 group leaders and 36 residents' representatives (AC-13). */
const inAll = (number: number): Category => (number < 20 ? 'party_member' : number < 44 ? 'group_leader' : 'resident_rep')

test('AC-13: seventy-two of eighty choose three of each category, stage by stage', async () => {
  const town = await aCaptainTown(ground, 'eighty', { captains: 80, category: inAll, points: (number) => 141 - number })
  expect(await stage(town)).toBe('collecting')
  const { standings, objectionsUntil } = await frozen(town, ground)
  expect([standings.length, new Set(standings.map(({ personId }) => personId)).size, objectionsUntil]).toEqual([80, 80, endOfDay('2026-10-11')])

  dataOf(await called(town, ground, endOfDay('2026-10-11')))
  await ground.cloud.control.clock(endOfDay('2026-10-11') - MINUTE)
  expect([await stage(town), outcomeOf(await open(town))]).toEqual(['objecting', 'objections_open'])
  await ground.cloud.control.clock(endOfDay('2026-10-11'))
  const there = town.captains.slice(0, 36).concat(town.captains.slice(44))
  await inTheRoom(town, ground, there)
  expect([await stage(town), dataOf(await open(town)).rounds[0]?.slate.resident_rep.length]).toEqual(['balloting', 6])

  // by points nobody would be chosen but the first three; the votes go to the second, the fourth and the sixth
  const wished = (category: Category) => town.of(category).filter((_, at) => [1, 3, 5].includes(at))
  const choices = { party_member: wished('party_member'), group_leader: wished('group_leader'), resident_rep: wished('resident_rep') }
  expect(tally((await Promise.all(there.map((key) => cast(town, ground, key, choices)))).map(outcomeOf))).toEqual({ ok: 72 })
  await closed(town, ground)
  expect(await stage(town)).toBe('counting')
  const { outcome, rounds } = await countedUp(town, ground)
  expect(rounds[0]?.count).toMatchObject({ void: false, voters: 80, ballots: 72 })
  expect([outcome?.party_member.chosen, outcome?.group_leader.chosen, outcome?.resident_rep.chosen]).toEqual([choices.party_member, choices.group_leader, choices.resident_rep])
  expect([await stage(town), dataOf(await publish(town)).stage]).toEqual(['deciding', 'published'])
  expect(Object.values((await board(town))?.board?.honoured ?? {}).map((names) => names.length)).toEqual([3, 3, 3])
}, 60_000)

test('whoever agreed is named on the board and whoever did not is masked; a no that comes later masks what is shown, and nothing that was written down', async () => {
  const town = await aCaptainTown(ground, 'named', { captains: 3 })
  const [named = '', silent = ''] = town.captains
  const say = (key: string, allowed: boolean) => ground.call(key, sayNaming, { communityId: town.communityId, allowed, textVersion: HONOUR_TEXT })
  dataOf(await say(named, true))
  await elected(town, ground)
  dataOf(await publish(town))
  const before = await board(town)
  expect([before?.board?.honoured.party_member, before?.board?.honoured.group_leader]).toEqual([[{ name: `名字${named}`, building: '1号楼' }], [{ name: `名**`, building: '2号楼' }]])
  const written = JSON.stringify(await ground.document('honourBoards', `${town.communityId}:${QUARTER}`))
  dataOf(await say(named, false))
  dataOf(await say(silent, true))
  const after = await board(town)
  expect([after?.board?.honoured.party_member, after?.board?.honoured.group_leader]).toEqual([[{ name: `名**`, building: '1号楼' }], before?.board?.honoured.group_leader])
  expect(JSON.stringify(await ground.document('honourBoards', `${town.communityId}:${QUARTER}`))).toBe(written)
  expect([dataOf(await ground.call(named, readBallot, { communityId: town.communityId })).naming, dataOf(await ground.call(silent, readBallot, { communityId: town.communityId })).naming]).toEqual([false, true])
})

test('AC-15: points that are reversed after publication leave snapshot and board as they are, byte for byte, and are shown to those who decide', async () => {
  const town = await aCaptainTown(ground, 'reversed', { captains: 3, points: (number) => 141 - number })
  await elected(town, ground)
  dataOf(await publish(town))
  const bytes = async () => JSON.stringify([await evaluationIn(town), await ground.all('honourBoards')])
  const before = await bytes()
  const [winner = ''] = town.captains
  const august = ledgerOf(town.communityId, winner, '2026-08', -5)
  expect(august._id).toBe(pointsMonthId(town.communityId, personOf(winner), '2026-08'))
  await ground.put('pointsMonths', august)
  const view = dataOf(await ground.call(town.committee, readQuarter, town.place))
  expect(view.moved).toEqual([{ personId: personOf(winner), name: `名字${winner}`, frozen: 141, now: 136 }])
  expect(view.standings.find(({ personId }) => personId === personOf(winner))?.total).toBe(141)
  expect(await bytes()).toBe(before)
})

test('a correction stands beside the board and never inside it, and a board that is taken down lies as it lay', async () => {
  const town = await aCaptainTown(ground, 'amended', { captains: 3 })
  await elected(town, ground)
  dataOf(await publish(town))
  const published = JSON.stringify(await ground.document('honourBoards', `${town.communityId}:${QUARTER}`))
  const amended = dataOf(await ground.call(town.reviewer, amendBoard, { requestId: aRequestId(), ...town.place, text: '5号楼应为6号楼' }))
  expect(amended.amendments.map(({ text }) => text)).toEqual(['5号楼应为6号楼'])
  expect(JSON.stringify(await ground.document('honourBoards', `${town.communityId}:${QUARTER}`))).toBe(published)

  // and whoever published it does not take it down, and nobody changes it by that
  dataOf(await ground.call(town.committee, withdrawBoard, { ...town.place, reason: '当选人有异议' }))
  expect(await board(town)).toEqual({ quarter: QUARTER, community: '楚润社区', publishedAt: expect.any(Number) as number, withdrawn: { at: expect.any(Number) as number, reason: '当选人有异议' }, amendments: [] })
  expect(JSON.stringify(await ground.document('honourBoards', `${town.communityId}:${QUARTER}`))).toBe(published)
})

test('equals after votes and points meet in a run-off, and then the committees decide, written down with who was there', async () => {
  const town = await tiedTown(ground, 'tied')
  const [first, ...others] = town.of('party_member')
  const before = dataOf(await ground.call(town.chair, readQuarter, town.place))
  expect([before.stage, before.rounds.map(({ seats }) => seats.party_member), before.outcome?.party_member.tied]).toEqual(['deciding', [3, 3], { seats: 3, among: [first, ...others] }])
  const chosen = others.slice(0, 3)
  const decided = dataOf(await ground.call(town.committee, recordTie, { ...town.place, category: 'party_member', chosen, attendees: ['何琳', '陈立'], text: '按履职年限' }))
  expect([decided.outcome?.party_member, decided.decided.map(({ attendees }) => attendees)]).toEqual([{ chosen, tied: null }, [['何琳', '陈立']]])
  expect(dataOf(await publish(town)).stage).toBe('published')
})

test('an objection to the ranking is heard: the ballot waits for its answer, and one that was right freezes anew and keeps what was frozen before', async () => {
  const town = await aCaptainTown(ground, 'ranked', { captains: 6 })
  const [, second = '', , , fifth = ''] = town.captains
  await frozen(town, ground)
  const seen = async (key = fifth) => dataOf(await ground.call(key, readRanking, { communityId: town.communityId })).ranking
  expect(await seen()).toMatchObject({ category: 'group_leader', lines: [{ rank: 1, mine: false }, { rank: 2, total: 56, mine: true }], byMonth: [56, 0, 0], objectsUntil: endOfDay('2026-10-11'), objections: [] })
  const objectionId = aRequestId()
  dataOf(await ground.call(fifth, objectToRanking, { requestId: objectionId, ...town.place, text: '8月的会没有算' }))
  dataOf(await ground.call(second, objectToRanking, { requestId: aRequestId(), ...town.place, text: '名次不对' }))
  await ground.cloud.control.clock(MEETS)
  expect([await stage(town), (await seen())?.objectsUntil]).toEqual(['objecting', undefined])

  await ground.put('pointsMonths', ledgerOf(town.communityId, fifth, '2026-08', 5))
  const before = await evaluationIn(town)
  const answer = (id: string, upheld: boolean, text: string) => ground.call(town.reviewer, answerRanking, { ...town.place, objectionId: id, upheld, text })
  await ground.cloud.subscribe(openidOf(fifth), ['tpl-points-0001'])
  const { objections, standings, frozenAnewFor } = dataOf(await answer(objectionId, true, '漏了一次会议'))
  expect([objections.map(({ name }) => name), standings.find(({ personId }) => personId === personOf(fifth))?.rank, frozenAnewFor]).toEqual([[`名字${fifth}`, `名字${second}`], 1, '漏了一次会议'])
  expect((await evaluationIn(town))?.earlier).toEqual([before?.snapshot])
  expect((await ground.cloud.messages(openidOf(fifth))).map(({ fields }) => fields.thing4)).toEqual(['您的异议对，排名重新排了。'])
  expect(await seen()).toMatchObject({ objections: [{ text: '8月的会没有算', answer: { upheld: true } }], frozenAnewFor: '漏了一次会议' })

  // the other one still wants its answer, and the days run anew
  const last = objections[1]?.objectionId ?? ''
  dataOf(await answer(last, false, '签到表上没有'))
  dataOf(await called(town, ground, endOfDay('2026-10-16')))
  await ground.cloud.control.clock(endOfDay('2026-10-16'))
  expect([await stage(town), outcomeOf(await open(town)), (await seen())?.lines]).toMatchObject(['balloting', 'ok', [{ mine: true }]])

  // a year later nobody reads what was said, only what came of it
  await ground.cloud.control.clock(FREEZES + HEARD_DAYS * DAY + MINUTE)
  await ground.cloud.control.tick()
  expect(JSON.stringify([await evaluationIn(town), dataOf(await ground.call(town.chair, readQuarter, town.place))])).not.toMatch(/漏了一次会议|签到表上没有|8月的会|"text"/)
})

test('a points clerk who found a mistake freezes anew with a reason, and rounds begin from there', async () => {
  const town = await aCaptainTown(ground, 'objected', { captains: 3 })
  await frozen(town, ground)
  const [key = ''] = town.captains
  await ground.put('pointsMonths', ledgerOf(town.communityId, key, '2026-08', 5))
  await ground.cloud.control.clock(FREEZES + MINUTE)
  const again = dataOf(await ground.call(town.clerk, freezeQuarter, { ...town.place, reason: '漏了一次会议' }))
  expect([again.standings.find(({ personId }) => personId === personOf(key))?.total, (await evaluationIn(town))?.earlier.map(({ by }) => by)]).toEqual([65, [personOf(town.clerk)]])
})

test('a captain who objected, left and became a reviewer does not answer their own objection, also once the ranking was frozen without them', async () => {
  const town = await aCaptainTown(ground, 'own', { captains: 3 })
  const [key = ''] = town.captains
  await frozen(town, ground)
  dataOf(await objected(town, ground))
  await ground.forget('grants', [`g_${key}_captain`])
  await ground.put('grants', aGrant(key, 'community_reviewer', { scope: { kind: 'community', id: town.communityId }, within: [`community:${town.communityId}`, 'district:district'] }))
  dataOf(await ground.call(town.clerk, freezeQuarter, { ...town.place, reason: '一位楼长退了' }))
  expect(outcomeOf(await ground.call(key, answerRanking, { ...town.place, objectionId: town.command('objects'), upheld: false, text: '签到表上没有' }))).toBe('own_work')
})

test('a captain whom a new freeze left out takes back their objection all the same, and asks the same again', async () => {
  const town = await aCaptainTown(ground, 'leftout', { captains: 3 })
  const [key = ''] = town.captains
  await frozen(town, ground)
  dataOf(await objected(town, ground))
  const grant = await ground.document('grants', `g_${key}_captain`)
  await ground.forget('grants', [`g_${key}_captain`])
  dataOf(await ground.call(town.clerk, freezeQuarter, { ...town.place, reason: '一位楼长退了' }))
  if (grant) await ground.put('grants', grant)
  expect(dataOf(await objected(town, ground))).toBeNull()
  expect(dataOf(await ground.call(key, withdrawObjection, { ...town.place, objectionId: town.command('objects') }))).toBeNull()
  expect((await evaluationIn(town))?.objections[0]?.withdrawnAt).toBeDefined()
})

test('two WeChats of one person are one voter: whichever casts first, the other has voted', async () => {
  const town = await aCaptainTown(ground, 'twice', { captains: 4 })
  const [one = '', other = ''] = town.captains
  const persons = await Promise.all([one, other].map((key) => ground.document('persons', personOf(key))))
  await ground.forget('persons', [one, other].map(personOf))
  await ground.put('persons', ...persons.flatMap((person) => (person ? [{ ...person, phoneTag: 'same' }] : [])))
  await gathered(town, ground)
  expect((await opened(town, ground)).rounds[0]?.voters).toBe(3)
  expect(tally((await Promise.all([one, other].map((key) => cast(town, ground, key, {})))).map(outcomeOf))).toEqual({ ok: 1, already_voted: 1 })
})

test('whoever is no captain any more when a round is opened neither stands in it nor counts towards its quorum', async () => {
  const town = await aCaptainTown(ground, 'left', { captains: 4 })
  await gathered(town, ground)
  const [gone = '', ...others] = town.captains
  await ground.forget('grants', [`g_${gone}_captain`])
  const [round] = (await opened(town, ground)).rounds
  expect([round?.voters, round?.slate.party_member]).toEqual([3, [personOf(others[2] ?? '')]])
  expect(outcomeOf(await ground.call(town.chair, givePaper, { ...town.place, number: 1, personId: personOf(gone) }))).toBe('not_a_voter')
})

test('a captain is told the community of their building, wherever they live', async () => {
  await ground.people([{ key: 'elsewhere', community: 'jincheng', verified: true }])
  await ground.put('grants', aGrant('elsewhere', 'captain', { scope: { kind: 'building', id: 'fulin_b1' }, within: ['building:fulin_b1', 'community:fulin', 'district:district'] }))
  expect(dataOf(await ground.call('elsewhere', me, {})).roles).toEqual([{ role: 'captain', scope: { kind: 'building', id: 'fulin_b1' }, communityId: 'fulin' }])
})

describe('a meeting', () => {
  test('lets captains in by its own word, and the vote is open to whoever came in while it runs', async () => {
    const town = await aCaptainTown(ground, 'doors', { captains: 3 })
    await gathered(town, ground, 2)
    await opened(town, ground)
    const late = town.captains[2] ?? ''
    const seen = async () => dataOf(await ground.call(late, readBallot, { communityId: town.communityId })).ballot
    expect(await seen()).toMatchObject({ stage: 'balloting', mayVote: true, present: false, open: { number: 1, stand: [{ points: 60 }, { points: 59 }, { points: 58 }] } })
    expect(outcomeOf(await cast(town, ground, late, {}))).toBe('not_checked_in')
    const [word] = dataOf(await ground.call(town.chair, meetingWords, { communityId: town.communityId, meetingId: town.meetingId })).words
    dataOf(await ground.call(late, attendMeeting, { communityId: town.communityId, meetingId: town.meetingId, by: { kind: 'digits', digits: word?.digits ?? '' } }))
    const { receipt } = dataOf(await cast(town, ground, late, {}))
    expect(await seen()).toMatchObject({ present: true, receipt })
  })

  test('lets thirty captains in by one word, within the minute for which it stands on the wall', async () => {
    const town = await aCaptainTown(ground, 'thirty', { captains: 30 })
    dataOf(await called(town, ground))
    await ground.cloud.control.clock(DOORS)
    const here = { communityId: town.communityId, meetingId: town.meetingId }
    const [word] = dataOf(await ground.call(town.chair, meetingWords, here)).words
    const began = performance.now()
    const came = await Promise.all(town.captains.map((key, at) => ground.call(key, attendMeeting, { ...here, by: at % 2 === 0 ? { kind: 'code', code: word?.code ?? '' } : { kind: 'digits', digits: word?.digits ?? '' } })))
    expect(performance.now() - began).toBeLessThan(MINUTE)
    expect([tally(came.map(outcomeOf)), dataOf(await ground.call(town.chair, readMeeting, here)).meeting.present]).toEqual([{ ok: 30 }, 30])
  })

  test('whoever is struck does not vote, until the chair has seen them after all', async () => {
    const town = await aCaptainTown(ground, 'struck', { captains: 3 })
    await gathered(town, ground)
    await opened(town, ground)
    const [key = ''] = town.captains
    const mark = (as: { readonly what: 'on_site' } | { readonly what: 'struck'; readonly reason: string }) => ground.call(town.chair, markAttendance, { communityId: town.communityId, meetingId: town.meetingId, personId: personOf(key), as })
    dataOf(await mark({ what: 'struck', reason: '人没到' }))
    expect(outcomeOf(await cast(town, ground, key, {}))).toBe('not_checked_in')
    expect(dataOf(await ground.call(town.chair, readMeeting, { communityId: town.communityId, meetingId: town.meetingId })).attendees.find(({ personId }) => personId === personOf(key))).toMatchObject({ struck: '人没到' })
    dataOf(await mark({ what: 'on_site' }))
    expect(outcomeOf(await cast(town, ground, key, {}))).toBe('ok')
  })

  test('is evidence for points once it is over: who was there, on its day', async () => {
    const town = await aCaptainTown(ground, 'ended', { captains: 3 })
    dataOf(await called(town, ground))
    await ground.cloud.control.clock(DOORS)
    const [key = ''] = town.captains
    dataOf(await ground.call(town.chair, markAttendance, { communityId: town.communityId, meetingId: town.meetingId, personId: personOf(key), as: { what: 'online' } }))
    const meeting = async () => {
      const found = await ground.document('meetings', town.meetingId)
      if (!found) throw new Error('no meeting')
      return found
    }
    expect(attended(await meeting(), MEETS)).toEqual([])
    dataOf(await ground.call(town.chair, endMeeting, { communityId: town.communityId, meetingId: town.meetingId, minutes: '说了三件事' }))
    expect(attended(await meeting(), MEETS)).toEqual([{ personId: personOf(key), on: '2026-10-13', meetingId: town.meetingId }])
  })
})

test('roll and box go a year after the round was opened, and the count stays', async () => {
  const town = await aCaptainTown(ground, 'forgets', { captains: 3 })
  await elected(town, ground)
  const counted = await evaluationIn(town)
  const rounds = async () => (await ground.all('ballotRounds')).filter(({ communityId }) => communityId === town.communityId)
  const [round] = await rounds()
  await ground.cloud.control.clock((round?.forgetAt ?? 0) - MINUTE)
  await ground.cloud.control.tick()
  expect(await rounds()).toHaveLength(1)
  await ground.cloud.control.clock((round?.forgetAt ?? 0) + MINUTE)
  await ground.cloud.control.tick()
  expect([await rounds(), await evaluationIn(town)]).toEqual([[], counted])
})

test('whoever was at a meeting is owed points for it, once, for a clerk to verify', async () => {
  const town = await aCaptainTown(ground, 'owed', { captains: 3 })
  dataOf(await called(town, ground))
  await ground.cloud.control.clock(MEETS)
  await inTheRoom(town, ground, town.captains.slice(0, 2))
  dataOf(await ground.call(town.chair, endMeeting, { communityId: town.communityId, meetingId: town.meetingId, minutes: '说了三件事' }))
  await ground.cloud.control.tick()
  await ground.cloud.control.tick()
  const evidence = { kind: 'meeting', id: town.meetingId, title: (await ground.document('meetings', town.meetingId))?.title ?? '' }
  const october = (key: string) => ground.document('pointsMonths', pointsMonthId(town.communityId, personOf(key), '2026-10'))
  const months = await Promise.all(town.captains.map(october))
  expect(months.map((month) => month && Object.entries(month.entries).map(([id, { ruleId, status, evidence }]) => [id, ruleId, status, evidence]))).toEqual([
    [[`meeting_${town.meetingId}`, 'meeting', 'claimed', evidence]], [[`meeting_${town.meetingId}`, 'meeting', 'claimed', evidence]], null
  ])
})

test('two quarters are voted on at one meeting: each captain is led from the first to the second, and it ends when both are closed', async () => {
  const town = await aCaptainTown(ground, 'both', { captains: 3 })
  const [key = ''] = town.captains
  const earlier: Captains = { ...town, place: { communityId: town.communityId, quarter: '2026Q2' } }
  await frozen(earlier, ground)
  await gathered(town, ground)
  for (const one of [earlier, town]) await opened(one, ground)
  const turn = async () => dataOf(await ground.call(key, readBallot, { communityId: town.communityId })).ballot
  expect((await turn())?.quarter).toBe('2026Q2')
  dataOf(await cast(earlier, ground, key, {}))
  expect(await turn()).toMatchObject({ quarter: QUARTER, present: true })
  const end = () => ground.call(town.chair, endMeeting, { communityId: town.communityId, meetingId: town.meetingId, minutes: '两个季度' })
  await closed(town, ground)
  expect(outcomeOf(await end())).toBe('vote_running')
  await closed(earlier, ground)
  expect(outcomeOf(await end())).toBe('ok')
})
