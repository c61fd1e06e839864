/** What the accounts count is changed in one step with the campaign: whoever counted before that has nothing to sign. */
import type { Conditional } from '@domain/conditional'
import { accept, type Decision } from '@domain/decision'
import type { Campaign } from '@domain/distribution'
import { recounted } from '@domain/distributionStock'
import type { CampaignId } from '@domain/ids'
import type { DocumentOf } from '@kernel/documents'
import { broken } from '@kernel/faults'
import type { Context } from '@kernel/handle'

type Counted = 'entitlements' | 'stocks'

/** Decides on the document and on its campaign, signed or not, as they stand in that very moment; the document as it stands afterwards. `null` is nothing left to do. */
export async function settleCounted<C extends Counted, Reason extends string>(
  { store }: Pick<Context, 'store'>,
  campaignId: CampaignId,
  collection: C,
  id: string,
  decide: (known: DocumentOf<C>, campaign: Campaign) => Decision<Conditional | null, Reason>
): Promise<Decision<DocumentOf<C>, Reason>> {
  const decision = await store.transaction(async (within) => {
    const campaign = await within.get('campaigns', campaignId)
    const known = await within.get(collection, id)
    if (!campaign || !known) throw broken('what the accounts count is gone')
    const decided = decide(known, campaign)
    if (!decided.accepted || decided.fact === null) return decided
    // its condition holds: it was made of what this transaction sees
    await within.update(collection, id, decided.fact.then)
    await within.update('campaigns', campaignId, recounted)
    return decided
  })
  if (!decision.accepted) return decision
  const then = await store.get(collection, id)
  if (!then) throw broken('what was changed is gone')
  return accept(then)
}
