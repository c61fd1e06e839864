/** Whether something may be handed over, and what becomes of it when it already was (AC-08, AC-09, INV-D3, INV-D6). */
import type { Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import { wasOpen, type Campaign } from './distribution'
import { acceptedOf, ASKING_SPAN, isGivable, MOST_HANDOVERS, type Channel, type Doubt, type Entitlement } from './distributionEntitlement'
import type { PersonId } from './ids'
import type { Happened } from './offline'

export const handOverRefusals = ['already_handed_over', 'not_open', 'not_entitled', 'proxy_not_allowed', 'proof_needed', 'conflict_open', 'too_many_handovers'] as const
export type HandOverRefusal = (typeof handOverRefusals)[number]

/** A hand that gives, or has given. */
export type Giving = {
  readonly by: PersonId
  readonly channel: Channel
  readonly receiver: 'self' | 'proxy'
  /** The one whom staff wrote down beforehand. */
  readonly isAuthorised: boolean
  readonly hasProof: boolean
  /** It has left the hand already: nothing is refused any more, what speaks against it waits for staff. */
  readonly given: boolean
  /** Whoever brings it may not have been in term, or brings it too late to be believed. */
  readonly late: boolean
  readonly at: Instant
}

/** Whether it was done without asking: as the phone says, or because it comes so long after the tap. */
export const wasGiven = (said: boolean, believed: Happened | null, now: Instant): boolean => said || (believed !== null && now - believed.at > ASKING_SPAN)

/** What speaks against it, the first that whoever stands there should hear. */
function doubtOf(campaign: Campaign, entitlement: Entitlement, giving: Giving): Doubt | null {
  if (entitlement.status === 'delivered') return 'already_handed_over'
  if (!isGivable(entitlement)) return 'not_entitled'
  if (!wasOpen(campaign, giving.at)) return 'not_open'
  if (giving.late) return 'came_late'
  return entitlement.kind === 'cash' ? cashDoubt(entitlement, giving) : giving.receiver === 'proxy' && !campaign.proxyAllowed ? 'proxy_not_allowed' : null
}

/** Cash goes to the elder, or to whom staff wrote down beforehand; against a proof; without a network only by the hand it is bound to. */
function cashDoubt({ channel, workerId }: Entitlement, giving: Giving): Doubt | null {
  if (giving.receiver === 'proxy' && !giving.isAuthorised) return 'proxy_not_allowed'
  if (!giving.hasProof) return 'proof_needed'
  return giving.given && (channel !== giving.channel || workerId !== giving.by) ? 'bound_to_another' : null
}

/** Accepts with what speaks against it, which is only ever something for what has been given. Of whatever else was first, the refusal tells when and how. */
export function decideHandOver(campaign: Campaign, entitlement: Entitlement, giving: Giving): Decision<Doubt | null, HandOverRefusal> {
  if (entitlement.handovers.length >= MOST_HANDOVERS) return refuse('too_many_handovers', { limit: MOST_HANDOVERS })
  const doubt = doubtOf(campaign, entitlement, giving)
  if (giving.given) return accept(doubt ?? (entitlement.openConflicts > 0 ? 'already_handed_over' : null))
  if (doubt === 'already_handed_over') {
    const first = acceptedOf(entitlement)
    return refuse(doubt, first ? { at: first.at, channel: first.channel } : {})
  }
  // with a network no hand is bound, and nobody is late
  if (doubt && doubt !== 'came_late' && doubt !== 'bound_to_another') return refuse(doubt)
  return entitlement.openConflicts > 0 ? refuse('conflict_open') : accept(null)
}
