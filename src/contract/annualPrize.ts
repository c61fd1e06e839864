/** What can be asked of the function `annual` about prizes: the community asks its co-operative for them, and each winner signs. */
import type { Instant } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { answerRefusals, applyRefusals, issueRefusals, receiveRefusals, type PrizeItem, type PrizeStage } from '@domain/prizes'
import * as v from 'valibot'
import { ofYear, year } from './annual'
import { endpoint } from './endpoint'
import { count, fileId, id, listOf, requestId, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
const bothSides = { roles: ['community_staff', 'community_reviewer', 'coop_officer'], scope: 'community' } as const

const MOST_ITEMS = 10
const MOST_EACH = 99
/** In fen: ten thousand yuan for one thing. */
const MOST_PRICE = 1_000_000

/** The co-operative sees things and numbers, and of the winners how many they are. */
export type PrizeView = {
  readonly requestId: string
  readonly stage: PrizeStage
  readonly items: readonly (PrizeItem & { /** What all winners need of it. */ readonly wanted: number; readonly left: number })[]
  readonly reason: string
  readonly winners: number
  readonly appliedAt: Instant
  readonly answer?: { readonly approved: boolean; readonly at: Instant; readonly reason?: string }
  readonly receivedAt?: Instant
  /** For those who hand out: who has signed, and whose certificate was revoked. */
  readonly receivers?: readonly { readonly personId: PersonId; readonly name: string; readonly issuedAt?: Instant; readonly revoked?: true }[]
}

/** Of a year, by itself the latest: what was asked for, whether something may be and for how many (once the certificates are given), and where a phone of staff puts signatures. */
export const readPrizes = endpoint<{ readonly year: number | null; readonly prizes: PrizeView | null; readonly mayApply: boolean; readonly winners: number; readonly folder?: string }>()({ name: 'annual.readPrizes', ...bothSides, changes: false, input: v.strictObject({ communityId: id, year: v.optional(year) }), refusals: [] })

/** Asks for the same things for each winner; again after the co-operative turned it down. Nobody asks for a prize of their own. */
export const applyForPrizes = endpoint<PrizeView>()({
  name: 'annual.applyForPrizes',
  ...staff,
  changes: true,
  input: v.strictObject({
    requestId,
    ...ofYear,
    items: v.pipe(
      listOf(v.strictObject({ itemId: id, name: text(20), unit: text(4), each: count(1, MOST_EACH), price: count(0, MOST_PRICE) }), MOST_ITEMS, 1),
      v.check((items) => new Set(items.map(({ itemId }) => itemId)).size === items.length)
    ),
    reason: text(100)
  }),
  refusals: ['own_work', ...applyRefusals]
})

/** The co-operative approves what it read, or says why not. Nobody answers what they asked for, nor what they would get. */
export const answerPrizes = endpoint<PrizeView>()({
  name: 'annual.answerPrizes',
  roles: ['coop_officer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ ...ofYear, requestId, approved: v.boolean(), reason: v.optional(text(100)) }),
  refusals: ['own_work', ...answerRefusals]
})

/** The things are there, counted by somebody who gets none of them. */
export const receivePrizes = endpoint<PrizeView>()({
  name: 'annual.receivePrizes',
  ...staff,
  changes: true,
  input: v.strictObject({ ...ofYear, counts: listOf(v.strictObject({ itemId: id, count: count(0, 9999) }), MOST_ITEMS, 1) }),
  refusals: ['own_work', ...receiveRefusals]
})

/** One winner has signed, and takes it along. */
export const issuePrize = endpoint<PrizeView>()({ name: 'annual.issuePrize', ...staff, changes: true, input: v.strictObject({ ...ofYear, personId: id, fileId }), refusals: ['own_work', 'not_your_file', 'no_file', ...issueRefusals] })

/** What a winner signed; who looks is written down first. */
export const readSignature = endpoint<{ readonly url?: string }>()({ name: 'annual.readSignature', ...staff, changes: false, input: v.strictObject({ ...ofYear, personId: id }), refusals: [] })
