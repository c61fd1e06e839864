/** Who would get what, before it is decided. */
import { previewEligibility as endpoint, type Eligibility } from '@contract/distribution'
import { addDays } from '@domain/calendar'
import { accept } from '@domain/decision'
import { itemsFor, type Campaign } from '@domain/distribution'
import { isListed, type Elder } from '@domain/elder'
import { reachesOn } from '@domain/eligibility'
import { rosterOf } from '@kernel/elders'
import { handle } from '@kernel/handle'
import { staffCampaign } from './campaign'
import { eldersOf } from './elders'

const YEAR = 366
/** As many as fit on a screen that somebody reads. */
const MOST_SOON = 100

export const previewEligibility = handle(endpoint, async ({ campaignId }, context) => {
  const campaign = await staffCampaign(context, campaignId)
  // the roster first: elders that came meanwhile are then of a newer version than the one that is told
  const roster = await rosterOf(context.store, campaign.communityId)
  const elders = await eldersOf(context, campaign.communityId, (elder) => isListed(elder, roster))
  return accept({ roster: elders.length, rosterVersion: roster.version, items: campaign.items.map(({ itemId }) => eligibilityOf(campaign, itemId, elders)) })
})

function eligibilityOf(campaign: Campaign, itemId: string, elders: readonly Elder[]): Eligibility {
  const { minAge } = campaign.items.find((item) => item.itemId === itemId) ?? {}
  const isFor = ({ birthOn }: Elder) => itemsFor(campaign, birthOn).some((item) => item.itemId === itemId)
  const soon = elders.filter((elder) => !isFor(elder)).flatMap(({ _id, name, birthOn }) => {
    const on = minAge === undefined ? null : reachesOn(birthOn, minAge)
    return on !== null && on <= addDays(campaign.ageRefOn, YEAR) ? [{ elderId: _id, name, on }] : []
  })
  return { itemId, eligible: elders.filter(isFor).length, soon: soon.sort((one, other) => (one.on < other.on ? -1 : 1)).slice(0, MOST_SOON) }
}
