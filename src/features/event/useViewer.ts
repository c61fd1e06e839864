/** Who looks at an event: asked once for the whole page, and read as well for the form that comes next. */
import { me, type MeView } from '@contract/account'
import type { EventView } from '@contract/event'
import { clock } from '@domain/calendar'
import { signsForNobody } from '@domain/registration'
import { useQuery } from '@platform/useQuery'

export type Viewer = {
  /** Until then no button may say what the next moment takes back. */
  readonly known: boolean
  readonly family: MeView['family']
  /** Too young to sign anybody up for it. */
  readonly byParents: boolean
}

export function useViewer(event: EventView | null): Viewer {
  const { data, loading } = useQuery(me, {})
  const family = data?.family ?? []
  const wanted = event !== null && (event.phase === 'open' || event.phase === 'waiting_list') && event.mine.length === 0
  return { known: data !== null || !loading, family, byParents: wanted && data?.me !== undefined && signsForNobody(data.me.birth, family.map(({ birth }) => birth), clock()) }
}
