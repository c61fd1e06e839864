/** Writes an entry into a captain's month, whichever comes first: once, however often it is asked. */
import type { LocalMonth } from '@domain/calendar'
import type { CommunityId, PersonId } from '@domain/ids'
import { pointsMonthId, versionOn } from '@domain/points'
import { addEntry, countsIn, emptyMonth, newEntry, type PointsEntry } from '@domain/pointsMonth'
import { unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { rulesOf } from '@kernel/pointsRules'

type Ledger = Pick<Context, 'store' | 'now'>
export type Owed = { readonly communityId: CommunityId; readonly captainId: PersonId; readonly entryId: string; /** Its own, whenever it is written. */ readonly month?: LocalMonth }

export async function writeEntry({ store, now }: Ledger, { communityId, captainId, entryId, month: own }: Owed, entry: PointsEntry): Promise<void> {
  const month = own ?? countsIn(entry.occurredOn, now)
  const id = pointsMonthId(communityId, captainId, month)
  await store.insert('pointsMonths', emptyMonth(communityId, captainId, month))
  if (await store.apply('pointsMonths', id, addEntry(entryId, entry))) return
  const then = await store.get('pointsMonths', id)
  if (!then?.entries[entryId]) throw unavailable('the month takes no entry')
}

/** What follows from something that happened elsewhere in the program; nothing where the community does not count it. */
export async function writeOwed(context: Ledger, owed: Owed, what: Pick<PointsEntry, 'ruleId' | 'occurredOn' | 'evidence'>): Promise<void> {
  const { versions } = await rulesOf(context.store, owed.communityId)
  if (versionOn(versions, what.occurredOn).table[what.ruleId].cap === 0) return
  await writeEntry(context, owed, newEntry({ ...what, amount: 1, at: context.now }))
}
