/** Who is said to be gone, and waits for staff. */
import { listDepartures as endpoint } from '@contract/visit'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { namesOf } from './names'

const MOST = 100

export const listDepartures = handle(endpoint, async ({ communityId }, { caller, store }) => {
  caller.require(communityOf(communityId))
  const states = await store.find('careStates', { index: 'byDeparture', equal: { communityId }, from: 0, limit: MOST })
  const { elder, person } = await namesOf(store, states.map(({ _id }) => _id), states.flatMap(({ departure }) => departure?.by ?? []))
  return accept({ departures: states.flatMap(({ _id, departure }) => (departure ? [{ elderId: _id, name: elder(_id), what: departure.what, at: departure.at, by: person(departure.by) }] : [])) })
})
