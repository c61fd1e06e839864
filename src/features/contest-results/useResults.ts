/** The published results that an event's page leads to. */
import { readResults, type ResultsView } from '@contract/eventContest'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'

export type Results = { readonly eventId: string; readonly query: Query<ResultsView, 'not_published'> }

export function useResults(): Results {
  const { id: eventId = '' } = useParams()
  return { eventId, query: useQuery(readResults, { eventId }) }
}
