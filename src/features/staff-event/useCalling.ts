/** Calling those whom the news of an event did not reach: the number is told for a reason that is written down, and dialled at once. */
import { listUnreached, revealPhone, type UnreachedParty } from '@contract/eventDesk'
import type { EventId, RegistrationId } from '@domain/ids'
import { call } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { dial } from '@platform/phone'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy, revealRefusals } from './copy'

export type Calling = {
  readonly parties: readonly UnreachedParty[]
  readonly failure: FailureWords | null
  readonly isCalled: (party: UnreachedParty) => boolean
  readonly callUp: (party: UnreachedParty) => Promise<void>
}

export function useCalling(eventId: EventId): Calling {
  // names and telephones: they stay on the phone only as long as the page does
  const { data } = useQuery(listUnreached, { eventId }, { kept: false })
  const [called, setCalled] = useState<readonly RegistrationId[]>([])
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const callUp = async ({ registrationId, news }: UnreachedParty) => {
    const reply = await call(revealPhone, { eventId, registrationId, reason: copy.callReason(news) })
    setFailure(reply.ok ? null : failureWords(reply.failure, revealRefusals))
    if (!reply.ok) return
    setCalled((before) => [...before, registrationId])
    void dial(reply.data.phone)
  }
  return { parties: data?.parties ?? [], failure, isCalled: ({ registrationId }) => called.includes(registrationId), callUp }
}
