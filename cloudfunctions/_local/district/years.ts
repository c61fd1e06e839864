/** The years of one community's captains: one that is certified and has its prizes, and one whose decision waits for a second hand. All of them invented. */
import { openedAnnual, rankedYear, type AnnualEvaluation, type Totals } from '@domain/annual'
import { publicUntil } from '@domain/annualDecision'
import { DAY, HOUR, localDateOf, localParts, type Instant } from '@domain/calendar'
import { monthsOf } from '@domain/points'
import type { PrizeApplication } from '@domain/prizes'
import { opensAt, quartersOf } from '@domain/yearScheme'
import { buildingOf, captains, monthWith } from './captains'
import { personOf } from './people'

const COMMUNITY = 'churun'
const SEATS = 3

const byQuarterOf = (at: number, better: number): readonly number[] => [0, 1, 2, 3].map((quarter) => 100 + better - at - quarter * 2)

function totalsOf(now: Instant, better: number): Totals {
  const found = captains.map(({ personId, name, category, building }, at) => ({ personId, names: [personId], name, category, buildings: [buildingOf({ building })], byQuarter: byQuarterOf(at, better) }))
  return { at: now, by: personOf('clerk_churun'), standings: rankedYear(found), names: Object.fromEntries(captains.map(({ personId }) => [personId, personId])) }
}

const committees = { attendees: ['于波', '方洁', '毕秋'], seats: SEATS, text: '' }

/** Of the July before: three were honoured, and one has taken the prize along. */
function before(year: number): { readonly annual: AnnualEvaluation; readonly application: PrizeApplication } {
  const at = opensAt(year) + DAY + 9 * HOUR
  const deed = (by: string, days = 0) => ({ at: at + days * DAY, by: personOf(by) })
  const totals = totalsOf(at, 0)
  const winners = totals.standings.slice(0, SEATS).map(({ personId }) => personId)
  const until = publicUntil(at)
  const opened = openedAnnual(COMMUNITY, year, 'calendar', quartersOf(year, 'calendar'), opensAt(year))
  const annual: AnnualEvaluation = {
    ...opened,
    totals,
    decision: { ...deed('committee_churun'), ...committees, on: localDateOf(at), winners, confirmed: deed('reviewer_churun') },
    published: { ...deed('reviewer_churun'), until },
    certified: { at: until, by: personOf('reviewer_churun') },
    certificates: totals.standings.slice(0, SEATS).map(({ personId, name, buildings }, index) => ({ number: `楚润-优楼-${year}-00${index + 1}`, personId, name, building: buildings[0] ?? '', issuedAt: until }))
  }
  const application: PrizeApplication = {
    _id: annual._id, communityId: COMMUNITY, year, requestId: `r_prizes_churun_${year}`, items: [{ itemId: 'oil', name: '花生油', unit: '桶', each: 1, price: 8990 }, { itemId: 'rice', name: '大米', unit: '袋', each: 2, price: 0 }], reason: '表彰年度优秀楼长',
    applied: deed('staff_churun', 10), winners, answer: { ...deed('coop_churun', 12), approved: true }, received: { ...deed('staff_churun', 15), counts: { oil: SEATS, rice: 2 * SEATS } }, issued: {}, turnedDown: []
  }
  return { annual, application }
}

export function yearsOfCaptains(now: Instant) {
  const { year, month } = localParts(now)
  const latest = month >= 7 ? year : year - 1
  const better = 10
  const totals = totalsOf(now - 2 * HOUR, better)
  const opened = openedAnnual(COMMUNITY, latest, 'calendar', quartersOf(latest, 'calendar'), opensAt(latest))
  const waiting: AnnualEvaluation = { ...opened, totals, decision: { at: now - HOUR, by: personOf('committee_churun'), ...committees, on: localDateOf(now), winners: totals.standings.slice(0, SEATS).map(({ personId }) => personId) } }
  const { annual, application } = before(latest - 1)
  // the ledger that was added up: whoever opens one of the quarters finds the same points
  const pointsMonths = opened.quarterIds.flatMap((quarter, number) => captains.flatMap(({ personId }, at) => monthsOf(quarter).slice(0, 1).map((month) => monthWith(personId, month, byQuarterOf(at, better)[number] ?? 0, now))))
  return { pointsMonths, documents: { annualEvaluations: [annual, waiting], prizeApplications: [application] } }
}
