/** Whether whoever looks at an event is too young to sign anybody up for it. */
import { me } from '@contract/account'
import type { EventView } from '@contract/event'
import { clock } from '@domain/calendar'
import { signsForNobody } from '@domain/registration'
import { useQuery } from '@platform/useQuery'

export function useByParents({ phase, mine }: EventView): boolean {
  // read as well for the form that comes next
  const { data } = useQuery(me, {})
  const wanted = (phase === 'open' || phase === 'waiting_list') && mine.length === 0
  return wanted && data?.me !== undefined && signsForNobody(data.me.birth, data.family.map(({ birth }) => birth), clock())
}
