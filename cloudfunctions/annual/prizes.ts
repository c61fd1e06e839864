/** What was asked of the co-operative, as each side sees it. */
import type { PrizeView } from '@contract/annualPrize'
import { annualId, honouredIn, winnerNamed } from '@domain/annual'
import type { CommunityId } from '@domain/ids'
import { coopIdOf } from '@domain/places'
import { leftOf, prizeStageOf, wanted, type PrizeApplication } from '@domain/prizes'
import { notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { isStaffOf } from '@kernel/staff'

/** Whether somebody works for the community; else they must be of its co-operative. */
export function isOfCommunity(context: Pick<Context, 'caller'>, communityId: CommunityId): boolean {
  if (isStaffOf(context, communityId)) return true
  context.caller.require({ kind: 'partner', id: coopIdOf(communityId) })
  return false
}

export async function applicationOf({ store }: Pick<Context, 'store'>, communityId: CommunityId, year: number): Promise<PrizeApplication> {
  const application = await store.get('prizeApplications', annualId(communityId, year))
  if (!application) throw notFound('prizeApplication')
  return application
}

export async function prizeView(context: Context, application: PrizeApplication): Promise<PrizeView> {
  const { communityId, requestId, items, reason, winners, applied, answer, received } = application
  return {
    requestId,
    stage: prizeStageOf(application),
    items: items.map((item) => ({ ...item, wanted: wanted(item, winners.length), left: leftOf(application, item) })),
    reason,
    winners: winners.length,
    appliedAt: applied.at,
    ...(answer ? { answer: { approved: answer.approved, at: answer.at, ...(answer.reason === undefined ? {} : { reason: answer.reason }) } } : {}),
    ...(received ? { receivedAt: received.at } : {}),
    ...(isOfCommunity(context, communityId) ? { receivers: await receiversOf(context, application) } : {})
  }
}

async function receiversOf({ store }: Context, { _id, winners, issued }: PrizeApplication): Promise<NonNullable<PrizeView['receivers']>> {
  const annual = await store.get('annualEvaluations', _id)
  return winners.map((personId) => {
    const issue = issued[personId]
    return { personId, name: annual ? winnerNamed(annual, personId).name : '', ...(issue ? { issuedAt: issue.at } : {}), ...(annual && !honouredIn(annual).includes(personId) ? { revoked: true as const } : {}) }
  })
}
