/** What is on: published events in order of their start. */
import { listEvents as endpoint } from '@contract/event'
import { endOfDay, localDateOf, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { bookOr, eventCard } from './views'

const PAGE = 20

export const listEvents = handle(endpoint, async ({ communityId, fromOn, toOn, after }, { store, now }) => {
  const bounds = {
    from: startOfDay(fromOn ?? localDateOf(now)),
    ...(toOn ? { until: endOfDay(toOn) } : {}),
    ...(after ? { after: { value: after.startAt, id: after.eventId } } : {}),
    limit: PAGE + 1
  }
  const found = communityId
    ? await store.find('events', { index: 'byCommunity', equal: { communityId, status: 'published' }, ...bounds })
    : await store.find('events', { index: 'byStart', equal: { status: 'published' }, ...bounds })
  const page = found.slice(0, PAGE)
  const books = new Map((await store.getMany('seatBooks', page.map(({ _id }) => _id))).map((book) => [book._id, book]))
  const last = found.length > PAGE ? page.at(-1) : undefined
  return accept({
    events: page.map((event) => eventCard(event, bookOr(event, books.get(event._id) ?? null), now)),
    ...(last ? { next: { startAt: last.startAt, eventId: last._id } } : {})
  })
})
