/** One sign-up as the cloud last told it, and giving it up. */
import { phoneWords } from '@components/phoneWords'
import { leaveEvent, readRegistration, type RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { decideLeaving, type LeavingRefusal } from '@domain/registration'
import { call, type Failure } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useMoments } from '@platform/useMoments'
import { useQuery, type Query } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { copy, leavingRefusalsFor } from './copy'
import type { Had } from './stage'

/** From the wish to leave to what is said instead of leaving; `unsure`: it was sent, and no answer came. */
export type Leaving = { readonly at: 'here' } | { readonly at: 'asked' } | { readonly at: 'unsure' } | { readonly at: 'said'; readonly words: FailureWords }

const here: Leaving = { at: 'here' }

export type Registration = {
  readonly query: Query<RegistrationView, never>
  /** The event that was signed up for, also where there is no such sign-up. */
  readonly eventId: string | undefined
  /** No sign-up under this id: it never arrived, or belongs to somebody else. */
  readonly missing: boolean
  /** Opened right after a sign-up that got no answer. */
  readonly sent: boolean
  readonly leaving: Leaving
  readonly askToLeave: () => void
  readonly stay: () => void
  readonly leave: () => Promise<void>
  /** Finds out whether a leave without an answer took effect. */
  readonly lookAgain: () => Promise<void>
  /** What there was to leave. */
  readonly had: Had
}

export type Known = { readonly view: RegistrationView; readonly registration: Registration }

export function useRegistration(): Registration {
  const { id, event: eventId, sent } = useParams()
  const query = useQuery(readRegistration, id ? { registrationId: id } : null)
  const [leaving, setLeaving] = useState<Leaving>(here)
  const { data, failure, reload, put } = query
  useMoments(data ? [data.lastChangeAt, data.event.startAt, data.event.endAt] : [], () => void reload())

  const had = useRef<Had>(null)
  if (data && (data.standing.at === 'seated' || data.standing.at === 'waiting')) had.current = data.standing.at
  const what = had.current ?? 'seated'

  const refusals = leavingRefusalsFor(phoneWords(data?.contactPhone ?? ''))
  const askToLeave = () => {
    if (!data) return
    // whoever has a place is in an event that was published
    const answer = decideLeaving({ status: 'published', startAt: data.event.startAt }, clock())
    setLeaving(answer.accepted ? { at: 'asked' } : { at: 'said', words: { text: refusals[answer.reason], again: false } })
  }

  const notLeft = (failure: Failure<LeavingRefusal>): Leaving => {
    const sent = failure.code === 'refused' ? undefined : failure.sent
    if (sent === 'unknown') return { at: 'unsure' }
    return { at: 'said', words: sent === 'no' ? { text: copy.notLeft[what], note: copy.notLeftOffline, again: true } : failureWords(failure, refusals) }
  }

  const leave = async () => {
    if (!data) return
    const reply = await call(leaveEvent, { registrationId: data.registrationId })
    if (reply.ok) put(reply.data)
    setLeaving(reply.ok ? here : notLeft(reply.failure))
  }

  const lookAgain = async () => {
    if (!data) return
    const reply = await call(readRegistration, { registrationId: data.registrationId })
    // without an answer it is as unsure as before
    if (!reply.ok) return
    put(reply.data)
    setLeaving(reply.data.standing.at === 'left' ? here : { at: 'said', words: { text: copy.notLeft[what], again: true } })
  }

  return {
    query,
    eventId: data?.event.eventId ?? eventId,
    missing: !id || failure?.code === 'forbidden' || failure?.code === 'not_found' || failure?.code === 'invalid_input',
    sent: sent !== undefined,
    leaving,
    askToLeave,
    stay: () => setLeaving(here),
    leave,
    lookAgain,
    had: had.current
  }
}
