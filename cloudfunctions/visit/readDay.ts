/** A worker's day: the homes of their grids in walking order, and what makes the phone's own times count there. */
import { readDay as endpoint, type DayElder, type DayGrid, type DayPortion } from '@contract/visit'
import { localDateOf } from '@domain/calendar'
import { accept } from '@domain/decision'
import type { Campaign } from '@domain/distribution'
import { acceptedOf, type Entitlement } from '@domain/distributionEntitlement'
import { isListed, type Elder } from '@domain/elder'
import type { Building, Grid } from '@domain/places'
import { communityOf } from '@domain/roles'
import type { CareState } from '@domain/visiting'
import { walkingOrder } from '@domain/walking'
import { detailsOf } from '@kernel/elders'
import { findThose } from '@kernel/finding'
import { handle, type Context } from '@kernel/handle'
import { heldUntil, listKey, signedList } from '@kernel/lists'
import type { Secrets } from '@kernel/secrets'
import { folderOf } from '@kernel/uploads'

/** More elders than live in the largest grid, and four items for each in a campaign. */
const MOST_ELDERS = 250
const MOST_PORTIONS = 1000
const MOST_CAMPAIGNS = 3
const MOST_BUILDINGS = 300

export const readDay = handle(endpoint, async ({ gridIds }, context) => {
  const { caller, store, now } = context
  for (const id of gridIds) caller.require({ kind: 'grid', id })
  const grids = await store.getMany('grids', gridIds)
  const communities = [...new Set(grids.map(({ communityId }) => communityId))]
  const around = await Promise.all(communities.map((communityId) => aroundOf(context, communityId)))
  const days = await Promise.all(grids.map((grid) => dayOf(context, grid, around.find(({ communityId }) => communityId === grid.communityId))))
  const campaigns = around.flatMap((one) => one.campaigns)
  return accept({ on: localDateOf(now), grids: days, campaigns: campaigns.map(({ _id, title, items, proxyAllowed }) => ({ campaignId: _id, title, items, proxyAllowed, folder: folderOf(context.secrets, caller.openid, _id) })), at: now })
})

async function aroundOf({ store }: Context, communityId: string) {
  const [campaigns, roster, buildings] = await Promise.all([
    store.find('campaigns', { index: 'byCommunity', equal: { communityId, status: 'open' }, order: 'backward', limit: MOST_CAMPAIGNS }),
    store.get('rosters', communityId),
    store.find('buildings', { index: 'byCommunity', equal: { communityId }, limit: MOST_BUILDINGS })
  ])
  return { communityId, campaigns, roster, buildings }
}

type Around = Awaited<ReturnType<typeof aroundOf>>

async function dayOf({ store, secrets, caller, now }: Context, { _id: gridId, name, communityId }: Grid, around: Around | undefined): Promise<DayGrid> {
  const { campaigns = [], roster = null, buildings = [] } = around ?? {}
  const [elders, ...portions] = await Promise.all([
    findThose(store, 'elders', { index: 'byGrid', equal: { gridId, status: 'active' } }, { by: (elder) => elder.name, counts: (elder) => isListed(elder, roster), most: MOST_ELDERS }),
    ...campaigns.map(({ _id }: Campaign) => store.find('entitlements', { index: 'byGrid', equal: { campaignId: _id, gridId }, limit: MOST_PORTIONS }))
  ])
  const states = new Map((await store.getMany('careStates', elders.map(({ _id }) => _id))).map((state) => [state._id, state]))
  const views = elders.map((elder) => dayElder(secrets, elder, portions.flat().filter(({ elderId }) => elderId === elder._id), states.get(elder._id)))
  const place = { kind: 'grid', id: gridId } as const
  return {
    gridId,
    name,
    list: { signed: signedList(secrets, caller.openid, { place, within: communityOf(communityId), at: now }), key: listKey(secrets, caller.openid, place), until: heldUntil(caller, place, now) },
    buildings: buildings.filter(({ _id }) => views.some(({ buildingId }) => buildingId === _id)).map(({ _id, name: called }) => ({ buildingId: _id, name: called })),
    elders: walkingOrder(views, new Map(buildings.map(({ _id, order }: Building) => [_id, order])))
  }
}

function dayElder(secrets: Secrets, elder: Elder, portions: readonly Entitlement[], state: CareState | undefined): DayElder {
  const { room, phone, familyName, familyPhone, living, mobility } = detailsOf(secrets, elder)
  return {
    elderId: elder._id, name: elder.name, ...(elder.sex ? { sex: elder.sex } : {}), birthOn: elder.birthOn, buildingId: elder.buildingId, entrance: elder.entrance, room,
    ...(phone ? { phone } : {}), ...(familyName ? { familyName } : {}), ...(familyPhone ? { familyPhone } : {}), ...(living ? { living } : {}), ...(mobility ? { mobility } : {}),
    portions: portions.map(dayPortion), ...(state?.seenAt === undefined ? {} : { seenAt: state.seenAt }), ...(state?.consent ? { agrees: state.consent.given } : {})
  }
}

function dayPortion(portion: Entitlement): DayPortion {
  const { campaignId, itemId, status, channel, workerId, missed, authorised, openConflicts } = portion
  const handed = acceptedOf(portion)
  return { campaignId, itemId, status, channel, ...(workerId ? { workerId } : {}), missed: missed.length, ...(authorised ? { authorised: true } : {}), ...(openConflicts > 0 ? { inDoubt: true } : {}), ...(handed ? { handed: { at: handed.at, channel: handed.channel } } : {}) }
}
