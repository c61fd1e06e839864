/** Saying that a moved event still suits. */
import { answerChange, type RegistrationView } from '@contract/event'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useState } from 'react'
import { answeringRefusals } from './copy'
import type { Registration } from './useRegistration'

export type Answer = { readonly answer: () => Promise<void>; readonly failure: FailureWords | null }

export function useAnswer({ registrationId, askedAt }: RegistrationView, { query }: Registration): Answer {
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const answer = async () => {
    if (askedAt === undefined) return
    const reply = await call(answerChange, { registrationId, movedAt: askedAt })
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, answeringRefusals))
    if (reply.ok) query.put(reply.data)
    // it moved once more: what is true now is shown, and asked
    else await query.reload()
  }
  return { answer, failure }
}
