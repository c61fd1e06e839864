/** An event as its staff reach it, and the deeds written into it. */
import { is, push, set, type Change } from '@domain/conditional'
import type { Deed, EventFacts, EventStatus } from '@domain/event'
import type { EventId } from '@domain/ids'
import { communityOf } from '@domain/roles'
import { broken, forbidden, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'

/** The event, when the caller's grant covers its community; `forbidden` alike for one that does not exist. */
export async function staffEvent({ caller, store }: Context, eventId: EventId): Promise<EventFacts> {
  const event = await store.get('events', eventId)
  caller.require(event && communityOf(event.communityId))
  if (!event) throw forbidden()
  return event
}

/** Whether the caller looks through what others of the event's community wrote. */
export const isReviewer = ({ caller }: Pick<Context, 'caller'>, { communityId }: Pick<EventFacts, 'communityId'>): boolean => caller.holds('community_reviewer', communityOf(communityId))

/** Whether this very deed was the last: then its answer got lost on the way, and is given again. */
export function isRepeat(event: EventFacts, deed: Deed): boolean {
  const last = event.deeds.at(-1)
  return last !== undefined && last.what === deed.what && last.by === deed.by && last.reason === deed.reason
}

export const moved = (status: EventStatus, deed: Deed): Change => ({ status: set(status), deeds: push(deed) })

/** Moves the event on, unless somebody else moved it meanwhile; then the caller tries again on what is there. */
export async function change({ store }: Context, event: EventFacts, status: EventStatus, deed: Deed, more: Change = {}): Promise<EventFacts> {
  if (!(await store.updateIf('events', event._id, { all: { status: is(event.status) } }, { ...moved(status, deed), ...more }))) throw unavailable('the event changed meanwhile')
  const changed = await store.get('events', event._id)
  if (!changed) throw broken('an event that was changed is gone')
  return changed
}
