/** Those with a role at one event keep it as long as the event: where it moves to another day, so does the end of their term. */
import { is, set } from '@domain/conditional'
import { localDateOf, type LocalDate } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import { placeKey } from '@domain/roles'
import type { Store } from '@kernel/store'

/** More hands than one event has. */
const MOST = 100

type Ending = Pick<EventFacts, '_id' | 'endAt'>

async function endOn(store: Store, { _id }: Ending, from: LocalDate, toOn: LocalDate): Promise<void> {
  const helpers = await store.find('grants', { index: 'byPlace', equal: { within: placeKey({ kind: 'event', id: _id }) }, from, limit: MOST })
  const ending = helpers.filter((grant) => (from < toOn ? grant.toOn < toOn : grant.toOn > toOn))
  await Promise.all(ending.map((grant) => store.updateIf('grants', grant._id, { all: { toOn: is(grant.toOn) } }, { toOn: set(toOn) })))
}

/** Before the event moves to a later day: a term that is a few days too long is better than nobody at the desk. */
export async function keepHelpers(store: Store, before: Ending, { endAt }: Ending): Promise<void> {
  if (localDateOf(endAt) > localDateOf(before.endAt)) await endOn(store, before, localDateOf(before.endAt), localDateOf(endAt))
}

/** After it has moved to an earlier day: nobody is on a list of those who help any more. */
export async function releaseHelpers(store: Store, before: Ending, { endAt }: Ending): Promise<void> {
  if (localDateOf(endAt) < localDateOf(before.endAt)) await endOn(store, before, localDateOf(endAt), localDateOf(endAt))
}
