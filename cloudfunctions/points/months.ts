/** The months of captains as those who ask reach them, and changes to one that others may change at the same moment. */
import type { Conditional } from '@domain/conditional'
import { accept, type Decision } from '@domain/decision'
import type { CommunityId, PersonId } from '@domain/ids'
import { pointsMonthId } from '@domain/points'
import type { Hand, PointsMonth } from '@domain/pointsMonth'
import { communityOf, placeKey } from '@domain/roles'
import { broken, forbidden, notFound, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'

/** For whoever holds one of the roles somewhere in the community: a captain holds a building. */
export function requireWithin({ caller }: Pick<Context, 'caller'>, communityId: CommunityId): void {
  const place = placeKey(communityOf(communityId))
  if (!caller.grants.some(({ within }) => within.includes(place))) throw forbidden()
}

export type CaptainMonth = { readonly communityId: CommunityId; readonly captainId: PersonId; readonly month: string }

/** For those who count in its community. */
export async function countedMonth({ caller, store }: Context, { communityId, captainId, month }: CaptainMonth): Promise<PointsMonth> {
  caller.require(communityOf(communityId))
  const found = await store.get('pointsMonths', pointsMonthId(communityId, captainId, month))
  if (!found) throw notFound('month')
  return found
}

/** What separates the caller from the captain, and from whoever verified these (INV-C4): two WeChats of one person are one. */
export async function handOn(context: Context, { captainId, entries }: PointsMonth, entryIds: readonly string[]): Promise<Hand> {
  const clerks = [...new Set(entryIds.flatMap((id) => entries[id]?.verified?.by ?? []))]
  const [isCaptain, isClerk] = await Promise.all([isOneOf(context, [captainId]), isOneOf(context, clerks)])
  return { personId: context.caller.personId, isCaptain, isClerk }
}

/** Each try loses only to another hand on the same month. */
const TRIES = 4

/** Decides on what is read and writes it, on what is there then if another was quicker; the month as it stands afterwards. `null` is nothing left to do. */
export async function settle<Reason extends string>({ store }: Pick<Context, 'store'>, month: PointsMonth, decide: (known: PointsMonth) => Decision<Conditional | null, Reason>): Promise<Decision<PointsMonth, Reason>> {
  let known = month
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const decision = decide(known)
    if (!decision.accepted) return decision
    if (decision.fact === null) return accept(known)
    const done = await store.apply('pointsMonths', known._id, decision.fact)
    known = await monthAgain({ store }, known._id)
    if (done) return accept(known)
  }
  throw unavailable('the month kept changing')
}

/** One that was read or changed before. */
export async function monthAgain({ store }: Pick<Context, 'store'>, id: string): Promise<PointsMonth> {
  const month = await store.get('pointsMonths', id)
  if (!month) throw broken('a month of points is gone')
  return month
}
