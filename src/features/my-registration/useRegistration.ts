/** One sign-up as the cloud last told it, and giving it up. */
import { phoneWords } from '@components/phoneWords'
import { leaveEvent, readRegistration, type RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { decideLeaving } from '@domain/registration'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useMoments } from '@platform/useMoments'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { leavingRefusalsFor } from './copy'

/** `said` in answer to a wish to leave, instead of leaving. */
export type Leaving = { readonly asked: boolean; readonly said: FailureWords | null }

const here: Leaving = { asked: false, said: null }

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
}

export type Known = { readonly view: RegistrationView; readonly registration: Registration }

export function useRegistration(): Registration {
  const { id, event: eventId, sent } = useParams()
  const query = useQuery(readRegistration, id ? { registrationId: id } : null)
  const [leaving, setLeaving] = useState<Leaving>(here)
  const { data, failure, reload, put } = query
  useMoments(data ? [data.lastChangeAt, data.event.startAt, data.event.endAt] : [], () => void reload())

  const refusals = leavingRefusalsFor(phoneWords(data?.contactPhone ?? ''))
  const askToLeave = () => {
    if (!data) return
    // whoever has a place is in an event that was published
    const answer = decideLeaving({ status: 'published', startAt: data.event.startAt }, clock())
    setLeaving(answer.accepted ? { asked: true, said: null } : { asked: false, said: { text: refusals[answer.reason], again: false } })
  }

  const leave = async () => {
    if (!data) return
    const reply = await call(leaveEvent, { registrationId: data.registrationId })
    if (reply.ok) put(reply.data)
    setLeaving(reply.ok ? here : { asked: false, said: changeFailureWords(reply.failure, refusals) })
  }

  return {
    query,
    eventId: data?.event.eventId ?? eventId,
    missing: !id || failure?.code === 'forbidden' || failure?.code === 'not_found' || failure?.code === 'invalid_input',
    sent: sent !== undefined,
    leaving,
    askToLeave,
    stay: () => setLeaving(here),
    leave
  }
}
