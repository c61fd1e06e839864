/** 发放签领表, 上门名单, 未领取名单, 补贴日结 and 发放汇总 of a campaign, each filled from the one ledger. */
import { ageOn } from '@domain/age'
import { localParts, type LocalDate } from '@domain/calendar'
import type { Campaign, Item } from '@domain/distribution'
import { acceptedOf, type Entitlement } from '@domain/distributionEntitlement'
import { cashOf, type ItemProgress } from '@domain/distributionProgress'
import type { StockLine } from '@domain/distributionStock'
import type { ElderDetails } from '@domain/elder'
import type { BuildingId, ElderId, PersonId } from '@domain/ids'
import { maskedName, maskedPhone } from '@domain/masking'
import { walkingOrder } from '@domain/walking'
import { copy as words } from '../copy'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

export type Page = {
  readonly campaign: Campaign
  /** Those whom the sheet is about, as they stand. */
  readonly portions: readonly Entitlement[]
  readonly buildings: ReadonlyMap<BuildingId, { readonly name: string; readonly order: number }>
  readonly persons: ReadonlyMap<PersonId, { readonly name: string }>
  /** Of the roster as it is today; only for the sheets that need more than was frozen. */
  readonly details: ReadonlyMap<ElderId, ElderDetails>
  readonly open: (sealed: string) => string
  /** Below the title: when it was made, or for what it alone may be used. */
  readonly note: string
}

/** Room for a signature: 24 points at least (excel.md). */
const SIGNING_HEIGHT = 30
const ROW_HEIGHT = 22

const titled = ({ campaign, note }: Page, kind: keyof typeof copy.names, ...lines: readonly string[]): readonly string[] => [words.title(campaign.title, copy.names[kind]), ...lines, note]
const numbered = (rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] => rows.map((row, index) => [index + 1, ...row])
const buildingName = ({ buildings }: Page, buildingId: BuildingId): string => buildings.get(buildingId)?.name ?? ''
const dayOf = (moment: number): string => copy.day(localParts(moment))

/** Building by building, with rooms opened: they are sealed where they lie. */
function walked(page: Page, portions: readonly Entitlement[]): readonly Entitlement[] {
  const order = new Map([...page.buildings].map(([id, building]) => [id, building.order]))
  return walkingOrder(portions.map((portion) => ({ ...portion, room: page.open(portion.room) })), order)
}

export function handOverSheet(page: Page, item: Item): Sheet {
  const { campaign, persons, portions } = page
  const { handOver: headers } = copy
  const rows = walked(page, portions).map((portion): readonly Value[] => {
    const handed = acceptedOf(portion)
    const proxy = handed?.receiver.kind === 'proxy' ? handed.receiver : undefined
    const notes = [copy.status(portion.status), ...(portion.openConflicts > 0 ? [copy.inDoubt] : []), ...(portion.awaitingSince === undefined ? [] : [copy.awaits]), ...(portion.added ? [copy.added] : [])]
    return [
      portion.name,
      portion.sex && copy.sexes[portion.sex],
      ageOn(portion.birthOn, campaign.ageRefOn),
      copy.place(buildingName(page, portion.buildingId), portion.entrance, portion.room),
      proxy ? copy.proxy : copy.channels[handed?.channel ?? portion.channel],
      1,
      handed?.proof && copy.proofs[handed.proof.kind],
      proxy && copy.receiver(page.open(proxy.name), proxy.relation),
      handed && persons.get(handed.by)?.name,
      handed && dayOf(handed.at),
      notes.filter((note) => note !== '').join(copy.and)
    ]
  })
  const due = portions.filter(({ status }) => status !== 'declined')
  return {
    name: copy.names.hand_over,
    titles: titled(page, 'hand_over', copy.item(item, campaign.donors.map(({ name }) => name))),
    columns: [
      { header: headers.number, width: 5 }, { header: headers.name, width: 10 }, { header: headers.sex, width: 5 }, { header: headers.age, width: 5 }, { header: headers.home, width: 20 }, { header: headers.channel, width: 9 },
      // 30 mm are 16 characters
      { header: headers.quantity, width: 5 }, { header: headers.signature, width: 18 }, { header: headers.proxy, width: 16 }, { header: headers.by, width: 10 }, { header: headers.on, width: 12 }, { header: headers.note, width: 14, align: 'left' }
    ],
    rows: numbered(rows),
    foot: copy.foot(due.length, due.filter(({ status }) => status === 'delivered').length),
    landscape: true,
    rowHeight: SIGNING_HEIGHT
  }
}

/** One line for each elder, whatever is brought to them. */
export function homeSheet(page: Page, grid: string): Sheet {
  const { campaign, details, persons } = page
  const { homes: headers } = copy
  const there = walked(page, page.portions)
  const own = (elderId: ElderId) => there.filter((one) => one.elderId === elderId)
  const rows = [...new Map(there.map((one) => [one.elderId, one])).values()].map((elder): readonly Value[] => {
    const portions = own(elder.elderId)
    const { phone, mobility } = details.get(elder.elderId) ?? {}
    const last = portions.every(({ deliveredAt }) => deliveredAt !== undefined) ? Math.max(...portions.flatMap(({ deliveredAt }) => deliveredAt ?? [])) : undefined
    const items = portions.flatMap(({ itemId, status }) => campaign.items.filter((item) => item.itemId === itemId).map((item) => copy.portion(item, status === 'delivered')))
    return [
      elder.name,
      ageOn(elder.birthOn, campaign.ageRefOn),
      copy.place(buildingName(page, elder.buildingId), elder.entrance, elder.room),
      phone,
      mobility && copy.mobilities[mobility],
      last === undefined ? undefined : words.when(localParts(last)),
      undefined,
      [...items, ...(portions.some(({ missed }) => missed.length > 0) ? [copy.missed(Math.max(...portions.map(({ missed }) => missed.length)))] : [])].join(copy.and)
    ]
  })
  const workers = [...new Set(there.flatMap(({ workerId }) => persons.get(workerId ?? '')?.name ?? []))]
  return {
    name: copy.names.homes,
    titles: titled(page, 'homes', copy.grid(grid, workers)),
    columns: [
      { header: headers.number, width: 5 }, { header: headers.name, width: 10 }, { header: headers.age, width: 5 }, { header: headers.home, width: 22 }, { header: headers.phone, width: 15 },
      { header: headers.mobility, width: 10 }, { header: headers.at, width: 20 }, { header: headers.signature, width: 18 }, { header: headers.note, width: 30, align: 'left' }
    ],
    rows: numbered(rows),
    landscape: true,
    rowHeight: SIGNING_HEIGHT
  }
}

export function uncollectedSheet(page: Page, item: Item, masked: boolean): Sheet {
  const { campaign, details } = page
  const { uncollected: headers } = copy
  const rows = walked(page, page.portions).map((portion): readonly Value[] => {
    const { phone } = details.get(portion.elderId) ?? {}
    const notes = [copy.status(portion.status), ...(portion.missed.length > 0 ? [copy.missed(portion.missed.length)] : []), ...(portion.openConflicts > 0 ? [copy.inDoubt] : [])]
    return [
      masked ? maskedName(portion.name) : portion.name,
      portion.sex && copy.sexes[portion.sex],
      ageOn(portion.birthOn, campaign.ageRefOn),
      copy.place(buildingName(page, portion.buildingId), portion.entrance, masked ? copy.hidden : portion.room),
      phone && (masked ? maskedPhone(phone) : phone),
      copy.channels[portion.channel],
      notes.filter((note) => note !== '').join(copy.and)
    ]
  })
  return {
    name: copy.names.uncollected,
    titles: titled(page, 'uncollected', copy.item(item, [])),
    columns: [{ header: headers.number, width: 5 }, { header: headers.name, width: 10 }, { header: headers.sex, width: 6 }, { header: headers.age, width: 6 }, { header: headers.home, width: 20 }, { header: headers.phone, width: 15 }, { header: headers.channel, width: 10 }, { header: headers.note, width: 20, align: 'left' }],
    rows: numbered(rows),
    rowHeight: ROW_HEIGHT
  }
}

/** What each hand gave of an allowance on one day. */
export function cashSheet(page: Page, item: Item, on: LocalDate): Sheet {
  const { cash: headers } = copy
  const lines = cashOf(page.portions)
  const sum = (of: 'count' | 'awaiting') => lines.reduce((total, line) => total + line[of], 0)
  const row = (by: string, count: number, awaiting: number): readonly Value[] => [by, count, copy.yuan(count * (item.amountFen ?? 0)), awaiting, undefined]
  return {
    name: copy.names.cash,
    titles: titled(page, 'cash', copy.cashOf(item, on)),
    columns: [{ header: headers.number, width: 6 }, { header: headers.by, width: 14 }, { header: headers.count, width: 10 }, { header: headers.amount, width: 14 }, { header: headers.awaiting, width: 14 }, { header: headers.note, width: 20 }],
    rows: [...numbered(lines.map(({ by, count, awaiting }) => row(page.persons.get(by)?.name ?? '', count, awaiting))), [undefined, ...row(copy.all, sum('count'), sum('awaiting'))]],
    foot: copy.signed,
    rowHeight: SIGNING_HEIGHT
  }
}

/** Counts alone: it can be made when nobody's name is kept any more. */
export function summarySheet(page: Page, item: Item, progress: ItemProgress, line: StockLine): Sheet {
  const { summary: headers } = copy
  const order = (buildingId: BuildingId) => page.buildings.get(buildingId)?.order ?? Infinity
  const buildings = [...progress.buildings].sort((one, other) => order(one.buildingId) - order(other.buildingId))
  const row = (name: string, due: number, delivered: number): readonly Value[] => [name, due, delivered, due - delivered]
  const sum = (of: 'due' | 'delivered') => buildings.reduce((total, building) => total + building[of], 0)
  return {
    name: copy.names.summary,
    titles: titled(page, 'summary', copy.item(item, page.campaign.donors.map(({ name }) => name)), ...(item.kind === 'goods' ? [copy.stock(line)] : [])),
    columns: [{ header: headers.building, width: 20 }, { header: headers.due, width: 14 }, { header: headers.delivered, width: 14 }, { header: headers.left, width: 14 }],
    rows: [...buildings.map(({ buildingId, due, delivered }) => row(buildingName(page, buildingId), due, delivered)), row(copy.all, sum('due'), sum('delivered'))],
    rowHeight: ROW_HEIGHT
  }
}
