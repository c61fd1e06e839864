/** 补录 stands once another, a reviewer, says so, while the elder is still there. */
import { confirmAddition as endpoint } from '@contract/distributionBooks'
import { accept, refuse } from '@domain/decision'
import { mayBeAddedTo } from '@domain/distribution'
import { confirmAddition as step } from '@domain/distributionSettling'
import { isListed } from '@domain/elder'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { disentitleGone } from './disentitling'
import { staffPortion } from './door'
import { portionAgain, portionRow } from './portions'

export const confirmAddition = handle(endpoint, async (portion, context) => {
  const { caller, store } = context
  const { campaign, entitlement } = await staffPortion(context, portion)
  const { added } = entitlement
  if (!added) return refuse('not_proposed')
  if (added.confirmedBy === undefined) {
    if (!mayBeAddedTo(campaign)) return refuse('wrong_state', { status: campaign.status })
    if (await isOneOf(context, [added.by])) return refuse('own_work')
    const [elder, roster] = await Promise.all([store.get('elders', entitlement.elderId), store.get('rosters', campaign.communityId)])
    if (elder?.status !== 'active' || !isListed(elder, roster)) return refuse('not_on_roster')
    await store.apply('entitlements', entitlement._id, step(caller.personId))
  }
  if (await disentitleGone(context, [entitlement])) return refuse('not_on_roster')
  const then = await portionAgain(context, entitlement)
  return then.added?.confirmedBy === undefined ? refuse('not_proposed') : accept({ row: portionRow(context, then) })
})
