/** A sheet of a campaign: who may take it, and that it is written down before it is given. */
import type { InputOf } from '@contract/endpoint'
import { exportCampaign as endpoint } from '@contract/workbookNoodles'
import { endOfDay, localDateOf, localParts, startOfDay } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import type { Campaign } from '@domain/distribution'
import { acceptedOf, isGivable, type Entitlement } from '@domain/distributionEntitlement'
import { emptyStock } from '@domain/distributionStock'
import type { ElderDetails } from '@domain/elder'
import type { ElderId } from '@domain/ids'
import { communityOf } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { detailsOf } from '@kernel/elders'
import { broken, notFound } from '@kernel/faults'
import { findThose } from '@kernel/finding'
import { handle, type Context } from '@kernel/handle'
import { staffCampaign } from '../../distribution/campaign'
import { countsOf } from '../../distribution/counts'
import { allPortions } from '../../distribution/portions'
import { copy as words } from '../copy'
import { allOf } from '../inParts'
import { workbookOf, type Sheet } from '../sheet'
import { cashSheet, handOverSheet, homeSheet, summarySheet, uncollectedSheet, type Page } from './campaignSheets'
import { copy } from './copy'

type Paper = InputOf<typeof endpoint>['paper']

/** More than one grid is brought home, and than one community hands out in a day. */
const MOST = 5000
const MOST_BUILDINGS = 400

export const exportCampaign = handle(endpoint, async ({ campaignId, paper, unmaskedFor }, context) => {
  const { store, caller, secrets, now } = context
  const campaign = await staffCampaign(context, campaignId)
  const grid = paper.kind === 'homes' ? await store.get('grids', paper.gridId) : null
  if (paper.kind === 'homes' && grid?.communityId !== campaign.communityId) throw notFound('grid')
  if (campaign.status === 'draft' || campaign.status === 'roster_review') return refuse('not_published')
  // from then on who got what is being taken away
  if (campaign.counted && paper.kind !== 'summary') return refuse('roster_closed')
  if (unmaskedFor !== undefined && !caller.holds('community_reviewer', communityOf(campaign.communityId))) return refuse('reviewer_needed')

  const [community, buildings, portions] = await Promise.all([
    store.get('communities', campaign.communityId),
    store.find('buildings', { index: 'byCommunity', equal: { communityId: campaign.communityId }, limit: MOST_BUILDINGS }),
    portionsFor(context, campaign, paper)
  ])
  if (!community) throw broken('a campaign of a community that is not there')
  const hands = portions.flatMap((one) => [acceptedOf(one)?.by ?? [], one.workerId ?? []].flat())
  const [persons, details] = await Promise.all([
    allOf(store, 'persons', [...hands, caller.personId]),
    paper.kind === 'homes' || paper.kind === 'uncollected' ? detailsFor(context, portions) : new Map<ElderId, ElderDetails>()
  ])

  const whole = paper.kind === 'hand_over' || paper.kind === 'homes' ? copy.uses[paper.kind] : undefined
  const use = unmaskedFor ?? whole
  const line = { at: now, actor: caller.personId, target: `${campaignId}:${paper.kind}`, communityId: campaign.communityId }
  await recordRead(store, use === undefined ? { ...line, action: 'export' } : { ...line, action: 'export_unmasked', reason: use })

  const page: Page = {
    campaign, portions, persons, details,
    buildings: new Map(buildings.map((building) => [building._id, building])),
    open: (sealed) => secrets.open(sealed),
    note: use === undefined ? words.made(localParts(now)) : words.confidential(community.name, persons.get(caller.personId)?.name ?? '', localParts(now), use)
  }
  const made = paper.kind === 'homes' ? homeSheet(page, grid?.name ?? '') : await itemSheet(context, page, paper, unmaskedFor === undefined)
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, campaign.title, localDateOf(now)), base64: bytes.toString('base64') })
})

async function itemSheet({ store }: Context, page: Page, paper: Exclude<Paper, { readonly kind: 'homes' }>, masked: boolean): Promise<Sheet> {
  const { campaign, portions } = page
  const item = campaign.items.find(({ itemId }) => itemId === paper.itemId)
  if (!item) throw notFound('item')
  if (paper.kind === 'hand_over') return handOverSheet(page, item)
  if (paper.kind === 'uncollected') return uncollectedSheet(page, item, masked)
  if (paper.kind === 'cash') return cashSheet(page, item, paper.on)
  const { items, lines } = countsOf(campaign, (await store.get('stocks', campaign._id)) ?? emptyStock(campaign), portions)
  const [progress, line] = [items.find(({ itemId }) => itemId === item.itemId), lines.find(({ itemId }) => itemId === item.itemId)]
  if (!progress || !line) throw broken('an item that was not counted')
  return summarySheet(page, item, progress, line)
}

/** Whom the sheet is about. */
async function portionsFor({ store }: Context, campaign: Campaign, paper: Paper): Promise<readonly Entitlement[]> {
  const { _id: campaignId } = campaign
  if (paper.kind === 'cash') return findThose(store, 'entitlements', { index: 'byDelivered', equal: { campaignId, itemId: paper.itemId }, from: startOfDay(paper.on), until: endOfDay(paper.on) }, { by: ({ deliveredAt = 0 }) => deliveredAt, most: MOST })
  if (paper.kind === 'homes') {
    const isBrought = (one: Entitlement) => one.channel === 'home' && (isGivable(one) || one.status === 'delivered') && one.status !== 'declined'
    return findThose(store, 'entitlements', { index: 'byGrid', equal: { campaignId, gridId: paper.gridId } }, { by: ({ _id }) => _id, counts: isBrought, most: MOST })
  }
  const all = await allPortions({ store }, campaignId)
  if (paper.kind === 'summary') return all
  const those = all.filter(({ itemId, status }) => itemId === paper.itemId && status !== 'ineligible' && status !== 'proposed')
  return paper.kind === 'hand_over' ? those : those.filter(({ status }) => status === 'eligible' || status === 'unreachable')
}

async function detailsFor({ store, secrets }: Context, portions: readonly Entitlement[]): Promise<ReadonlyMap<ElderId, ElderDetails>> {
  const elders = await allOf(store, 'elders', portions.map(({ elderId }) => elderId))
  return new Map([...elders].map(([elderId, elder]) => [elderId, detailsOf(secrets, elder)]))
}
