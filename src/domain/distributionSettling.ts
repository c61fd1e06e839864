/** How a hand-over ends as something else than accepted, who bears witness to it, and what becomes of a portion that nobody took (state-machines.md §2.5). */
import type { Instant } from './calendar'
import { absent, add, is, isNot, oneOf, push, set, unset, type Change, type Conditional, type Tests } from './conditional'
import { accept, refuse, type Decision } from './decision'
import { acceptedOf, conflictsOf, givable, handoverOf, isGivable, MISSES, MOST_PLANS, UNDO_SPAN, type Channel, type Entitlement, type Handover, type Plan, type ProxyRelation, type Witness } from './distributionEntitlement'
import type { PersonId } from './ids'

/** Somebody's hand in it: when, who, and what they say of it. */
export type Hand = { readonly at: Instant; readonly by: PersonId; readonly note: string }

/** `accounts_signed`: what the accounts count is changed by nobody any more. */
export const undoingRefusals = ['not_handed_over', 'not_yours', 'never_cash', 'too_late', 'conflict_open', 'accounts_signed'] as const
export const reversalRefusals = ['not_handed_over', 'conflict_open', 'accounts_signed'] as const
export const resolvingRefusals = ['not_in_conflict', 'own_work', 'already_handed_over', 'not_entitled', 'accounts_signed'] as const
export const witnessRefusals = ['not_awaiting', 'own_work'] as const
export const channelRefusals = ['already_handed_over', 'not_entitled', 'staff_needed', 'too_many_changes'] as const

/** How staff end a conflict: the bag came back, it was never given, it was given and is lost; or, where nothing else counts, it counts after all. */
export const resolutions = ['returned', 'mistaken', 'extra_loss', 'stands'] as const
export type Resolution = (typeof resolutions)[number]

const placeOf = ({ handovers }: Entitlement, { commandId }: Handover): number => handovers.findIndex((one) => one.commandId === commandId)

/** Changes one hand-over while it still stands as it was read, and nothing else was put in doubt or settled meanwhile. */
function ending(entitlement: Entitlement, handover: Handover, standing: Handover['standing'], ended: Hand, more: Change, also: Tests = {}): Conditional {
  const path = `handovers.${placeOf(entitlement, handover)}`
  return {
    when: { all: { [`${path}.commandId`]: is(handover.commandId), [`${path}.standing`]: is(handover.standing), openConflicts: is(entitlement.openConflicts), ...also } },
    then: { [`${path}.standing`]: set(standing), [`${path}.ended`]: set(ended), ...more }
  }
}

const backAgain: Change = { status: set('eligible'), deliveredAt: unset, awaitingSince: unset }

/** 点错了人: by the same hand within ten minutes, and never for cash. `null` where it was taken back already. */
export function decideUndo(entitlement: Entitlement, commandId: string, hand: Hand): Decision<Conditional | null, (typeof undoingRefusals)[number]> {
  const handover = handoverOf(entitlement, commandId)
  if (!handover) return refuse('not_handed_over')
  if (handover.by !== hand.by) return refuse('not_yours')
  if (handover.standing === 'taken_back') return accept(null)
  if (handover.standing !== 'accepted' && handover.standing !== 'conflict') return refuse('not_handed_over')
  if (entitlement.kind === 'cash') return refuse('never_cash')
  if (hand.at > handover.at + UNDO_SPAN) return refuse('too_late')
  const seen: Change = { takenBackAt: set(hand.at) }
  if (handover.standing === 'conflict') return accept(ending(entitlement, handover, 'taken_back', hand, { openConflicts: add(-1), ...seen }))
  return entitlement.openConflicts > 0 ? refuse('conflict_open') : accept(ending(entitlement, handover, 'taken_back', hand, { ...backAgain, ...seen }))
}

/** 撤销 by a reviewer, however long ago. `null` where it was reversed already. */
export function decideReversal(entitlement: Entitlement, commandId: string, hand: Hand): Decision<Conditional | null, (typeof reversalRefusals)[number]> {
  const handover = handoverOf(entitlement, commandId)
  if (handover?.standing === 'reversed') return accept(null)
  if (handover?.standing !== 'accepted') return refuse('not_handed_over')
  return entitlement.openConflicts > 0 ? refuse('conflict_open') : accept(ending(entitlement, handover, 'reversed', hand, backAgain))
}

/** What a conflict comes to. Where the one that counted was the wrong one, the first that waited counts instead; that one's `own` hand counts is for somebody else to say. `null` where it ended so already. */
export function decideResolution(entitlement: Entitlement, commandId: string, resolution: Resolution, hand: Hand, own: readonly PersonId[]): Decision<Conditional | null, (typeof resolvingRefusals)[number]> {
  const handover = handoverOf(entitlement, commandId)
  if (!handover) return refuse('not_in_conflict')
  const repeated = handover.standing === (resolution === 'stands' ? 'accepted' : resolution) && handover.ended?.note === hand.note
  if (repeated) return accept(null)
  if (resolution === 'stands') return stands(entitlement, handover, hand, own)
  if (handover.standing === 'conflict') return accept(ending(entitlement, handover, resolution, hand, { openConflicts: add(-1) }))
  const [next] = conflictsOf(entitlement)
  if (handover.standing !== 'accepted' || !next) return refuse('not_in_conflict')
  if (own.includes(next.by)) return refuse('own_work')
  const path = `handovers.${placeOf(entitlement, next)}.standing`
  return accept(ending(entitlement, handover, resolution, hand, { [path]: set('accepted'), openConflicts: add(-1), ...counting(entitlement, next) }, { [path]: is('conflict') }))
}

const counting = ({ kind }: Entitlement, { at, witness }: Handover): Change => ({ deliveredAt: set(at), awaitingSince: kind === 'cash' && !witness ? set(at) : unset })

function stands(entitlement: Entitlement, handover: Handover, hand: Hand, own: readonly PersonId[]): Decision<Conditional, (typeof resolvingRefusals)[number]> {
  if (handover.standing !== 'conflict') return refuse('not_in_conflict')
  if (own.includes(handover.by)) return refuse('own_work')
  if (acceptedOf(entitlement)) return refuse('already_handed_over')
  if (!isGivable(entitlement)) return refuse('not_entitled')
  return accept(ending(entitlement, handover, 'accepted', hand, { status: set('delivered'), openConflicts: add(-1), ...counting(entitlement, handover) }))
}

/** Who bears witness is not whose hand it was. `null` where somebody has already. */
export function decideWitness(entitlement: Entitlement, isDeliverer: boolean, witness: Witness): Decision<Conditional | null, (typeof witnessRefusals)[number]> {
  const handover = acceptedOf(entitlement)
  if (!handover || entitlement.kind !== 'cash') return refuse('not_awaiting')
  if (handover.witness) return 'by' in handover.witness && 'by' in witness && handover.witness.by === witness.by ? accept(null) : refuse('not_awaiting')
  if (isDeliverer) return refuse('own_work')
  const path = `handovers.${placeOf(entitlement, handover)}`
  return accept({ when: { all: { [`${path}.commandId`]: is(handover.commandId), [`${path}.standing`]: is('accepted'), [`${path}.witness`]: absent } }, then: { [`${path}.witness`]: set(witness), awaitingSince: unset } })
}

/** How somebody is to get it: collected or brought home, by whom, and to whom cash may go beside the elder. What is left out stays as it is; `null` takes it back. */
export type Planned = {
  readonly channel: Channel
  readonly workerId?: PersonId | null
  /** By whoever answers the elder's telephone. */
  readonly askedAt?: Instant
  /** The name sealed. */
  readonly authorised?: { readonly name: string; readonly relation: ProxyRelation } | null
}

/** Who says so, and whether they are staff of the community. */
export type Planner = { readonly by: PersonId; readonly at: Instant; readonly isStaff: boolean }

/** Until it was handed over. To whose hands cash is bound, and to whom it may go, is for staff to say and never for the hand itself. `null` where it is so already. */
export function decideChannel(entitlement: Entitlement, planned: Planned, { by, at, isStaff }: Planner): Decision<Conditional | null, (typeof channelRefusals)[number]> {
  const { kind, status, plans = [] } = entitlement
  const { channel, askedAt, authorised } = planned
  if (status === 'delivered') return refuse('already_handed_over')
  if (!isGivable(entitlement)) return refuse('not_entitled')
  const workerId = planned.workerId === undefined ? entitlement.workerId : (planned.workerId ?? undefined)
  const isBound = kind === 'cash' && (workerId !== entitlement.workerId || (workerId !== undefined && channel !== entitlement.channel))
  if ((isBound || authorised !== undefined) && !isStaff) return refuse('staff_needed')
  const asBefore = status === 'eligible' && entitlement.channel === channel && entitlement.workerId === workerId
  if (asBefore && (authorised === undefined || (authorised === null && !entitlement.authorised))) return accept(null)
  if (plans.length >= MOST_PLANS) return refuse('too_many_changes', { limit: MOST_PLANS })
  const plan: Plan = { at, by, channel, ...(workerId ? { workerId } : {}), ...(authorised === undefined ? {} : { authorised: authorised ? 'given' : 'taken_back' }) }
  return accept({
    when: { all: { status: oneOf(givable), channel: is(entitlement.channel), workerId: entitlement.workerId === undefined ? absent : is(entitlement.workerId), [`plans.${MOST_PLANS - 1}`]: absent } },
    then: {
      status: set('eligible'), channel: set(channel), workerId: workerId === undefined ? unset : set(workerId), plans: push(plan),
      ...(askedAt === undefined ? {} : { homeAskedAt: set(askedAt) }),
      ...(authorised === undefined ? {} : { authorised: authorised ? set({ ...authorised, by, at }) : unset })
    }
  })
}

/** 放弃: an elder who does not want it. */
export const decline: Conditional = { when: { all: { status: oneOf(['eligible', 'unreachable']) } }, then: { status: set('declined') } }

/** Nobody was met; the second time, they count as not reached. */
export const missOne = ({ missed }: Pick<Entitlement, 'missed'>, miss: Entitlement['missed'][number]): Conditional => ({
  when: { all: { status: is('eligible'), 'missed.visitId': isNot(miss.visitId) } },
  then: { missed: push(miss), ...(missed.length + 1 >= MISSES ? { status: set('unreachable') } : {}) }
})

/** Why what somebody was to get is nobody's any more. */
export type Gone = NonNullable<Entitlement['why']>

/** 取消资格: what was not handed over is nobody's any more. */
export const disentitle = (why: Gone): Conditional => ({ when: { all: { status: oneOf([...givable, 'proposed']) } }, then: { status: set('ineligible'), why: set(why) } })

/** 补录 stands once a reviewer who did not write it down says so. */
export const confirmAddition = (by: PersonId): Conditional => ({ when: { all: { status: is('proposed') } }, then: { status: set('eligible'), 'added.confirmedBy': set(by) } })
