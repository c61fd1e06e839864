/** What is on: published events in order of their start. */
import { listEvents as endpoint } from '@contract/event'
import { endOfDay, localDateOf, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import type { CommunityId } from '@domain/ids'
import { handle } from '@kernel/handle'
import type { Search } from '@kernel/store'
import { bookOr, eventCard } from './views'

const PAGE = 20

const shown = { status: 'published' } as const

function among(communityId: CommunityId | undefined, series: string | undefined): Pick<Search<'events'>, 'index' | 'equal'> {
  if (communityId === undefined) return { index: 'byStart', equal: shown }
  return series === undefined ? { index: 'byCommunity', equal: { communityId, ...shown } } : { index: 'bySeries', equal: { communityId, series, ...shown } }
}

export const listEvents = handle(endpoint, async ({ communityId, series, fromOn, toOn, after }, { store, now }) => {
  const bounds = {
    from: startOfDay(fromOn ?? localDateOf(now)),
    ...(toOn ? { until: endOfDay(toOn) } : {}),
    ...(after ? { after: { value: after.startAt, id: after.eventId } } : {}),
    limit: PAGE + 1
  }
  const found = await store.find('events', { ...among(communityId, series), ...bounds })
  const page = found.slice(0, PAGE)
  const books = new Map((await store.getMany('seatBooks', page.map(({ _id }) => _id))).map((book) => [book._id, book]))
  const last = found.length > PAGE ? page.at(-1) : undefined
  return accept({
    events: page.map((event) => eventCard(event, bookOr(event, books.get(event._id) ?? null), now)),
    ...(last ? { next: { startAt: last.startAt, eventId: last._id } } : {})
  })
})
