/** The list of an event that a desk holds on the phone, so that it works without a network. */
import type { OutputOf } from '@contract/endpoint'
import type { roster } from '@contract/eventDesk'
import { DAY, type Instant } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import { LATE_DAYS } from '@domain/offline'
import { forgetList, keepList, keptList } from './keptLists'

type Roster = OutputOf<typeof roster>
/** What the server said, and what the phone's clock said then. */
export type KeptRoster = { readonly data: Roster; readonly at: Instant }

const nameOf = (eventId: EventId): string => `event.${eventId}`

/** Kept until a day after the event, and for as long as the list counts at most. */
export async function keepRoster(eventId: EventId, data: Roster, at: Instant, endAt: Instant): Promise<void> {
  if (!data.list) return
  const { key } = data.list
  await keepList(nameOf(eventId), { data: { ...data, list: { ...data.list, key: '' } }, at }, { key, until: Math.min(endAt + DAY, at + LATE_DAYS * DAY) })
}

export const forgetRoster = (eventId: EventId): Promise<void> => forgetList(nameOf(eventId))

export async function keptRoster(eventId: EventId): Promise<KeptRoster | null> {
  const kept = await keptList<KeptRoster>(nameOf(eventId))
  if (!kept) return null
  const { data, at } = kept.list
  return { data: { ...data, ...(data.list ? { list: { ...data.list, key: kept.key } } : {}) }, at }
}
