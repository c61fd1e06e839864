/** Reading an invitation, saying what the one who invites is to me, and accepting. */
import { seek } from '@components/seek'
import { joinFamily, readInvitation, type InvitationView, type MeView } from '@contract/account'
import type { InputOf, RefusalOf } from '@contract/endpoint'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { copy, joinRefusals } from './copy'

export type InviterRelation = InputOf<typeof joinFamily>['relation']

export type Joining = {
  readonly invited: Query<InvitationView, RefusalOf<typeof readInvitation>>
  readonly relation: InviterRelation | undefined
  readonly wrong: string | undefined
  readonly choose: (relation: InviterRelation) => void
  /** Says what is missing, if anything is. */
  readonly complete: () => boolean
  readonly join: () => Promise<void>
  readonly failure: FailureWords | null
  readonly joined: boolean
}

export function useJoining(onJoined: (me: MeView) => void): Joining {
  const { invitation = '' } = useParams()
  const invited = useQuery(readInvitation, { invitation })
  const [relation, setRelation] = useState<InviterRelation>()
  const [wrong, setWrong] = useState<string>()
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [joined, setJoined] = useState(false)

  const choose = (next: InviterRelation) => {
    setRelation(next)
    setWrong(undefined)
  }

  const complete = () => {
    if (relation) return true
    setWrong(copy.relationMissing)
    seek('relation-field')
    return false
  }

  const join = async () => {
    if (!relation) return
    setFailure(null)
    const reply = await call(joinFamily, { invitation, relation })
    setJoined(reply.ok)
    if (reply.ok) onJoined(reply.data)
    else setFailure(changeFailureWords(reply.failure, joinRefusals))
  }

  return { invited, relation, wrong, choose, complete, join, failure, joined }
}
