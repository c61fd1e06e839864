/** Which event a page of the desk was opened for, and whether its people are there. */
import type { EventView } from '@contract/event'
import type { EventId } from '@domain/ids'
import type { Failure } from '@platform/client'
import { useParams } from '@platform/navigation'
import { useRoster, type EventRoster, type RosterOptions } from '@platform/useRoster'

export type OpenedRoster =
  | { readonly at: 'ready'; readonly eventId: EventId; readonly event: EventView; readonly roster: EventRoster }
  | { readonly at: 'waiting' }
  | { readonly at: 'failed'; readonly failure: Failure; readonly reload: () => Promise<unknown> }

export function useOpenedRoster(options?: RosterOptions): OpenedRoster {
  const { id: eventId = '' } = useParams()
  const roster = useRoster(eventId, options)
  const { event, people } = roster
  if (event.data && roster.ready) return { at: 'ready', eventId, event: event.data, roster }
  const failure = [event, people].find((query) => !query.data && !query.loading)?.failure
  return failure ? { at: 'failed', failure, reload: roster.reload } : { at: 'waiting' }
}
