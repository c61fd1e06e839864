/** The roster of a community, page after page: of a status, of one building, or by the beginning of a name. */
import { listBuildings } from '@contract/account'
import { listElders, type ElderRow } from '@contract/elder'
import type { InputOf } from '@contract/endpoint'
import type { ElderStatus } from '@domain/elder'
import { call } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'

/** All buildings, where none is chosen: no id of one. */
export const EVERYWHERE = 'everywhere'

type Asked = InputOf<typeof listElders>
type Later = { readonly of: string; readonly elders: readonly ElderRow[]; readonly next: Asked['after'] }

export function useElders() {
  const { community: communityId = '' } = useParams()
  const [status, setStatus] = useState<ElderStatus>('active')
  const [building, setBuilding] = useState(EVERYWHERE)
  const [named, setNamed] = useState('')
  const [later, setLater] = useState<Later | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  const buildings = useQuery(listBuildings, { communityId }).data?.buildings ?? []
  const name = named.trim()
  const input = { communityId, status, ...(building === EVERYWHERE ? {} : { buildingId: building }), ...(name === '' ? {} : { named: name }) }
  // names of a whole community stay on the phone only as long as the page does
  const query = useQuery(listElders, input, { kept: false })
  const key = `${JSON.stringify(input)} ${query.at ?? ''}`
  const more = later?.of === key ? later : null
  const next = more ? more.next : query.data?.next

  return {
    communityId, status, building, named, query, buildings, failure, setStatus, setBuilding, setNamed,
    elders: [...(query.data?.elders ?? []), ...(more?.elders ?? [])],
    hasMore: next !== undefined,
    buildingName: (buildingId: string) => buildings.find((one) => one.buildingId === buildingId)?.name ?? '',
    loadMore: async () => {
      if (!next) return
      setFailure(null)
      const reply = await call(listElders, { ...input, after: next })
      if (reply.ok) setLater({ of: key, elders: [...(more?.elders ?? []), ...reply.data.elders], next: reply.data.next })
      else setFailure(failureWords(reply.failure, {}))
    }
  }
}

export type Elders = ReturnType<typeof useElders>
