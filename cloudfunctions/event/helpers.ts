/** Those with a role at one event keep it as long as the event: where it moves to a later day, so does the end of their term. */
import { is, set } from '@domain/conditional'
import { localDateOf } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import { placeKey } from '@domain/roles'
import type { Store } from '@kernel/store'

/** More hands than one event has. */
const MOST = 100

/** Before the event is moved: a term that is a few days too long is better than nobody at the desk. */
export async function keepHelpers(store: Store, event: Pick<EventFacts, '_id' | 'endAt'>, endAt: EventFacts['endAt']): Promise<void> {
  const toOn = localDateOf(endAt)
  if (toOn <= localDateOf(event.endAt)) return
  const helpers = await store.find('grants', { index: 'byPlace', equal: { within: placeKey({ kind: 'event', id: event._id }) }, from: localDateOf(event.endAt), limit: MOST })
  const ending = helpers.filter((grant) => grant.toOn < toOn)
  await Promise.all(ending.map((grant) => store.updateIf('grants', grant._id, { all: { toOn: is(grant.toOn) } }, { toOn: set(toOn) })))
}
