/** The event that somebody is signed up for. */
import { readEvent, type EventView } from '@contract/event'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'

export const useAssistEvent = (): Query<EventView, never> => useQuery(readEvent, { eventId: useParams().id ?? '' })
