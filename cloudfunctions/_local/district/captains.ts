/** The captains of one community: a quarter whose ballot is open at a meeting that began an hour ago, and the board of the quarter before. All of them invented. */
import { emptyRound } from '@domain/ballot'
import { HOUR, DAY, localDateOf, startOfDay, type Instant, type LocalMonth } from '@domain/calendar'
import { categories, type CaptainRegister, type Category } from '@domain/captains'
import { HONOUR_TEXT } from '@domain/consents'
import type { Outcome } from '@domain/election'
import { evaluationId, roundId, type Evaluation } from '@domain/evaluation'
import { boardOf, type PublishedBoard } from '@domain/honour'
import type { PersonId } from '@domain/ids'
import type { Meeting } from '@domain/meeting'
import { monthsOf, quarterOf, type LedgerLine, type QuarterId } from '@domain/points'
import { emptyMonth, type PointsMonth } from '@domain/pointsMonth'
import { quarterBefore } from '@domain/quarter'
import { BALLOT_DAYS } from '@domain/retention'
import { NO_END, type Grant } from '@domain/roles'
import { fullSeats, ranked, slateOf, type Candidate } from '@domain/standing'
import type { PersonDocument } from '@kernel/documents'
import { openidOf, personOf } from './people'

const COMMUNITY = 'churun'
const NAME = '楚润社区'

/** The first of them can be signed in as; the others vote by themselves. */
const named: Readonly<Record<Category, readonly string[]>> = {
  party_member: ['高明远', '梁秋菊', '石建国', '傅雅琴', '丁文山', '龚玉梅'],
  group_leader: ['马春生', '范丽华', '田秀英', '汪志强', '薛桂芝', '余长海'],
  resident_rep: ['秦素云', '赵福来', '罗爱珍', '卢永昌', '姜淑敏', '白志明']
}
/** Whose persona is among the figures of the district. */
export const VOTER = 'captain_churun'

type Known = { readonly personId: string; readonly key: string; readonly name: string; readonly category: Category; readonly building: number; readonly points: readonly number[] }

export const captains: readonly Known[] = categories.flatMap((category, floor) =>
  named[category].map((name, at): Known => {
    const key = floor === 0 && at === 0 ? VOTER : `captain_churun_${floor}${at}`
    return { key, personId: personOf(key), name, category, building: 1 + ((floor * 6 + at) % 12), points: [52 - at * 2, 49 - floor - at, 49 - at * 2] }
  })
)
const others = captains.filter(({ key }) => key !== VOTER)
export const buildingOf = ({ building }: Pick<Known, 'building'>): string => `${building}号楼`

const line = (number: number, points: number, at: Instant): LedgerLine => ({ lineId: `l${number}`, entryId: `l${number}`, ruleId: 'duty', points, uncapped: points, rulesFromOn: '2000-01-01', verifiedBy: personOf('clerk_churun'), approvedBy: personOf('reviewer_churun'), at })

/** Somebody's month with so many points in it. */
export const monthWith = (personId: PersonId, month: LocalMonth, points: number, now: Instant): PointsMonth => ({ ...emptyMonth(COMMUNITY, personId, month), baseAt: now + DAY, lines: [line(0, points, now - 30 * DAY)] })

const ledgers = (quarter: QuarterId, now: Instant): readonly PointsMonth[] => monthsOf(quarter).flatMap((month, at) => captains.map(({ personId, points }) => monthWith(personId, month, points[at] ?? 0, now)))

const candidates: readonly Candidate[] = captains.map((one) => ({ personId: one.personId, name: one.name, category: one.category, buildings: [buildingOf(one)], byMonth: one.points }))
const standings = ranked(candidates)
const chosen: Outcome = {
  party_member: { chosen: [0, 2, 3].map((at) => idOf('party_member', at)), tied: null },
  group_leader: { chosen: [1, 4, 0].map((at) => idOf('group_leader', at)), tied: null },
  resident_rep: { chosen: [0, 1, 2].map((at) => idOf('resident_rep', at)), tied: null }
}

function idOf(category: Category, at: number): string {
  return captains.filter((one) => one.category === category)[at]?.personId ?? ''
}

/** `quarter` is being voted on, the one before it is on the board. */
export function quarterOfCaptains(now: Instant) {
  const quarter = quarterBefore(quarterOf(localDateOf(now).slice(0, 7)))
  const before = quarterBefore(quarter)
  const clerk = personOf('clerk_churun')
  const naming: CaptainRegister['naming'] = Object.fromEntries(captains.map(({ personId }) => [personId, { allowed: true, textVersion: HONOUR_TEXT, at: now - 100 * DAY }]))
  const began = now - HOUR
  const meeting: Meeting = {
    _id: 'm_churun_quarter_0001', communityId: COMMUNITY, title: '优秀楼长评选会', place: '社区二楼会议室', startsAt: began, agenda: ['通报积分', '无记名投票', '公布结果'], calledBy: personOf('staff_churun'), struck: {},
    present: Object.fromEntries(captains.slice(0, 15).map(({ personId }, at) => [personId, { how: 'word' as const, at: began + at * 1000, by: personId }]))
  }
  const voters = Object.fromEntries(captains.map(({ personId }) => [personId, personId]))
  const evaluation: Evaluation = {
    _id: evaluationId(COMMUNITY, quarter), communityId: COMMUNITY, quarter, earlier: [], objections: [], decided: [], amendments: [],
    snapshot: { at: startOfDay(localDateOf(now - 6 * DAY)), by: clerk, standings, voters, rulesVersion: '2000-01-01' },
    rounds: [{ number: 1, meetingId: meeting._id, slate: slateOf(standings), seats: fullSeats, status: 'open', opened: { at: began, by: personOf('staff_churun') } }]
  }
  const published: PublishedBoard = { _id: evaluationId(COMMUNITY, before), communityId: COMMUNITY, quarter: before, publishedAt: now - 90 * DAY, board: boardOf(before, NAME, 16, chosen, standings, naming) }
  const persons: readonly PersonDocument[] = others.map(({ personId, name, building }) => ({ _id: personId, name, communityId: COMMUNITY, buildingId: `${COMMUNITY}_b${building}`, addedBy: openidOf('staff_churun'), addedAt: now }))
  const grants: readonly Grant[] = others.map((one) => ({
    _id: `g_${one.key}`, personId: one.personId, role: 'captain', scope: { kind: 'building', id: `${COMMUNITY}_b${one.building}` }, place: buildingOf(one), fromOn: '2026-01-01', toOn: NO_END, grantedBy: personOf('reviewer_churun'),
    within: [`building:${COMMUNITY}_b${one.building}`, `community:${COMMUNITY}`, 'street:street_1', 'district:district']
  }))
  return {
    persons,
    grants,
    captainRegisters: [{ _id: COMMUNITY, categories: Object.fromEntries(captains.map(({ personId, category }) => [personId, category])), categorised: {}, naming }],
    pointsMonths: ledgers(quarter, now),
    meetings: [meeting],
    evaluations: [evaluation],
    ballotRounds: [{ ...emptyRound({ _id: roundId(evaluation, 1), communityId: COMMUNITY, quarter, number: 1 }, captains.map(({ personId }) => personId)), forgetAt: now + BALLOT_DAYS * DAY }],
    honourBoards: [published]
  }
}
