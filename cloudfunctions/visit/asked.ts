/** An elder whom a care lead asks after; `forbidden` alike for one of another community, for one who is not on the roster and for one that does not exist. */
import type { Elder } from '@domain/elder'
import type { ElderId } from '@domain/ids'
import { communityOf } from '@domain/roles'
import { isOnRoster } from '@kernel/elders'
import { forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'

export async function askedElder({ caller, store }: Context, elderId: ElderId): Promise<Elder> {
  const elder = await store.get('elders', elderId)
  caller.require(elder && communityOf(elder.communityId))
  if (!elder || !(await isOnRoster(store, elder))) throw forbidden()
  return elder
}
