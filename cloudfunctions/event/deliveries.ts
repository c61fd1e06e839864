/** What reached whom, beside the seat book, which has no room left for it. */
import type { EventId, RegistrationId } from '@domain/ids'
import { reach } from '@domain/reaching'
import type { Context } from '@kernel/handle'

export async function noteReached({ store, now }: Pick<Context, 'store' | 'now'>, eventId: EventId, parties: readonly RegistrationId[]): Promise<void> {
  if (parties.length === 0) return
  const first = { _id: eventId, reached: Object.fromEntries(parties.map((id) => [id, now])) }
  if ((await store.insert('deliveries', first)) === 'exists') await store.updateIf('deliveries', eventId, { all: {} }, reach(parties, now))
}
