/** 对账: the accounts of a campaign are signed over what was counted. */
import { reconcileCampaign as endpoint } from '@contract/distribution'
import { absent, is, set, type Tests } from '@domain/conditional'
import { accept } from '@domain/decision'
import type { Campaign, Signing } from '@domain/distribution'
import { decideReconciling, emptyStock, isSigned, signingsWith } from '@domain/distributionStock'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { accountedCampaign, campaignAgain, campaignView, change, isStaff } from './campaign'
import { allPortions } from './portions'

export const reconcileCampaign = handle(endpoint, async ({ campaignId, left: counted }, context) => {
  const { caller, store, now } = context
  const campaign = await accountedCampaign(context, campaignId)
  const role = isStaff(context, campaign.communityId) ? 'staff' : 'coop'
  const left = Object.fromEntries(counted.map(({ itemId, count }) => [itemId, count]))
  const signing: Signing = { by: caller.personId, role, at: now, left }
  const before = campaign.signings.find((one) => one.role === role)
  if (campaign.status === 'reconciled' && before?.by === caller.personId) return accept(campaignView(campaign))

  const [stock, portions] = await Promise.all([store.get('stocks', campaignId), allPortions(context, campaignId)])
  const decision = decideReconciling(campaign, stock ?? emptyStock(campaign), portions, signing)
  if (!decision.accepted) return decision
  const repeated = before?.by === signing.by && campaign.items.every(({ itemId }) => (before.left[itemId] ?? 0) === (left[itemId] ?? 0))
  if (!repeated && !(await store.updateIf('campaigns', campaignId, { all: { status: is('closed'), ...asSigned(campaign) } }, { signings: set(signingsWith(campaign.signings, signing)) }))) throw unavailable('somebody else signed meanwhile')
  const signed = repeated ? campaign : await campaignAgain(context, campaignId)
  if (!isSigned(signed, signed.signings)) return accept(campaignView(signed))
  return accept(campaignView(await change(context, signed, 'reconciled', { at: now, by: caller.personId, what: 'reconciled' }, {}, asSigned(signed))))
})

/** While nobody has signed since it was read. */
const asSigned = ({ signings }: Campaign): Tests => ({ [`signings.${signings.length}`]: absent, ...Object.fromEntries(signings.map(({ at }, number) => [`signings.${number}.at`, is(at)])) })
