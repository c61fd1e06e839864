/** What a family is or was signed up for. */
import { myRegistrations as endpoint, type RegistrationCard } from '@contract/event'
import { accept } from '@domain/decision'
import { standingOf } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { seenBy } from './ownRegistration'
import { eventCard } from './views'

/** The newest of a whole family; who wants older ones asks the community. All that name the family are examined, because an index over a list puts nobody's in order: what bounds them is that the clock forgets. */
const MOST = 60

export const myRegistrations = handle(endpoint, async (_input, { caller, store, now }) => {
  if (!caller.account) return accept({ registrations: [] })
  const family = caller.account.family.map(({ personId }) => personId)
  const registrations = await store.find('registrations', { index: 'byKeeper', equal: { keepers: family }, order: 'backward', limit: MOST })
  const eventIds = [...new Set(registrations.map(({ eventId }) => eventId))]
  const [events, books] = await Promise.all([store.getMany('events', eventIds), store.getMany('seatBooks', eventIds)])

  const cards = registrations.flatMap((registration): RegistrationCard[] => {
    const { _id, eventId } = registration
    // the record of a spouse who signed up others alone is found as well, and is not ours
    const personIds = seenBy(caller, registration)
    if (personIds.length === 0) return []
    const event = events.find((one) => one._id === eventId)
    const book = books.find((one) => one._id === eventId)
    if (!event || !book) return []
    const standing = standingOf(book, _id)
    // a record that no book names never got a place
    return standing.at === 'none' ? [] : [{ registrationId: _id, event: eventCard(event, book, now), standing, personIds }]
  })
  const isAhead = ({ event }: RegistrationCard) => event.endAt > now
  const ahead = cards.filter(isAhead).sort((a, b) => a.event.startAt - b.event.startAt)
  const past = cards.filter((card) => !isAhead(card)).sort((a, b) => b.event.startAt - a.event.startAt)
  return accept({ registrations: [...ahead, ...past] })
})
