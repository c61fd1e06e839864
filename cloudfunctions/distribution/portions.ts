/** Entitlements of a campaign as they are found, and as much of one as whoever looks may see. */
import type { HandoverView, PortionRow, PortionView } from '@contract/distributionDesk'
import { acceptedOf, entitlementId, type Entitlement, type Handover } from '@domain/distributionEntitlement'
import type { CampaignId, ElderId, PersonId } from '@domain/ids'
import { broken } from '@kernel/faults'
import { findThose } from '@kernel/finding'
import type { Context } from '@kernel/handle'
import type { Store } from '@kernel/store'

export type Portion = { readonly campaignId: CampaignId; readonly itemId: string; readonly elderId: ElderId }

/** Four items for everybody of the largest community. */
const MOST = 10_000

export const portionOf = ({ store }: { readonly store: Store }, { campaignId, itemId, elderId }: Portion): Promise<Entitlement | null> => store.get('entitlements', entitlementId(campaignId, itemId, elderId))

/** One that was read or changed before. */
export async function portionAgain({ store }: { readonly store: Store }, { _id }: Entitlement): Promise<Entitlement> {
  const entitlement = await store.get('entitlements', _id)
  if (!entitlement) throw broken('an entitlement that was there is gone')
  return entitlement
}

/** All of a campaign, however many calls they take. */
export const allPortions = ({ store }: { readonly store: Store }, campaignId: CampaignId): Promise<readonly Entitlement[]> =>
  findThose(store, 'entitlements', { index: 'byCampaign', equal: { campaignId } }, { by: ({ _id }) => _id, most: MOST })

export function portionRow({ caller, secrets }: Pick<Context, 'caller' | 'secrets'>, entitlement: Entitlement): PortionRow {
  const { elderId, itemId, name, sex, birthOn, gridId, buildingId, entrance, room, status, channel, workerId, homeAskedAt, authorised, openConflicts, awaitingSince } = entitlement
  const handed = acceptedOf(entitlement)
  return {
    elderId, itemId, name, ...(sex ? { sex } : {}), birthOn, gridId, buildingId, entrance, room: secrets.open(room), status, channel,
    ...(workerId ? { workerId } : {}), ...(channel === 'home' && homeAskedAt !== undefined ? { askedAt: homeAskedAt } : {}), ...(authorised ? { authorised: true } : {}), ...(openConflicts > 0 ? { inDoubt: true } : {}),
    ...(handed ? { handed: { at: handed.at, channel: handed.channel, ...(awaitingSince === undefined ? {} : { awaitsWitness: true }), ...(handed.by === caller.personId ? { own: true } : {}) } } : {})
  }
}

const handsOf = ({ by, witness, ended }: Handover): readonly PersonId[] => [by, ...(witness && 'by' in witness ? [witness.by] : []), ...(ended ? [ended.by] : [])]

/** With the names of those whose hands were in it. */
export async function portionViews(context: Pick<Context, 'caller' | 'store' | 'secrets'>, entitlements: readonly Entitlement[]): Promise<readonly PortionView[]> {
  const { store, secrets } = context
  const hands = [...new Set(entitlements.flatMap(({ handovers, added }) => [...handovers.flatMap(handsOf), ...(added ? [added.by] : [])]))]
  const names = new Map((await store.getMany('persons', hands)).map(({ _id, name }) => [_id, name]))
  const nameOf = (personId: PersonId) => names.get(personId) ?? ''
  const handover = ({ commandId, channel, siteId, by, at, receivedAt, standing, doubt, receiver, proof, witness, ended }: Handover): HandoverView => ({
    commandId, channel, ...(siteId ? { siteId } : {}), by: nameOf(by), at, receivedAt, standing, ...(doubt ? { doubt } : {}),
    receiver: receiver.kind === 'self' ? receiver : { ...receiver, name: secrets.open(receiver.name) },
    hasProof: proof !== undefined,
    ...(witness ? { witness: { at: witness.at, name: 'by' in witness ? nameOf(witness.by) : secrets.open(witness.name) } } : {}),
    ...(ended ? { ended: { at: ended.at, by: nameOf(ended.by), note: ended.note } } : {})
  })
  return entitlements.map((entitlement) => ({
    ...portionRow(context, entitlement),
    handovers: entitlement.handovers.map(handover),
    ...(entitlement.added ? { added: { by: nameOf(entitlement.added.by), at: entitlement.added.at, reason: entitlement.added.reason } } : {})
  }))
}

export async function portionView(context: Pick<Context, 'caller' | 'store' | 'secrets'>, entitlement: Entitlement): Promise<PortionView> {
  const [view] = await portionViews(context, [entitlement])
  if (!view) throw broken('a portion without a view')
  return view
}
