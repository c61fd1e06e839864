/** The card at the door before it is saved: what was tapped, what is still missing, and the command it becomes. */
import type { InputOf } from '@contract/endpoint'
import type { DayCampaign, DayPortion, logVisit } from '@contract/visit'
import { HOME_VISIT_TEXT } from '@domain/consents'
import type { Item as Good } from '@domain/distribution'
import type { ProxyRelation } from '@domain/distributionEntitlement'
import { leavingOf, type Leaving } from '@domain/doorDay'
import type { Living } from '@domain/elder'
import type { Instant } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { decideHearing, wasMet, type Health, type Need, type Outcome } from '@domain/visiting'
import type { OnWay } from '@platform/useDay'

export type CardInput = Omit<InputOf<typeof logVisit>, 'requestId'>
/** `none`: asked, and nothing is needed. */
export type NeedKey = Need | 'none'

export type Card = {
  readonly outcome: Outcome | null
  readonly relation: ProxyRelation | null
  /** Keys of what was left. */
  readonly left: readonly string[]
  /** Whether it may be written down how they are; null as long as nobody was asked today. */
  readonly consent: boolean | null
  readonly health: Health | null
  readonly living: Living | null
  readonly needs: readonly NeedKey[]
  readonly talk: string
  readonly needNote: string
}

// facts and consents arrive empty
export const emptyCard: Card = { outcome: null, relation: null, left: [], consent: null, health: null, living: null, needs: [], talk: '', needNote: '' }

/** Something that stands on the card, with what it is and whether it may be left. */
export type OnCard = { readonly key: string; readonly portion: DayPortion; readonly good: Good; readonly leaving: Leaving; /** Whether family may take it. */ readonly toFamily: boolean }

const keyOf = ({ campaignId, itemId }: Pick<DayPortion, 'campaignId' | 'itemId'>): string => `${campaignId}:${itemId}`

/** In the order in which a campaign names what it hands out. */
export function portionsOn({ portions }: Pick<OnWay, 'portions'>, campaigns: readonly DayCampaign[], worker: PersonId | undefined): readonly OnCard[] {
  const named = campaigns.flatMap((campaign) => campaign.items.map((good) => ({ campaign, good })))
  return named.flatMap(({ campaign, good }): readonly OnCard[] => {
    const portion = portions.find(({ campaignId, itemId }) => campaignId === campaign.campaignId && itemId === good.itemId)
    if (!portion) return []
    const leaving = leavingOf(portion, good.kind, worker)
    return leaving === 'not' ? [] : [{ key: keyOf(portion), portion, good, leaving, toFamily: good.kind === 'cash' ? portion.authorised === true : campaign.proxyAllowed }]
  })
}

export type Met = Outcome | null
const isMet = (outcome: Met): boolean => outcome !== null && wasMet(outcome)

/** What was ticked and may be given to whoever was met. */
export const leftOn = ({ outcome, left }: Card, portions: readonly OnCard[]): readonly OnCard[] =>
  isMet(outcome) ? portions.filter(({ key, leaving, toFamily }) => left.includes(key) && leaving === 'may' && (outcome === 'elder' || toFamily)) : []

/** What waits to be left beside what is signed for, to the same hands. */
export const besideSigned = (card: Card, portions: readonly OnCard[], { key }: OnCard): readonly OnCard[] =>
  leftOn({ ...card, left: portions.map((one) => one.key) }, portions).filter((one) => one.key !== key && one.good.kind === 'goods' && !card.left.includes(one.key))

/** Whether it may be written down how they are, as far as it was asked, now or before. */
export const agreesOn = ({ consent }: Card, { agrees }: Pick<OnWay, 'agrees'>): boolean | undefined => consent ?? agrees

/** Needs that tell how somebody is. */
const ofHealth: readonly NeedKey[] = ['doctor', 'medicine']

/** Whether a need may be written down of somebody who was asked, or not yet. */
export const mayNeed = (need: NeedKey, agrees: boolean | undefined): boolean => agrees !== false || !ofHealth.includes(need)

export type Missing = 'who' | 'relation' | 'sign' | 'consent'

/** The first thing that is still to be answered, top down; null when the card can be saved. */
export function missingOn(card: Card, elder: Pick<OnWay, 'agrees'>, given: readonly OnCard[], isSigned: (key: string) => boolean): Missing | null {
  if (card.outcome === null) return 'who'
  if (card.outcome === 'family' && given.length > 0 && card.relation === null) return 'relation'
  if (given.some(({ good, key }) => good.kind === 'cash' && !isSigned(key))) return 'sign'
  const heard = isMet(card.outcome) ? { ...(card.health ? { health: card.health } : {}), ...(card.living ? { living: card.living } : {}), talk: card.talk.trim() } : {}
  return decideHearing(heard, agreesOn(card, elder), null).accepted ? null : 'consent'
}

/** By key of what was left. */
export type Proofs = Readonly<Record<string, NonNullable<CardInput['portions'][number]['proof']>>>

/** The command: what may not be said of whom was not met, or does not agree, is not in it. */
export function inputOf(card: Card, elder: Pick<OnWay, 'elderId' | 'agrees' | 'familyName'>, given: readonly OnCard[], { proofs, relationWord, visitedAt }: { readonly proofs: Proofs; readonly relationWord: string; readonly visitedAt: Instant }): CardInput {
  const met = isMet(card.outcome)
  const heard = met && agreesOn(card, elder) === true
  const needs = met ? card.needs.filter((need): need is Need => need !== 'none' && mayNeed(need, agreesOn(card, elder))) : []
  const receiver = card.outcome === 'family' && card.relation ? { kind: 'proxy' as const, name: elder.familyName?.trim() || relationWord, relation: card.relation } : { kind: 'self' as const }
  return {
    elderId: elder.elderId,
    visitedAt,
    outcome: card.outcome ?? 'nobody',
    ...(met && card.consent !== null ? { consent: { given: card.consent, textVersion: HOME_VISIT_TEXT } } : {}),
    ...(heard && card.health ? { health: card.health } : {}),
    ...(heard && card.living ? { living: card.living } : {}),
    ...(heard && card.talk.trim() ? { talk: card.talk.trim() } : {}),
    needs: [...needs],
    ...(needs.length > 0 && card.needNote.trim() ? { needNote: card.needNote.trim() } : {}),
    portions: given.map(({ key, portion: { campaignId, itemId } }) => ({ campaignId, itemId, receiver, ...(proofs[key] ? { proof: proofs[key] } : {}) }))
  }
}

/** The card as it was saved, to be mended: with the files of its signatures. */
export function cardOf(input: CardInput): { readonly card: Card; readonly proofs: Proofs } {
  const { portions, needs } = input
  const receiver = portions[0]?.receiver
  return {
    card: {
      outcome: input.outcome,
      relation: receiver?.kind === 'proxy' ? receiver.relation : null,
      left: portions.map(keyOf),
      consent: input.consent?.given ?? null,
      health: input.health ?? null,
      living: input.living ?? null,
      needs: [...needs],
      talk: input.talk ?? '',
      needNote: input.needNote ?? ''
    },
    proofs: Object.fromEntries(portions.flatMap((portion) => (portion.proof ? [[keyOf(portion), portion.proof]] : [])))
  }
}

/** A need more or less; 没有 excludes the others. */
export function withNeed(needs: readonly NeedKey[], need: NeedKey): readonly NeedKey[] {
  if (needs.includes(need)) return needs.filter((one) => one !== need)
  return need === 'none' ? ['none'] : [...needs.filter((one) => one !== 'none'), need]
}
