/** What is written on: an event of the cloud, or one that only this phone has yet. */
import { listCommunities, me } from '@contract/account'
import { readStaffEvent } from '@contract/eventDesk'
import type { Failure } from '@platform/client'
import { keptDraft } from '@platform/eventDrafts'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { workplacesOf } from '@platform/workplaces'
import type { Writing } from './useEditor'

export type Opened = {
  /** Null until it is known. */
  readonly writing: Writing | null
  readonly loading: boolean
  readonly failure: Failure | null
  readonly reload: () => Promise<unknown>
}

export function useWriting(): Opened {
  const { id = '', community, from, within } = useParams()
  const kept = keptDraft(id)
  // what the cloud has never seen cannot be asked for
  const isNew = community !== undefined || kept?.stored === false
  const event = useQuery(readStaffEvent, isNew || id === '' ? null : { eventId: id })
  const earlier = useQuery(readStaffEvent, from === undefined ? null : { eventId: from })
  const known = useQuery(me, {})
  const communities = useQuery(listCommunities, {})

  const communityId = community ?? kept?.communityId ?? event.data?.communityId
  const own = communities.data?.communities.find((one) => one.communityId === communityId)
  const ready = communityId !== undefined && own !== undefined && known.data !== null && (isNew || (event.data !== null && !event.loading)) && (from === undefined || earlier.data !== null)
  return {
    writing:
      ready && known.data
        ? {
            eventId: id,
            communityId,
            community: own,
            reviewer: workplacesOf(known.data).some((place) => place.communityId === communityId && place.reviewer),
            stored: isNew ? null : event.data,
            earlier: isNew ? earlier.data : null,
            within: within === '1',
            reload: event.reload
          }
        : null,
    loading: event.loading || earlier.loading || known.loading || communities.loading,
    failure: event.failure ?? earlier.failure ?? known.failure ?? communities.failure,
    reload: () => Promise.all([event.reload(), earlier.reload(), known.reload(), communities.reload()])
  }
}
