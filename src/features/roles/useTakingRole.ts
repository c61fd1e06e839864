/** Reading an invitation to a role, and accepting it. */
import type { MeView } from '@contract/account'
import { acceptRole, readRoleInvitation, type RoleInvitationView } from '@contract/accountRoles'
import type { RefusalOf } from '@contract/endpoint'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { acceptRefusals } from './copy'

export type TakingRole = {
  /** Empty until it is known, from the link or typed. */
  readonly code: string
  readonly type: (code: string) => void
  /** Whether it was typed, and so perhaps wrongly. */
  readonly typed: boolean
  readonly invited: Query<RoleInvitationView, RefusalOf<typeof readRoleInvitation>>
  readonly accept: () => Promise<void>
  readonly accepted: boolean
  readonly failure: FailureWords | null
}

export function useTakingRole(onKnown: (me: MeView) => void): TakingRole {
  const { code: linked = '' } = useParams()
  const [typed, type] = useState('')
  const code = linked || typed
  const invited = useQuery(readRoleInvitation, code ? { code } : null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [accepted, setAccepted] = useState(false)

  const accept = async () => {
    setFailure(null)
    const reply = await call(acceptRole, { code })
    setAccepted(reply.ok)
    if (reply.ok) onKnown(reply.data)
    else setFailure(changeFailureWords(reply.failure, acceptRefusals))
  }

  return { code, type, typed: typed !== '', invited, accept, accepted, failure }
}
