/** Who is said to be gone from a community, and what staff found out. */
import { decideDeparture, listDepartures } from '@contract/visit'
import type { OutputOf } from '@contract/endpoint'
import type { CommunityId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { departureRefusals } from './copy'

export type Departure = OutputOf<typeof listDepartures>['departures'][number]

export function useDepartures(communityId: CommunityId) {
  const query = useQuery(listDepartures, { communityId }, { kept: false })
  const [chosen, setChosen] = useState<Departure | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  return {
    query,
    departures: query.data?.departures ?? [],
    chosen,
    failure,
    choose: (one: Departure | null) => {
      setFailure(null)
      setChosen(one)
    },
    decide: async (departed: boolean) => {
      if (!chosen) return
      setFailure(null)
      const reply = await call(decideDeparture, { elderId: chosen.elderId, departed })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, departureRefusals))
      setChosen(null)
      await query.reload()
    }
  }
}

export type Departures = ReturnType<typeof useDepartures>
