/** While the desk is open, whoever stands there sees on their own phone that they were checked in. */
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { CHECK_IN_LEAD } from '@domain/event'
import { isOnline } from '@platform/network'
import { useEvery } from '@platform/useEvery'
import type { Query } from '@platform/useQuery'
import { allThere } from './stage'

const LOOK = 10_000

export function useDeskNews(view: RegistrationView, query: Query<RegistrationView, never>): void {
  useEvery(LOOK, () => {
    const now = clock()
    const atDesk = now >= view.event.startAt - CHECK_IN_LEAD && now < view.event.endAt
    if (atDesk && !allThere(view) && isOnline()) void query.reload()
  })
}
