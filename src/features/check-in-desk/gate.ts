/** Whether the desk may check anybody in now, and if not, why. */
import type { EventView } from '@contract/event'
import type { Instant } from '@domain/calendar'
import { decideCheckIn } from '@domain/checkIn'
import { CHECK_IN_LEAD, type EventStatus, type Phase } from '@domain/event'

export type Gate = { readonly at: 'open' } | { readonly at: 'early'; readonly opensAt: Instant } | { readonly at: 'over' } | { readonly at: 'cancelled'; readonly reason: string }

// what is stored behind a phase that was derived
const statusOf = (phase: Phase): EventStatus => (phase === 'cancelled' || phase === 'finished' || phase === 'draft' ? phase : 'published')

export function gateOf(event: EventView, now: Instant): Gate {
  if (event.phase === 'cancelled') return { at: 'cancelled', reason: event.cancelReason ?? '' }
  const decision = decideCheckIn({ status: statusOf(event.phase), startAt: event.startAt, endAt: event.endAt }, now)
  if (decision.accepted) return { at: 'open' }
  return decision.reason === 'too_early' ? { at: 'early', opensAt: event.startAt - CHECK_IN_LEAD } : { at: 'over' }
}
