/** A portion as those who hand it over reach it: staff of the community, and whoever works in the elder's grid. */
import { isAccounted, type Campaign } from '@domain/distribution'
import { isGivable, type Entitlement } from '@domain/distributionEntitlement'
import type { Conditional } from '@domain/conditional'
import { refuse, type Decision } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { forbidden, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { isStaffOf } from '@kernel/staff'
import { gridOf } from './campaign'
import { settleCounted } from './counted'
import { disentitleGone } from './disentitling'
import { portionAgain, portionOf, type Portion } from './portions'

/** `forbidden` alike for one of another grid and for one that does not exist; staff hear of the campaign that they run, whoever is on it. */
export async function reachedPortion(context: Context, portion: Portion): Promise<{ readonly campaign: Campaign; readonly entitlement: Entitlement | null }> {
  const { caller, store } = context
  const [campaign, entitlement] = await Promise.all([store.get('campaigns', portion.campaignId), portionOf(context, portion)])
  if (!campaign || !isStaffOf(context, campaign.communityId)) caller.require(entitlement && gridOf(entitlement.gridId))
  if (!campaign) throw forbidden()
  return { campaign, entitlement }
}

/** The same where the portion must be there. */
export async function existingPortion(context: Context, portion: Portion): Promise<{ readonly campaign: Campaign; readonly entitlement: Entitlement }> {
  const { campaign, entitlement } = await reachedPortion(context, portion)
  if (!entitlement) throw forbidden()
  return { campaign, entitlement }
}

/** For staff of the community alone. */
export async function staffPortion({ caller, store }: Context, portion: Portion): Promise<{ readonly campaign: Campaign; readonly entitlement: Entitlement }> {
  const [campaign, entitlement] = await Promise.all([store.get('campaigns', portion.campaignId), portionOf({ store }, portion)])
  caller.require(entitlement && communityOf(entitlement.communityId))
  if (!entitlement || !campaign) throw forbidden()
  return { campaign, entitlement }
}

/** Decides and writes what becomes of a hand-over that the accounts count, until they are signed. */
export const settleHandOver = <Reason extends string>(context: Pick<Context, 'store'>, { _id, campaignId }: Entitlement, decide: (known: Entitlement) => Decision<Conditional | null, Reason>): Promise<Decision<Entitlement, Reason | 'accounts_signed'>> =>
  settleCounted<'entitlements', Reason | 'accounts_signed'>(context, campaignId, 'entitlements', _id, (known, campaign) => (isAccounted(campaign) ? refuse('accounts_signed') : decide(known)))

/** The same where the portion may be due again: never to whoever has gone meanwhile. */
export async function settleBack<Reason extends string>(context: Pick<Context, 'store'>, entitlement: Entitlement, decide: (known: Entitlement) => Decision<Conditional | null, Reason>): Promise<Decision<Entitlement, Reason | 'accounts_signed'>> {
  const decision = await settleHandOver(context, entitlement, decide)
  if (!decision.accepted || !isGivable(decision.fact) || !(await disentitleGone(context, [decision.fact]))) return decision
  return { accepted: true, fact: await portionAgain(context, decision.fact) }
}

/** Each try loses only to another hand on the same portion. */
const TRIES = 4

/** Decides on what is read and writes it, on what is there then if another was quicker; the portion as it stands afterwards. `null` is nothing left to do. */
export async function settle<Reason extends string>({ store }: Pick<Context, 'store'>, entitlement: Entitlement, decide: (known: Entitlement) => Decision<Conditional | null, Reason>): Promise<Decision<Entitlement, Reason>> {
  let known = entitlement
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const decision = decide(known)
    if (!decision.accepted) return decision
    const done = decision.fact === null || (await store.apply('entitlements', known._id, decision.fact))
    known = decision.fact === null ? known : await portionAgain({ store }, known)
    if (done) return { accepted: true, fact: known }
  }
  throw unavailable('the portion kept changing')
}
