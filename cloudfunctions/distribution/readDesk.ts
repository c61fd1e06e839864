/** Everybody of a campaign for the desk, page by page, with what lets a phone work there without a network. */
import { readDesk as endpoint, type WorkList } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { handle, type Context } from '@kernel/handle'
import { heldUntil, listKey, signedList } from '@kernel/lists'
import { folderOf } from '@kernel/uploads'
import type { Campaign } from '@domain/distribution'
import { communityOf } from '@domain/roles'
import { staffCampaign } from './campaign'
import { portionRow } from './portions'

/** A row is a quarter of a kilobyte. */
export const DESK_PAGE = 600

export const readDesk = handle(endpoint, async ({ campaignId, after }, context) => {
  const campaign = await staffCampaign(context, campaignId)
  const page = await context.store.find('entitlements', { index: 'byCampaign', equal: { campaignId }, ...(after ? { after: { value: after, id: after } } : {}), limit: DESK_PAGE })
  const last = page.length === DESK_PAGE ? page.at(-1) : undefined
  return accept({ rows: page.map((one) => portionRow(context, one)), ...(last ? { next: last._id } : {}), list: workList(context, campaign), at: context.now })
})

function workList({ secrets, caller, now }: Context, { _id, communityId }: Campaign): WorkList {
  const { openid } = caller
  const place = communityOf(communityId)
  return { signed: signedList(secrets, openid, { place, within: place, at: now }), key: listKey(secrets, openid, place), folder: folderOf(secrets, openid, _id), until: heldUntil(caller, place, now) }
}
