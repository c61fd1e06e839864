/** The community's day: what is on from today, drafts among it, with live counts. */
import { staffDay as endpoint } from '@contract/eventDesk'
import { localDateOf, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import { eventStatuses } from '@domain/event'
import { handle } from '@kernel/handle'
import { staffCard } from './staffViews'
import { bookOr } from './views'

/** Some weeks of a busy community. */
const MOST = 60

export const listForStaff = handle(endpoint, async ({ communityId }, { caller, store, now }) => {
  caller.require({ kind: 'community', id: communityId })
  const events = await store.find('events', { index: 'byCommunity', equal: { communityId, status: eventStatuses }, from: startOfDay(localDateOf(now)), limit: MOST })
  const books = new Map((await store.getMany('seatBooks', events.map(({ _id }) => _id))).map((book) => [book._id, book]))
  const inOrder = [...events].sort((a, b) => a.startAt - b.startAt)
  return accept({ events: inOrder.map((event) => staffCard(event, bookOr(event, books.get(event._id) ?? null), now)), at: now })
})
