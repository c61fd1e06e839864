/** One event as its staff hold it in their hands: what is known, what they may do, and what came of the last thing they did. */
import { me } from '@contract/account'
import { listGrants } from '@contract/accountRoles'
import { cancelEvent, finishEvent, publishEvent } from '@contract/event'
import { readStaffEvent, setCapacity, type StaffEventView } from '@contract/eventDesk'
import { clock, type Instant } from '@domain/calendar'
import type { FinishingRefusal } from '@domain/publishing'
import { call, type ClientReply } from '@platform/client'
import { countWords } from '@components/eventWords/copy'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useEvery } from '@platform/useEvery'
import { useQuery, type Query } from '@platform/useQuery'
import { workplacesOf } from '@platform/workplaces'
import { useState } from 'react'
import { cancellingRefusals, capacityRefusals, finishingRefusals, publishingRefusals } from './copy'

const LIVE = 30_000

/** What has just come of the event, on another page or here. */
export type Said = 'saved' | 'handed' | 'published'
const leftOpenBy: Readonly<Partial<Record<FinishingRefusal, 'walk' | 'contest'>>> = { roll_call_open: 'walk', results_open: 'contest' }
const sayings: readonly Said[] = ['saved', 'handed', 'published']

export type StaffEvent = {
  readonly query: Query<StaffEventView, never>
  readonly now: Instant
  readonly reviewer: boolean
  /** Who may publish what this caller may not; empty while nobody knows. */
  readonly reviewers: readonly string[]
  readonly said: Said | null
  readonly failure: FailureWords | null
  /** Where the work lies that keeps it from ending. */
  readonly leftOpen: 'walk' | 'contest' | null
  /** Lets an old failure go before something else is begun. */
  readonly calm: () => void
  /** Each ends with true when it was done. */
  readonly publish: () => Promise<boolean>
  readonly finish: () => Promise<boolean>
  readonly cancel: (reason: string) => Promise<boolean>
  readonly resize: (units: number) => Promise<boolean>
}

export function useStaffEvent(): StaffEvent {
  const { id = '', said } = useParams()
  const query = useQuery(readStaffEvent, { eventId: id })
  const known = useQuery(me, {})
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [leftOpen, setLeftOpen] = useState<StaffEvent['leftOpen']>(null)
  const [done, setDone] = useState<Said | null>(() => sayings.find((one) => one === said) ?? null)
  useEvery(LIVE, () => void query.reload())

  const event = query.data
  const reviewer = workplacesOf(known.data).some((place) => place.communityId === event?.communityId && place.reviewer)
  const waitsForReviewer = event?.status === 'draft' && event.needsReviewer && known.data !== null && !reviewer
  const grants = useQuery(listGrants, waitsForReviewer ? { scope: { kind: 'community', id: event.communityId } } : null)
  const reviewers = (grants.data?.grants ?? []).filter(({ role, scope }) => role === 'community_reviewer' && scope.id === event?.communityId).map(({ name }) => name)

  /** Says what went wrong, or shows what is true now. */
  const settle = async <Output, Reason extends string>(reply: ClientReply<Output, Reason>, refusals: Readonly<Record<Reason, string>>, next: Said | null = null): Promise<boolean> => {
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    setDone(reply.ok ? next : null)
    await query.reload()
    return reply.ok
  }

  const resize = async (units: number): Promise<boolean> => {
    const persons = event?.capacity.persons
    const reply = await call(setCapacity, { eventId: id, units, ...(persons === undefined ? {} : { persons }) })
    const about = !reply.ok && reply.failure.code === 'refused' ? reply.failure.about?.taken : undefined
    const taken = countWords(typeof about === 'number' ? about : (event?.seats.taken ?? 0), event?.seats.unit ?? 'person')
    return settle(reply, { not_published: capacityRefusals.not_published(taken), started: capacityRefusals.started(taken), below_taken: capacityRefusals.below_taken(taken), reviewer_needed: capacityRefusals.reviewer_needed(taken), too_many_changes: capacityRefusals.too_many_changes(taken) })
  }

  const finish = async (): Promise<boolean> => {
    const reply = await call(finishEvent, { eventId: id })
    setLeftOpen(!reply.ok && reply.failure.code === 'refused' ? (leftOpenBy[reply.failure.reason] ?? null) : null)
    return settle(reply, finishingRefusals)
  }

  return {
    query,
    now: clock(),
    reviewer,
    reviewers,
    said: done,
    failure,
    leftOpen,
    calm: () => {
      setFailure(null)
      setLeftOpen(null)
    },
    publish: async () => settle(await call(publishEvent, { eventId: id, seenAt: event?.changedAt }), publishingRefusals, 'published'),
    finish,
    cancel: async (reason) => settle(await call(cancelEvent, { eventId: id, reason }), cancellingRefusals),
    resize
  }
}
