/** Which competition the table was opened for, and whether its entrants are there. */
import type { ContestView } from '@contract/eventContest'
import type { EventId } from '@domain/ids'
import { useParams } from '@platform/navigation'
import { useContest, type OpenContest } from '@platform/useContest'

export type ReadyContest = { readonly eventId: EventId; readonly contest: ContestView; readonly opened: OpenContest }

export function useOpenedContest(): Omit<ReadyContest, 'contest'> & { readonly contest: ContestView | null } {
  const { id: eventId = '' } = useParams()
  const opened = useContest(eventId)
  return { eventId, opened, contest: opened.contest.data }
}
