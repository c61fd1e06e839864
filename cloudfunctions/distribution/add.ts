/** 补录: somebody is written down after the roster was frozen. */
import { addEntitlement as endpoint } from '@contract/distributionBooks'
import { set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { mayBeAddedTo } from '@domain/distribution'
import type { Entitlement } from '@domain/distributionEntitlement'
import { isListed } from '@domain/elder'
import { handle } from '@kernel/handle'
import { staffCampaign } from './campaign'
import { disentitleGone } from './disentitling'
import { entitlementOf } from './entitling'
import { portionAgain, portionRow } from './portions'

export const addEntitlement = handle(endpoint, async ({ campaignId, itemId, elderId, reason }, context) => {
  const { caller, store, secrets, now } = context
  const campaign = await staffCampaign(context, campaignId)
  if (!mayBeAddedTo(campaign)) return refuse('wrong_state', { status: campaign.status })
  const item = campaign.items.find((one) => one.itemId === itemId)
  if (!item) return refuse('unknown_item')
  const [elder, roster] = await Promise.all([store.get('elders', elderId), store.get('rosters', campaign.communityId)])
  if (elder?.communityId !== campaign.communityId || elder.status !== 'active' || !isListed(elder, roster)) return refuse('not_on_roster')
  const added: Entitlement = { ...entitlementOf(secrets, campaign, item, elder), status: 'proposed', added: { by: caller.personId, at: now, reason } }
  // a campaign rests on the roster as it is now: what brought the elder stays
  await store.updateIf('rosters', campaign.communityId, { all: {} }, { usedAt: set(now) })
  // one that is there already stays as it is
  await store.insert('entitlements', added)
  if (await disentitleGone({ store }, [added])) return refuse('not_on_roster')
  return accept({ row: portionRow(context, await portionAgain({ store }, added)) })
})
