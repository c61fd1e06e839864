/** With whom a community has held its events, counted from the events themselves. */
import { partnerHistory as endpoint, type JointEvent } from '@contract/eventPlanning'
import { accept } from '@domain/decision'
import { hasOuting } from '@domain/leftOpen'
import { partnersOf, type Held } from '@domain/partners'
import { communityOf } from '@domain/roles'
import { turnout } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { bookOr } from './views'

/** More than two years of a busy community. */
const MOST = 200

export const listPartners = handle(endpoint, async ({ communityId }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  const status = ['published', 'finished', 'archived'] as const
  const found = await store.find('events', { index: 'byCommunity', equal: { communityId, status }, until: now, order: 'backward', limit: MOST })
  // only a partner's name or a walk with groups tells of a partner
  const events = found.filter((event) => event.endAt <= now && (event.partners.length > 0 || hasOuting(event)))
  const [books, outings] = await Promise.all([store.getMany('seatBooks', events.map(({ _id }) => _id)), store.getMany('outings', events.filter(hasOuting).map(({ _id }) => _id))])
  const bookOf = new Map(books.map((book) => [book._id, book]))
  const outingOf = new Map(outings.map((outing) => [outing._id, outing]))
  const held = events.map((event): Held => ({ event, present: turnout(bookOr(event, bookOf.get(event._id) ?? null)).present, outing: outingOf.get(event._id) ?? null }))
  const cards = new Map(events.map(({ _id: eventId, kind, title, startAt }) => [eventId, { eventId, kind, title, startAt }]))
  const partners = partnersOf(held).map(({ name, joint }) => ({
    name,
    events: joint.flatMap(({ eventId, ...counts }): readonly JointEvent[] => {
      const card = cards.get(eventId)
      return card ? [{ ...card, ...counts }] : []
    })
  }))
  const last = found.length === MOST ? found.at(-1) : undefined
  return accept({ partners, ...(last ? { since: last.startAt } : {}) })
})
