/** 对账: the accounts of a campaign are signed over what was counted, by two people. */
import { reconcileCampaign as endpoint } from '@contract/distribution'
import { accept } from '@domain/decision'
import { asCounted, decideReconciling, emptyStock, isSameCount, isSigned, sign, standingSignings } from '@domain/distributionStock'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { accountedCampaign, campaignAgain, campaignView, change, sideOf } from './campaign'
import { allPortions } from './portions'

export const reconcileCampaign = handle(endpoint, async ({ campaignId, left: counted }, context) => {
  const { caller, store, now } = context
  const campaign = await accountedCampaign(context, campaignId)
  const left = Object.fromEntries(counted.map(({ itemId, count }) => [itemId, count]))
  const role = sideOf(context, campaign, left)
  const signings = standingSignings(campaign)
  const before = signings.find((one) => one.role === role)
  if (campaign.status === 'reconciled' && before?.by === caller.personId) return accept(campaignView(campaign))

  const [stock, portions, isOtherSide] = await Promise.all([
    store.get('stocks', campaignId),
    allPortions(context, campaignId),
    isOneOf(context, signings.filter((one) => one.role !== role).map(({ by }) => by))
  ])
  const decision = decideReconciling(campaign, stock ?? emptyStock(campaign), portions, { left, role, isOtherSide })
  if (!decision.accepted) return decision
  const stands = before?.by === caller.personId && isSameCount(campaign, before.left, left)
  if (!stands && !(await store.apply('campaigns', campaignId, sign(campaign, { by: caller.personId, role, at: now, left })))) throw unavailable('somebody else signed meanwhile, or what was counted has changed')
  const signed = stands ? campaign : await campaignAgain(context, campaignId)
  if (!isSigned(signed)) return accept(campaignView(signed))
  return accept(campaignView(await change(context, signed, 'reconciled', { at: now, by: caller.personId, what: 'reconciled' }, {}, asCounted(campaign))))
})
