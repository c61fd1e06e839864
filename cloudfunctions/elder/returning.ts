/** An elder is there after all: back on the roster in a new version of it, so that whoever approves what rests on it has seen them. */
import { set } from '@domain/conditional'
import { changedIn, emptyRoster, MOST_CHANGES, raised, type Elder, type ElderStatus } from '@domain/elder'
import { rosterOf } from '@kernel/elders'
import type { Context } from '@kernel/handle'

/** Nothing where they are in none of these states any more, or went back and forth too often. */
export async function returnElder({ store, caller, now }: Pick<Context, 'store' | 'caller' | 'now'>, { _id: elderId, communityId }: Elder, from: readonly ElderStatus[], reason: string | undefined): Promise<void> {
  await store.insert('rosters', emptyRoster(communityId))
  await store.transaction(async (within) => {
    const elder = await within.get('elders', elderId)
    const roster = await rosterOf(within, communityId)
    if (!elder || !from.includes(elder.status) || elder.changes.length >= MOST_CHANGES) return
    await within.update('elders', elderId, { status: set('active'), changes: changedIn(roster, { at: now, by: caller.personId, did: 'active', ...(reason ? { reason } : {}) }) })
    await within.update('rosters', communityId, raised(roster, [caller.personId]))
  })
}
