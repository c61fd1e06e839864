/** What all communities of the district hold on some days. */
import { districtEvents as endpoint } from '@contract/eventPlanning'
import { endOfDay, localDateOf, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { bookOr, eventCard } from './views'

/** A month of thirty communities. */
const MOST = 200

export const listDistrict = handle(endpoint, async ({ communityId, fromOn, toOn }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  const status = ['draft', 'published', 'finished', 'archived'] as const
  const found = await store.find('events', { index: 'byStart', equal: { status }, from: startOfDay(fromOn), until: endOfDay(toOn), limit: MOST + 1 })
  // a draft is nobody's business but its community's
  const events = found.slice(0, MOST).filter((event) => event.status !== 'draft' || event.communityId === communityId)
  const books = new Map((await store.getMany('seatBooks', events.map(({ _id }) => _id))).map((book) => [book._id, book]))
  const beyond = found[MOST]
  return accept({
    events: events.map((event) => ({ ...eventCard(event, bookOr(event, books.get(event._id) ?? null), now), status: event.status })),
    ...(beyond ? { cutOn: localDateOf(beyond.startAt) } : {})
  })
})
