/** What one elder is to get of one item, with every hand that gave it: one document, so one portion whichever the channel (INV-D1). */
import { MINUTE, type Instant, type LocalDate } from './calendar'
import { absent, add, is, isNot, oneOf, push, set, type Condition, type Conditional } from './conditional'
import type { ItemKind } from './distribution'
import type { Sex } from './elder'
import type { BuildingId, CampaignId, CommunityId, ElderId, EntitlementId, GridId, PersonId } from './ids'

export const channels = ['onsite', 'home'] as const
export type Channel = (typeof channels)[number]

export const entitlementStatuses = ['proposed', 'eligible', 'delivered', 'declined', 'unreachable', 'ineligible'] as const
export type EntitlementStatus = (typeof entitlementStatuses)[number]

/** What family is to an elder. */
export const proxyRelations = ['spouse', 'child', 'grandchild', 'sibling', 'carer', 'neighbour', 'other'] as const
export type ProxyRelation = (typeof proxyRelations)[number]

/** Why a hand-over that was done already waits for staff instead of counting. */
export const doubts = ['already_handed_over', 'not_open', 'not_entitled', 'proxy_not_allowed', 'proof_needed', 'bound_to_another', 'came_late'] as const
export type Doubt = (typeof doubts)[number]

/** `accepted` is the one that counts; `conflict` waits for staff; all others are how it ended. */
export const standings = ['accepted', 'conflict', 'returned', 'mistaken', 'extra_loss', 'taken_back', 'reversed'] as const
export type Standing = (typeof standings)[number]

/** A signature on the screen, or a photograph of a thumb print: a file where no phone writes, and a digest of what the phone called it. */
export const proofKinds = ['signature', 'thumbprint'] as const
export type Proof = { readonly kind: (typeof proofKinds)[number]; readonly file: string; readonly from: string }

/** Who saw the money change hands: by signing on the screen, or later on an account of their own. */
export type Witness = { readonly at: Instant } & ({ readonly by: PersonId } | { readonly name: string; readonly file: string })

/** Names are sealed. */
export type Receiver = { readonly kind: 'self' } | { readonly kind: 'proxy'; readonly name: string; readonly relation: ProxyRelation }

export type Handover = {
  /** Made on the phone: the same command brought twice is done once. */
  readonly commandId: string
  readonly channel: Channel
  readonly siteId?: string
  readonly receiver: Receiver
  readonly by: PersonId
  readonly at: Instant
  readonly receivedAt: Instant
  readonly standing: Standing
  readonly doubt?: Doubt
  readonly proof?: Proof
  /** Of cash; absent while it awaits one. */
  readonly witness?: Witness
  /** Who ended it as something else than accepted, and why. */
  readonly ended?: { readonly at: Instant; readonly by: PersonId; readonly note: string }
}

/** Somebody said how a portion is to be given. */
export type Plan = { readonly at: Instant; readonly by: PersonId; readonly channel: Channel; readonly workerId?: PersonId; readonly authorised?: 'given' | 'taken_back' }

export type Entitlement = {
  readonly _id: EntitlementId
  readonly campaignId: CampaignId
  readonly communityId: CommunityId
  readonly itemId: string
  readonly kind: ItemKind
  readonly elderId: ElderId
  /** The elder as the roster had them when it was frozen; `room` is sealed. */
  readonly gridId: GridId
  readonly buildingId: BuildingId
  readonly entrance: string
  readonly room: string
  readonly name: string
  readonly birthOn: LocalDate
  readonly sex?: Sex
  readonly tailTag?: string
  readonly status: EntitlementStatus
  readonly channel: Channel
  /** When whoever answers the elder's telephone asked that it be brought home. */
  readonly homeAskedAt?: Instant
  /** Who brings it home; cash that is bound to nobody is handed over with a network only. */
  readonly workerId?: PersonId
  /** Who may collect cash for the elder, as staff wrote it down beforehand. Sealed. */
  readonly authorised?: { readonly name: string; readonly relation: ProxyRelation; readonly by: PersonId; readonly at: Instant }
  /** Who said how it is to be given, and when. */
  readonly plans?: readonly Plan[]
  /** Written down after the roster was frozen (补录), and by whom it was let stand. */
  readonly added?: { readonly by: PersonId; readonly at: Instant; readonly reason: string; readonly confirmedBy?: PersonId }
  /** Why it is nobody's any more. */
  readonly why?: 'died' | 'moved' | 'mistake'
  /** Times that nobody was met at the door. */
  readonly missed: readonly { readonly visitId: string; readonly at: Instant }[]
  readonly handovers: readonly Handover[]
  readonly openConflicts: number
  /** When the hand-over that counts was done. */
  readonly deliveredAt?: Instant
  /** While cash was handed over and nobody has borne witness yet. */
  readonly awaitingSince?: Instant
  /** When a hand last took one back that it had tapped wrongly: a reviewer looks through them. */
  readonly takenBackAt?: Instant
}

export const entitlementId = (campaignId: CampaignId, itemId: string, elderId: ElderId): EntitlementId => `${campaignId}:${itemId}:${elderId}`

/** By the same hand, for what was tapped wrongly. */
export const UNDO_SPAN = 10 * MINUTE
/** What a phone brings later than this after the tap was done without asking. */
export const ASKING_SPAN = MINUTE
/** More hands than ever gave the same thing; beyond them somebody must look first. */
export const MOST_HANDOVERS = 20
/** More often nobody changes their mind. */
export const MOST_PLANS = 40
/** Whom nobody met twice is not reached. */
export const MISSES = 2

/** It may be given to whoever changed their mind, or was met after all. */
export const givable = ['eligible', 'declined', 'unreachable'] as const satisfies readonly EntitlementStatus[]
/** Whether it is still to be given. */
export const isGivable = ({ status }: Pick<Entitlement, 'status'>): boolean => givable.some((one) => one === status)

export const acceptedOf = ({ handovers }: Pick<Entitlement, 'handovers'>): Handover | undefined => handovers.find(({ standing }) => standing === 'accepted')
export const conflictsOf = ({ handovers }: Pick<Entitlement, 'handovers'>): readonly Handover[] => handovers.filter(({ standing }) => standing === 'conflict')
export const handoverOf = ({ handovers }: Pick<Entitlement, 'handovers'>, commandId: string): Handover | undefined => handovers.find((one) => one.commandId === commandId)

const once = ({ commandId }: Handover): Condition['all'] => ({ 'handovers.commandId': isNot(commandId), [`handovers.${MOST_HANDOVERS - 1}`]: absent })

const awaits = ({ kind }: Pick<Entitlement, 'kind'>, { witness }: Handover): boolean => kind === 'cash' && witness === undefined

/** It counts: holds while nobody else gave it, and nothing is in doubt. */
export const giveOnce = (entitlement: Pick<Entitlement, 'kind'>, handover: Handover): Conditional => ({
  when: { all: { status: oneOf(givable), openConflicts: is(0), ...once(handover) } },
  then: { status: set('delivered'), deliveredAt: set(handover.at), handovers: push(handover), ...(awaits(entitlement, handover) ? { awaitingSince: set(handover.at) } : {}) }
})

/** It is there, and waits for staff. */
export const doubtIt = (handover: Handover): Conditional => ({ when: { all: once(handover) }, then: { handovers: push(handover), openConflicts: add(1) } })
