/** The annual evaluation of captains (state-machines.md §2.12): which four quarters count, what everybody has in them, and how far it has come. */
import { DAY, type Instant, type LocalDate } from './calendar'
import type { Category, Deed, Naming } from './captains'
import type { Certificate } from './certificates'
import { absent, is, set, unset, type Change, type Conditional } from './conditional'
import { YEAR_HONOUR_TEXT } from './consents'
import { accept, refuse, type Decision } from './decision'
import type { Snapshot } from './evaluation'
import type { CommunityId, PersonId } from './ids'
import type { QuarterId } from './points'
import { LEDGER_DAYS } from './retention'
import type { YearScheme } from './yearScheme'

/** Somebody whose points of the year are added up, under each WeChat they hold. */
export type Contender = { readonly personId: PersonId; readonly names: readonly PersonId[]; readonly name: string; readonly buildings: readonly string[]; readonly category?: Category }

const joined = (first: Contender, all: readonly Contender[]): Contender => {
  const category = all.find((one) => one.category)?.category
  return { ...first, names: [...new Set(all.flatMap(({ names }) => names))], ...(category ? { category } : {}) }
}

/** Captains of today, and whoever stood in one of the four quarters and is none any more. Whoever was one voter in a quarter is one contender here. */
export function contendersOf(today: readonly Contender[], snapshots: readonly Pick<Snapshot, 'standings' | 'voters'>[]): readonly Contender[] {
  const before = snapshots.flatMap(({ standings, voters }) =>
    standings.map(({ personId, name, buildings, category }): Contender => ({ personId, names: Object.keys(voters).filter((one) => voters[one] === personId), name, buildings, category }))
  )
  return before.reduce<readonly Contender[]>((known, one) => {
    const same = known.filter(({ names }) => names.some((name) => one.names.includes(name)))
    const [first] = same
    if (!first) return [...known, one]
    return known.flatMap((other) => (other === first ? [joined(first, [...same, one])] : same.includes(other) ? [] : [other]))
  }, today)
}

export type YearStanding = Omit<Contender, 'names'> & { readonly byQuarter: readonly number[]; readonly total: number; readonly rank: number }

/** The most points first. Who has as many has the same rank, and the next one comes after all of them. */
export function rankedYear(found: readonly (Contender & { readonly byQuarter: readonly number[] })[]): readonly YearStanding[] {
  const added = found.map(({ personId, name, buildings, category, byQuarter }) => ({ personId, name, buildings, ...(category ? { category } : {}), byQuarter, total: byQuarter.reduce((sum, points) => sum + points, 0) }))
  return added
    .map((one) => ({ ...one, rank: 1 + added.filter(({ total }) => total > one.total).length }))
    .sort((one, other) => other.total - one.total || (one.personId < other.personId ? -1 : 1))
}

/** Frozen: who has what in which quarter, and who is who. */
export type Totals = Deed & { readonly standings: readonly YearStanding[]; readonly names: Readonly<Record<PersonId, PersonId>>; readonly reason?: string }

/** What the two committees (两委) decided: proposed by one hand, and in force once another has confirmed it. */
export type YearDecision = Deed & {
  readonly on: LocalDate
  readonly attendees: readonly string[]
  readonly seats: number
  readonly winners: readonly PersonId[]
  /** Why, where the order of the totals was departed from; else it may be empty. */
  readonly text: string
  readonly confirmed?: Deed
}

export type Publicity = Deed & { readonly until: Instant }

/** Sent back to the committees by an objection: nothing of it is lost, nor the totals under it, which may be added up anew. */
export type SentBack = Deed & { readonly reason: string; readonly totals: Totals; readonly decision: YearDecision; readonly published: Publicity }

export type AnnualEvaluation = {
  /** `community:year`. */
  readonly _id: string
  readonly communityId: CommunityId
  readonly year: number
  readonly openedAt: Instant
  readonly scheme: YearScheme
  readonly quarterIds: readonly QuarterId[]
  readonly totals?: Totals
  readonly decision?: YearDecision
  readonly published?: Publicity
  readonly sentBack: readonly SentBack[]
  readonly certified?: Deed
  readonly certificates: readonly Certificate[]
  /** When the captains are told what the clock has come to. */
  readonly untoldAt?: Instant
  /** When the clock takes away who had how many points. */
  readonly forgetAt?: Instant
}

export const annualId = (communityId: CommunityId, year: number): string => `${communityId}:${year}`

export const openedAnnual = (communityId: CommunityId, year: number, scheme: YearScheme, quarterIds: readonly QuarterId[], now: Instant): AnnualEvaluation =>
  ({ _id: annualId(communityId, year), communityId, year, openedAt: now, scheme, quarterIds, sentBack: [], certificates: [], forgetAt: now + LEDGER_DAYS * DAY })

export const yearStages = ['opened', 'totalled', 'committee', 'decided', 'publicised', 'final', 'certified'] as const
export type YearStage = (typeof yearStages)[number]

/** Where the year stands; nothing but the clock ends the publicity. */
export function yearStageOf({ totals, decision, published, sentBack, certified }: AnnualEvaluation, now: Instant): YearStage {
  if (certified) return 'certified'
  if (published) return now < published.until ? 'publicised' : 'final'
  if (decision?.confirmed) return 'decided'
  if (decision || sentBack.length > 0) return 'committee'
  return totals ? 'totalled' : 'opened'
}

/** Everybody whose points are added up, under every name: none of them decides anything here. */
export const contendersIn = ({ totals }: Pick<AnnualEvaluation, 'totals'>): readonly PersonId[] => Object.keys(totals?.names ?? {})

export const winnersOf = ({ decision }: { readonly decision?: YearDecision | undefined }): readonly PersonId[] => decision?.winners ?? []

/** Winners whose certificate stands: what was revoked honours nobody any more. */
export const honouredIn = ({ decision, certificates }: Pick<AnnualEvaluation, 'decision' | 'certificates'>): readonly PersonId[] => winnersOf({ decision }).filter((winner) => !certificates.some(({ personId, revoked }) => personId === winner && revoked !== undefined))

/** What stands of a winner in the totals; once these are forgotten, on their certificate. */
export function winnerNamed({ totals, certificates }: Pick<AnnualEvaluation, 'totals' | 'certificates'>, personId: PersonId): Pick<YearStanding, 'name' | 'buildings'> {
  const certificate = certificates.find((one) => one.personId === personId)
  return totals?.standings.find((one) => one.personId === personId) ?? { name: certificate?.name ?? '', buildings: certificate ? [certificate.building] : [] }
}

/** The standing of somebody, under whichever of their names. */
export const yearStandingOf = ({ totals }: Pick<AnnualEvaluation, 'totals'>, personId: PersonId): YearStanding | undefined => totals?.standings.find((one) => one.personId === totals.names[personId])

/** Whether somebody may be named: they said so under one of their names, asked about the year, and took it back under none. */
export function mayBeNamed({ totals }: Pick<AnnualEvaluation, 'totals'>, naming: Readonly<Record<PersonId, Naming>>, personId: PersonId): boolean {
  const said = [personId, ...Object.keys(totals?.names ?? {}).filter((one) => totals?.names[one] === personId)].flatMap((one) => naming[one] ?? [])
  return said.some(({ textVersion }) => textVersion >= YEAR_HONOUR_TEXT) && said.every(({ allowed }) => allowed)
}

export const totalRefusals = ['claims_pending', 'months_open', 'no_captains', 'decision_begun'] as const
export type TotalRefusal = (typeof totalRefusals)[number]
export type TotalFacts = { readonly monthsClosed: boolean; readonly pending: number; readonly found: readonly (Contender & { readonly byQuarter: readonly number[] })[] }

/** Whether the year can be added up, and what it comes to. Again, with a reason, as long as the committees have written nothing. */
export function decideTotals({ decision, published }: Pick<AnnualEvaluation, 'decision' | 'published'>, { monthsClosed, pending, found }: TotalFacts): Decision<Pick<Totals, 'standings' | 'names'>, TotalRefusal> {
  if (decision || published) return refuse('decision_begun')
  if (!monthsClosed) return refuse('months_open')
  if (pending > 0) return refuse('claims_pending', { count: pending })
  if (found.length === 0) return refuse('no_captains')
  return accept({ standings: rankedYear(found), names: Object.fromEntries(found.flatMap(({ personId, names }) => names.map((name) => [name, personId]))) })
}

/** The quarters of another reading, while nobody has added them up. */
export const proposeAnew = (scheme: YearScheme, quarterIds: readonly QuarterId[]): Conditional => ({ when: { all: { totals: absent } }, then: { scheme: set(scheme), quarterIds: set(quarterIds) } })

/** Added up over the quarters that were on the screen, and over no other freeze than the one that was read. */
export const freezeTotals = ({ scheme, totals: before }: Pick<AnnualEvaluation, 'scheme' | 'totals'>, totals: Totals): Conditional => ({
  when: { all: { scheme: is(scheme), decision: absent, ...(before ? { 'totals.at': is(before.at) } : { totals: absent }) } },
  then: { totals: set(totals) }
})

/** Without who had how many points, who was there and what was objected; what was decided and the certificates stay (data.md §3.7), and under which names each winner says whether they may be named. */
export const forgottenAnnual = ({ totals, decision }: Pick<AnnualEvaluation, 'totals' | 'decision'>): Change => ({
  ...(totals ? { 'totals.standings': set([]), 'totals.names': set(Object.fromEntries(Object.entries(totals.names).filter(([, personId]) => winnersOf({ decision }).includes(personId)))) } : {}),
  ...(decision ? { 'decision.attendees': set([]), 'decision.text': set('') } : {}),
  sentBack: set([]),
  forgetAt: unset
})
