/** 年度积分汇总, 荣誉证书登记表 and 奖品签领表 of a year, filled from what was added up, given and signed. */
import type { CertificateView } from '@contract/annualCertificate'
import { honouredIn, winnerNamed, winnersOf, type AnnualEvaluation } from '@domain/annual'
import { localDateOf, type Instant } from '@domain/calendar'
import { worthOfOne, type PrizeApplication } from '@domain/prizes'
import { copy as words } from '../copy'
import type { Column, Sheet, Value } from '../sheet'
import { copy } from './copy'

export type Year = {
  readonly community: string
  readonly annual: AnnualEvaluation
  readonly certificates: readonly CertificateView[]
  readonly application: PrizeApplication | null
  readonly note: string
}

const ROW_HEIGHT = 22
/** Room for a signature: 24 points at least (excel.md). */
const SIGNING_HEIGHT = 30
const WIDE = 14
const NARROW = 9

const dayOf = (moment: Instant): string => localDateOf(moment)
const columnsOf = (headers: readonly string[], wide: readonly string[]): readonly Column[] => headers.map((header) => ({ header, width: wide.includes(header) ? WIDE : NARROW }))
const titled = ({ community, annual, note }: Year, name: string, ...lines: readonly string[]): readonly string[] => [words.title(community, name), copy.ofYear(annual.year, annual.quarterIds), ...lines, note]

export function totalsSheet(year: Year): Sheet {
  const { annual } = year
  const { decision } = annual
  const { totals: headers } = copy
  const rows = (annual.totals?.standings ?? []).map(({ personId, rank, name, buildings, category, byQuarter, total }): readonly Value[] => [
    rank, name, buildings.join(copy.and), category && copy.category[category], ...byQuarter, total, decision?.confirmed && winnersOf(annual).includes(personId) ? copy.chosen : undefined
  ])
  return {
    name: copy.names.totals,
    titles: titled(year, copy.names.totals, ...(decision?.confirmed ? [copy.decided(copy.date(decision.on), decision.seats, decision.attendees.join(copy.and)), ...(decision.text ? [copy.reasons(decision.text)] : [])] : [])),
    columns: columnsOf([headers.rank, headers.name, headers.building, headers.category, ...annual.quarterIds.map(copy.quarter), headers.total, headers.chosen], [headers.name, headers.building, headers.category]),
    rows,
    landscape: true,
    rowHeight: ROW_HEIGHT
  }
}

export function certificatesSheet(year: Year): Sheet {
  const { certificates: headers } = copy
  return {
    name: copy.names.certificates,
    titles: titled(year, copy.names.certificates),
    columns: [
      { header: headers.index, width: 6 }, { header: headers.number, width: 24 }, { header: headers.code, width: 14 }, { header: headers.name, width: 12 }, { header: headers.building, width: 10 }, { header: headers.issuedOn, width: 12 }, { header: headers.signature, width: 18 }, { header: headers.note, width: 16 }
    ],
    rows: year.certificates.map(({ number, code, name, building, issuedAt, revoked }, index): readonly Value[] => [index + 1, number, code, name, building, dayOf(issuedAt), undefined, revoked && copy.revoked(revoked)]),
    landscape: true,
    rowHeight: SIGNING_HEIGHT
  }
}

/** To be signed by each; of what the co-operative turned down nobody signs for anything. */
export function prizesSheet(year: Year): Sheet {
  const { annual, application } = year
  const { prizes: headers } = copy
  const items = application?.items ?? []
  const honoured = honouredIn(annual)
  const declined = application?.answer?.approved === false ? application.answer : undefined
  const winners = declined ? [] : (application?.winners ?? honoured)
  const things = items.map(({ name, each, unit }) => copy.thing(name, each, unit)).join(copy.and)
  const worth = worthOfOne(items) / 100
  return {
    name: copy.names.prizes,
    titles: titled(year, copy.names.prizes, ...(application ? [copy.applied(application.reason, dayOf(application.applied.at), application.answer?.approved ? dayOf(application.answer.at) : undefined)] : []), ...(declined ? [copy.declined(dayOf(declined.at), declined.reason ?? '')] : [])),
    columns: [
      { header: headers.index, width: 6 }, { header: headers.name, width: 12 }, { header: headers.building, width: 10 }, { header: headers.things, width: 30, align: 'left' }, { header: headers.worth, width: 12 }, { header: headers.signature, width: 20 }, { header: headers.on, width: 12 }, { header: headers.note, width: 14 }
    ],
    rows: winners.map((personId, index): readonly Value[] => {
      const { name, buildings } = winnerNamed(annual, personId)
      const issue = application?.issued[personId]
      return [index + 1, name, buildings.join(copy.and), things, worth || undefined, issue && copy.signedOnScreen, issue && dayOf(issue.at), honoured.includes(personId) ? undefined : copy.notHanded]
    }),
    ...(declined ? {} : { foot: copy.prizeFoot(winners.length, worth * winners.length) }),
    landscape: true,
    rowHeight: SIGNING_HEIGHT
  }
}
