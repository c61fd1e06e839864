/** What can be asked of the function `distribution` where things change hands: the desk, the home list, and one portion for each elder. */
import type { Instant, LocalDate } from '@domain/calendar'
import { channels, proofKinds, proxyRelations, type Channel, type Doubt, type EntitlementStatus, type ProxyRelation, type Standing } from '@domain/distributionEntitlement'
import { handOverRefusals } from '@domain/distributionHandOver'
import { channelRefusals, undoingRefusals, witnessRefusals } from '@domain/distributionSettling'
import type { Sex } from '@domain/elder'
import type { BuildingId, ElderId, GridId, PersonId } from '@domain/ids'
import * as v from 'valibot'
import { crew, itemId } from './distribution'
import { endpoint } from './endpoint'
import { id, listOf, requestId, text } from './fields'

const desk = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
const portion = { campaignId: id, itemId, elderId: id } as const

/** One elder and one item, as the desk and the worker see it: name, where they live, and whether it was handed over. */
export type PortionRow = {
  readonly elderId: ElderId
  readonly itemId: string
  readonly name: string
  readonly sex?: Sex
  readonly birthOn: LocalDate
  readonly gridId: GridId
  readonly buildingId: BuildingId
  readonly entrance: string
  readonly room: string
  readonly status: EntitlementStatus
  readonly channel: Channel
  readonly workerId?: PersonId
  /** When family asked that it be brought home; absent where it is collected again. */
  readonly askedAt?: Instant
  /** Whether family was authorised beforehand to collect cash. */
  readonly authorised?: true
  readonly inDoubt?: true
  readonly handed?: { readonly at: Instant; readonly channel: Channel; readonly awaitsWitness?: true; /** By whoever asks. */ readonly own?: true }
}

/** What makes the phone's own times count while it works without a network, the key to what it keeps, and the folder for its signatures. */
export type WorkList = { readonly signed: string; readonly key: string; readonly folder: string; /** How long a phone may hold it. */ readonly until: Instant }

/** The campaign's elders, six hundred rows at a time; `next` asks for the rest. With what lets a phone work the desk without a network. */
export const readDesk = endpoint<{ readonly rows: readonly PortionRow[]; readonly next?: string; readonly list: WorkList; readonly at: Instant }>()({
  name: 'distribution.readDesk',
  ...desk,
  changes: false,
  input: v.strictObject({ campaignId: id, after: v.optional(v.pipe(v.string(), v.regex(/^[\w:-]{1,120}$/))) }),
  refusals: []
})

const sought = v.variant('kind', [
  v.strictObject({ kind: v.literal('home'), buildingId: id, name: v.optional(text(20)) }),
  v.strictObject({ kind: v.literal('card'), code: text(200) }),
  v.strictObject({ kind: v.literal('tail'), tail: v.pipe(v.string(), v.regex(/^\d{3}[\dX]$/)) })
])

/** Finds elders by building and what their name begins with, by the card they show, or by the last four of the number they say, which is matched and stored nowhere; few wrong fours an hour. */
export const findElders = endpoint<{ readonly rows: readonly PortionRow[] }>()({
  name: 'distribution.find',
  ...desk,
  changes: false,
  input: v.strictObject({ campaignId: id, by: sought }),
  refusals: ['unknown_code', 'too_many_tries']
})

const receiver = v.variant('kind', [v.strictObject({ kind: v.literal('self') }), v.strictObject({ kind: v.literal('proxy'), name: text(30), relation: v.picklist(proxyRelations) })])
const fileId = v.pipe(v.string(), v.maxLength(300), v.regex(/^cloud:\/\/[\w./-]+$/))

/** How something changed hands. */
export const givingFields = {
  receiver,
  /** Of cash always: a file that the phone put into its folder. */
  proof: v.optional(v.strictObject({ kind: v.picklist(proofKinds), fileId })),
  /** Of cash: who signed on the screen as a witness; else somebody bears witness later. */
  witness: v.optional(v.strictObject({ name: text(30), fileId }))
} as const

/** `doubt` says why it waits for staff; `first` which hand-over counts instead. */
export type HandedOver = { readonly standing: Standing; readonly doubt?: Doubt; readonly at: Instant; readonly awaitsWitness?: true; readonly first?: { readonly at: Instant; readonly channel: Channel } }

/**
 * Hands one item over, at the desk by staff, at home by staff or the worker of the elder's grid. Who asks before giving is refused where another was first.
 * `given` says that it has left the hand, as without a network it has: then it is always written down, and waits for staff where something speaks against it.
 */
export const handOver = endpoint<HandedOver>()({
  name: 'distribution.handOver',
  ...crew,
  changes: true,
  input: v.strictObject({ requestId, ...portion, channel: v.picklist(channels), siteId: v.optional(itemId), ...givingFields, given: v.optional(v.literal(true)) }),
  offline: { version: 1, isConflict: ({ standing }) => standing === 'conflict' },
  refusals: [...handOverRefusals, 'not_your_file', 'no_file']
})

/** 点错了人: takes back within ten minutes what the same hand tapped; `of` is the command that did it. Never cash. */
export const undoHandOver = endpoint<{ readonly row: PortionRow }>()({
  name: 'distribution.undoHandOver',
  ...crew,
  changes: true,
  input: v.strictObject({ requestId: v.optional(requestId), ...portion, of: requestId }),
  offline: { version: 1, isConflict: () => false },
  refusals: undoingRefusals
})

/** One hand-over with who, when and where; names of family in full for those who may see the elder. */
export type HandoverView = {
  readonly commandId: string
  readonly channel: Channel
  readonly siteId?: string
  readonly by: string
  readonly at: Instant
  readonly receivedAt: Instant
  readonly standing: Standing
  readonly doubt?: Doubt
  readonly receiver: { readonly kind: 'self' } | { readonly kind: 'proxy'; readonly name: string; readonly relation: ProxyRelation }
  readonly hasProof: boolean
  readonly witness?: { readonly at: Instant; readonly name: string }
  readonly ended?: { readonly at: Instant; readonly by: string; readonly note: string }
}

export type PortionView = PortionRow & { readonly handovers: readonly HandoverView[]; readonly added?: { readonly by: string; readonly at: Instant; readonly reason: string } }

/** All hand-overs of one portion (g2: who gave it, when, at which desk). */
export const readPortion = endpoint<{ readonly portion: PortionView }>()({
  name: 'distribution.readPortion',
  ...crew,
  changes: false,
  input: v.strictObject(portion),
  refusals: []
})

/** 看签字: what was signed, by addresses that end soon; the audit says first who looked. Nothing where it was given without, or is gone. */
export const readProof = endpoint<{ readonly proof?: { readonly kind: (typeof proofKinds)[number]; readonly url: string }; readonly witness?: { readonly url: string } }>()({
  name: 'distribution.readProof',
  ...desk,
  changes: false,
  input: v.strictObject({ ...portion, of: requestId }),
  refusals: []
})

const takenBack = ['worker', 'authorisation'] as const

/** Whether it is collected or brought home, by whom, and who may collect cash for the elder: until it was handed over. What is left out stays as it is, until it is taken back. */
export const setChannel = endpoint<{ readonly row: PortionRow }>()({
  name: 'distribution.setChannel',
  ...crew,
  changes: true,
  input: v.strictObject({ ...portion, channel: v.picklist(channels), workerId: v.optional(id), authorised: v.optional(v.strictObject({ name: text(30), relation: v.picklist(proxyRelations) })), takeBack: v.optional(listOf(v.picklist(takenBack), takenBack.length)) }),
  refusals: channelRefusals
})

/** What is brought home in one grid, in walking order: for its worker, and for the sheet that staff print. */
export const readHomeList = endpoint<{ readonly rows: readonly PortionRow[] }>()({
  name: 'distribution.readHomeList',
  ...crew,
  changes: false,
  input: v.strictObject({ campaignId: id, gridId: id }),
  refusals: []
})

/** Bears witness, on one's own account, that cash was handed over: never to one's own hand. */
export const bearWitness = endpoint<{ readonly row: PortionRow }>()({
  name: 'distribution.bearWitness',
  ...crew,
  changes: true,
  input: v.strictObject(portion),
  refusals: witnessRefusals
})
