/** Service that a captain can claim. */
import { listService as endpoint } from '@contract/points'
import { accept } from '@domain/decision'
import { isClosed, pointsMonthId } from '@domain/points'
import { monthOf } from '@domain/pointsMonth'
import { handle } from '@kernel/handle'
import { requireWithin } from './months'
import { entryOfEvent, serviceAt } from './service'

/** More than one person does in two months. */
const MOST = 40

export const listService = handle(endpoint, async ({ communityId }, context) => {
  const { caller: { personId }, store, now } = context
  requireWithin(context, communityId)
  const registrations = await store.find('registrations', { index: 'byKeeper', equal: { keepers: personId }, order: 'backward', limit: MOST })
  const eventIds = [...new Set(registrations.map(({ eventId }) => eventId))]
  const [events, books] = await Promise.all([store.getMany('events', eventIds), store.getMany('seatBooks', eventIds)])
  const served = events.filter((event) => event.communityId === communityId).flatMap((event) => {
    const book = books.find(({ _id }) => _id === event._id)
    const service = book ? serviceAt(event, book, personId, now) : null
    return service && !isClosed(monthOf(service.on), now) ? [service] : []
  })
  const months = await store.getMany('pointsMonths', [...new Set(served.map(({ on }) => pointsMonthId(communityId, personId, monthOf(on))))])
  const claimed = new Set(months.flatMap(({ entries }) => Object.keys(entries)))
  return accept({ service: served.filter(({ eventId }) => !claimed.has(entryOfEvent(eventId))) })
})
