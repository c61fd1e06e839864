/** What staff fill in about a campaign, as it stands on the screen, and how it becomes what is sent. */
import type { CampaignView, draftCampaign } from '@contract/distribution'
import type { InputOf } from '@contract/endpoint'
import { addDays, at, localDateOf, localParts, type Instant, type LocalDate } from '@domain/calendar'
import type { ItemKind } from '@domain/distribution'
import { normalPhone } from '@domain/person'
import { usual } from './copy'

export type ItemRow = { readonly itemId: string; readonly kind: ItemKind; readonly name: string; readonly unit: string; readonly spec: string; readonly minAge: string; readonly amount: string }
export type SiteRow = { readonly siteId: string; readonly name: string; readonly on: LocalDate | ''; readonly starts: string; readonly ends: string }
export type DonorRow = { readonly donorId: string; readonly name: string }

export type Form = {
  readonly title: string
  readonly festival: string
  readonly items: readonly ItemRow[]
  readonly ageRefOn: LocalDate
  readonly birthdayCounts: boolean
  readonly proxyAllowed: boolean
  readonly sites: readonly SiteRow[]
  /** Empty where staff end it themselves. */
  readonly closesOn: LocalDate | ''
  readonly donors: readonly DonorRow[]
  readonly phone: string
  readonly note: string
  readonly coopId: string | undefined
}

export type Written = InputOf<typeof draftCampaign>['content']
/** What is wrong, by the field or the row it is about. */
export type Wrong = ReadonlySet<string>

/** The ages that the article and the law name; all of it can be changed. */
const NOODLE_AGE = '70'
const CASH_AGE = '80'
const FEN = 100

/** The first id of its kind that is free. */
export function freeId(kind: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const id = `${kind}${number}`
    if (!taken.includes(id)) return id
  }
}

export const anItem = (kind: ItemKind, taken: readonly ItemRow[]): ItemRow => {
  const itemId = freeId(kind, taken.map((one) => one.itemId))
  return kind === 'cash' ? { itemId, kind, ...usual.cash, spec: '', minAge: CASH_AGE, amount: '' } : { itemId, kind, name: '', unit: usual.noodles.unit, spec: '', minAge: NOODLE_AGE, amount: '' }
}

export const aSite = (taken: readonly SiteRow[], on: LocalDate | ''): SiteRow => ({ siteId: freeId('site', taken.map(({ siteId }) => siteId)), name: '', on: taken[0]?.on ?? on, starts: '08:30', ends: '11:30' })

export const aDonor = (taken: readonly DonorRow[]): DonorRow => ({ donorId: freeId('donor', taken.map(({ donorId }) => donorId)), name: '' })

export const emptyForm = (phone: string, now: Instant): Form => ({
  title: '',
  festival: '',
  items: [{ ...anItem('goods', []), name: usual.noodles.name }],
  ageRefOn: addDays(localDateOf(now), 7),
  birthdayCounts: true,
  proxyAllowed: true,
  sites: [aSite([], '')],
  closesOn: '',
  donors: [],
  phone,
  note: '',
  coopId: undefined
})

const onTheClock = (moment: Instant): string => {
  const { hour, minute } = localParts(moment)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

export const formOf = (campaign: CampaignView): Form => ({
  title: campaign.title,
  festival: campaign.festival ?? '',
  items: campaign.items.map(({ itemId, kind, name, unit, spec = '', minAge, amountFen }) => ({ itemId, kind, name, unit, spec, minAge: minAge === undefined ? '' : String(minAge), amount: amountFen === undefined ? '' : String(amountFen / FEN) })),
  ageRefOn: campaign.ageRefOn,
  birthdayCounts: campaign.birthdayCounts,
  proxyAllowed: campaign.proxyAllowed,
  sites: campaign.sites.map(({ siteId, name, startAt, endAt }) => ({ siteId, name, on: localDateOf(startAt), starts: onTheClock(startAt), ends: onTheClock(endAt) })),
  closesOn: campaign.closesOn ?? '',
  donors: campaign.donors,
  phone: campaign.contactPhone,
  note: campaign.note ?? '',
  coopId: campaign.coopId
})

const ageOf = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) && Number(text) <= 120 ? Number(text) : null)
const fenOf = (text: string): number | null => (/^\d{1,4}(\.\d{1,2})?$/.test(text.trim()) && Number(text) > 0 ? Math.round(Number(text) * FEN) : null)

function wrongItem({ itemId, kind, name, unit, minAge, amount }: ItemRow): readonly string[] {
  return [
    ...(name.trim() && unit.trim() ? [] : [`${itemId}.name`]),
    ...(minAge.trim() === '' || ageOf(minAge) !== null ? [] : [`${itemId}.age`]),
    ...(kind === 'goods' || amount.trim() === '' || fenOf(amount) !== null ? [] : [`${itemId}.amount`])
  ]
}

/** What cannot be stored as it stands; what is only missing is asked for before it is submitted. */
export const wrongIn = ({ title, items, sites, closesOn, phone }: Form): Wrong =>
  new Set([
    ...(title.trim() ? [] : ['title']),
    ...items.flatMap(wrongItem),
    ...sites.filter(({ name, on, starts, ends }) => !name.trim() || on === '' || starts >= ends).map(({ siteId }) => siteId),
    ...(closesOn !== '' && sites.some(({ on }) => on > closesOn) ? ['closesOn'] : []),
    ...(phone.trim() === '' || normalPhone(phone) !== null ? [] : ['phone'])
  ])

/** Only of a form in which nothing is wrong. */
export const writtenOf = ({ title, festival, items, ageRefOn, birthdayCounts, proxyAllowed, sites, closesOn, donors, phone, note, coopId }: Form): Written => ({
  title: title.trim(),
  ...(festival.trim() ? { festival: festival.trim() } : {}),
  ...(coopId === undefined ? {} : { coopId }),
  items: items.map(({ itemId, kind, name, unit, spec, minAge, amount }) => ({
    itemId, kind, name: name.trim(), unit: unit.trim(), ...(spec.trim() ? { spec: spec.trim() } : {}),
    ...(ageOf(minAge) === null ? {} : { minAge: ageOf(minAge) ?? 0 }), ...(kind === 'cash' && fenOf(amount) !== null ? { amountFen: fenOf(amount) ?? 0 } : {})
  })),
  ageRefOn,
  birthdayCounts,
  proxyAllowed,
  sites: sites.map(({ siteId, name, on, starts, ends }) => ({ siteId, name: name.trim(), startAt: at(`${on}T${starts}`), endAt: at(`${on}T${ends}`) })),
  ...(closesOn === '' ? {} : { closesOn }),
  donors: donors.filter(({ name }) => name.trim() !== '').map(({ donorId, name }) => ({ donorId, name: name.trim() })),
  contactPhone: normalPhone(phone) ?? '',
  ...(note.trim() ? { note: note.trim() } : {})
})
