/** Writing a campaign before anybody looks through it. */
import { draftCampaign as endpoint } from '@contract/distribution'
import { absent, is, push, set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { MOST_DEEDS, type Campaign, type CampaignContent, type Deed } from '@domain/distribution'
import { communityOf } from '@domain/roles'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { campaignAgain, campaignView } from './campaign'

export const draftCampaign = handle(endpoint, async ({ campaignId, communityId, content: written }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  // the schema leaves out what was not written, which its type cannot say
  const content = written as CampaignContent
  const first: Campaign = { ...content, _id: campaignId, communityId, status: 'draft', deeds: [{ at: now, by: caller.personId, what: 'draft' }], entitling: null, signings: [] }
  if ((await store.insert('campaigns', first)) === 'inserted') return accept(campaignView(first))

  const deed: Deed = { at: now, by: caller.personId, what: 'edited' }
  const fields = Object.fromEntries(Object.keys(endpoint.input.entries.content.entries).map((field) => [field, field in content ? set(content[field as keyof CampaignContent]) : unset]))
  const overwritten = await store.updateIf('campaigns', campaignId, { all: { status: is('draft'), communityId: is(communityId), [`deeds.${MOST_DEEDS - 1}`]: absent } }, { ...fields, deeds: push(deed) })
  const stored = await campaignAgain({ store }, campaignId)
  if (stored.communityId !== communityId) throw forbidden()
  if (overwritten) return accept(campaignView(stored))
  return refuse(stored.status === 'draft' ? 'too_many_changes' : 'not_a_draft')
})
