/** The community's day: what is on from today, drafts among it, with live counts; or one of its series. */
import { staffDay as endpoint } from '@contract/eventDesk'
import { localDateOf, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import { eventStatuses } from '@domain/event'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { staffCard } from './staffViews'
import { bookOr } from './views'

/** Some weeks of a busy community. */
const MOST = 60
/** A series of two years, month by month. */
const MOST_OF_SERIES = 24

export const listForStaff = handle(endpoint, async ({ communityId, series }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  const of = { communityId, status: eventStatuses }
  const events =
    series === undefined
      ? await store.find('events', { index: 'byCommunity', equal: of, from: startOfDay(localDateOf(now)), limit: MOST })
      : await store.find('events', { index: 'bySeries', equal: { ...of, series }, order: 'backward', limit: MOST_OF_SERIES })
  const books = new Map((await store.getMany('seatBooks', events.map(({ _id }) => _id))).map((book) => [book._id, book]))
  const inOrder = [...events].sort((a, b) => a.startAt - b.startAt)
  return accept({ events: inOrder.map((event) => staffCard(event, bookOr(event, books.get(event._id) ?? null), now)), at: now })
})
