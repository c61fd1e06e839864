/** Which community's day is looked at: the only one somebody works for, or the one they chose. */
import { listCommunities, me, type MeView } from '@contract/account'
import type { CommunityId } from '@domain/ids'
import type { Failure } from '@platform/client'
import { keep, kept } from '@platform/storage'
import { useQuery, type Query } from '@platform/useQuery'
import { workplacesOf, type Workplace } from '@platform/workplaces'
import { useState } from 'react'

export type NamedWorkplace = Workplace & { readonly name: string; readonly phone: string }

export type Work = {
  readonly me: Query<MeView, never>
  readonly workplaces: readonly NamedWorkplace[]
  /** Null while none was chosen, or somebody works nowhere. */
  readonly chosen: NamedWorkplace | null
  readonly loading: boolean
  /** Nothing is known of them yet. */
  readonly unknown: boolean
  readonly failure: Failure | null
  readonly reload: () => Promise<unknown>
  /** Null goes back to the choice. */
  readonly choose: (communityId: CommunityId | null) => void
}

export function useWork(): Work {
  const known = useQuery(me, {})
  const communities = useQuery(listCommunities, {})
  const [picked, setPicked] = useState<CommunityId | null>(() => kept('workplace'))

  const workplaces = workplacesOf(known.data).map((place) => {
    const community = communities.data?.communities.find(({ communityId }) => communityId === place.communityId)
    return { ...place, name: community?.name ?? '', phone: community?.phone ?? '' }
  })
  const only = workplaces.length === 1 ? workplaces[0] : undefined
  return {
    me: known,
    workplaces,
    chosen: only ?? workplaces.find(({ communityId }) => communityId === picked) ?? null,
    loading: known.loading,
    unknown: known.data === null,
    failure: known.failure,
    reload: () => Promise.all([known.reload(), communities.reload()]),
    choose: (communityId) => {
      keep('workplace', communityId ?? '')
      setPicked(communityId)
    }
  }
}
