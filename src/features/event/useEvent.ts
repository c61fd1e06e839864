/** The event that a poster's code or a link leads to, read again whenever its sign-up opens or closes. */
import { readEvent, type EventView } from '@contract/event'
import { useParams } from '@platform/navigation'
import { useMoments } from '@platform/useMoments'
import { useQuery, type Query } from '@platform/useQuery'

/** `unknown`: no such event, whoever printed the code. */
export type EventQuery = Query<EventView, never> & { readonly unknown: boolean }

export function useEvent(): EventQuery {
  // a code in WeChat hands its event over as `scene`
  const { scene, id } = useParams()
  const eventId = scene ?? id
  const query = useQuery(readEvent, eventId ? { eventId } : null)
  const { data, failure, reload } = query
  useMoments(data ? [data.opensAt, data.closesAt, data.startAt, data.endAt] : [], () => void reload())
  const unknown = !eventId || failure?.code === 'not_found' || failure?.code === 'invalid_input'
  return { ...query, unknown }
}
