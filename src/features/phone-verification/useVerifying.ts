/** Having the telephone vouched for by WeChat, and what became of it. */
import type { MeView } from '@contract/account'
import { verifyPhone } from '@contract/accountRoles'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useState } from 'react'
import { copy, refusals } from './copy'

export type Verifying = {
  /** With the code of WeChat's button, or null when somebody would rather not. */
  readonly verify: (phoneCode: string | null) => Promise<void>
  readonly failure: FailureWords | null
}

export function useVerifying(onKnown: (me: MeView) => void): Verifying {
  const [failure, setFailure] = useState<FailureWords | null>(null)

  const verify = async (phoneCode: string | null) => {
    setFailure(null)
    if (phoneCode === null) return setFailure({ text: copy.notVerified, note: copy.notVerifiedNote, again: false })
    const reply = await call(verifyPhone, { code: phoneCode })
    if (reply.ok) onKnown(reply.data)
    else setFailure({ ...changeFailureWords(reply.failure, refusals), again: false })
  }

  return { verify, failure }
}
