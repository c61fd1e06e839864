/** Deleting everything, or hearing what must be done before. */
import { deleteMe } from '@contract/accountData'
import { call, type ClientReply } from '@platform/client'
import type { RefusalOf } from '@contract/endpoint'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { forgetWaiting } from '@platform/forgetWaiting'
import { forgetCopies } from '@platform/storage'
import { useState } from 'react'
import { deleteRefusals } from './copy'

type Refusal = RefusalOf<typeof deleteMe>

export type Deleting = {
  readonly asked: boolean
  readonly ask: () => void
  readonly keep: () => void
  readonly remove: () => Promise<void>
  readonly removed: boolean
  readonly failure: (FailureWords & { readonly reason: Refusal | null }) | null
}

const reasonOf = (reply: ClientReply<unknown, Refusal>): Refusal | null => (!reply.ok && reply.failure.code === 'refused' ? reply.failure.reason : null)

export function useDeleting(): Deleting {
  const [asked, setAsked] = useState(false)
  const [removed, setRemoved] = useState(false)
  const [failure, setFailure] = useState<Deleting['failure']>(null)

  const ask = () => {
    setFailure(null)
    setAsked(true)
  }

  const remove = async () => {
    const reply = await call(deleteMe, { confirm: true })
    if (reply.ok) {
      forgetCopies()
      await forgetWaiting()
    } else setFailure({ ...changeFailureWords(reply.failure, deleteRefusals), reason: reasonOf(reply) })
    setRemoved(reply.ok)
    setAsked(false)
  }

  return { asked, ask, keep: () => setAsked(false), remove, removed, failure }
}
