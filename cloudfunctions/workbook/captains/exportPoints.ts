/** The points ledger of a month: who may take it, and that it is written down before it is given. */
import { exportPoints as endpoint } from '@contract/workbookCaptains'
import { lastDayOf, localDateOf, localParts } from '@domain/calendar'
import { accept } from '@domain/decision'
import type { CommunityId, PersonId } from '@domain/ids'
import { monthsOf, pointsMonthId, quarterOf } from '@domain/points'
import { placeKey } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { copy as words } from '../copy'
import { allOf } from '../inParts'
import { workbookOf } from '../sheet'
import { copy } from './copy'
import { pointsSheet } from './pointsSheet'

/** More captains than a community has, and more roles than it gives. */
const MOST = 200
const MOST_GRANTS = 1000

export const exportPoints = handle(endpoint, async ({ communityId, month }, context) => {
  const { store, caller, now } = context
  caller.require({ kind: 'community', id: communityId })
  const [community, months, buildings] = await Promise.all([store.get('communities', communityId), store.find('pointsMonths', { index: 'byMonth', equal: { communityId, month }, limit: MOST }), buildingsOf(context, communityId, `${month}-01`, lastDayOf(month))])
  if (!community) throw broken('staff of a community that is not there')
  const captains = months.map(({ captainId }) => captainId)
  const [all, names] = await Promise.all([
    allOf(store, 'pointsMonths', captains.flatMap((captainId) => monthsOf(quarterOf(month)).map((one) => pointsMonthId(communityId, captainId, one)))),
    allOf(store, 'persons', [...captains, ...months.flatMap(({ lines }) => lines.flatMap(({ verifiedBy, approvedBy }) => [verifiedBy, approvedBy]))])
  ])
  const quarter = new Map(captains.map((captainId) => [captainId, [...all.values()].filter((one) => one.captainId === captainId)]))
  await recordRead(store, { at: now, actor: caller.personId, target: `${communityId}:points:${month}`, communityId, action: 'export' })
  const made = pointsSheet({ community: community.name, month, months, quarter, names, buildings, note: words.made(localParts(now)) })
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, community.name, localDateOf(now)), base64: bytes.toString('base64') })
})

/** By captain the buildings that they looked after on some day of the month, as they were called. */
async function buildingsOf({ store }: Context, communityId: CommunityId, fromOn: string, toOn: string): Promise<ReadonlyMap<PersonId, string>> {
  const grants = await store.find('grants', { index: 'byPlace', equal: { within: placeKey({ kind: 'community', id: communityId }) }, from: fromOn, limit: MOST_GRANTS })
  const captains = grants.filter((grant) => grant.role === 'captain' && grant.scope.kind === 'building' && grant.fromOn <= toOn)
  const buildings = await allOf(store, 'buildings', captains.map(({ scope }) => scope.id))
  const byCaptain = new Map<PersonId, readonly string[]>()
  for (const { personId, scope } of captains) byCaptain.set(personId, [...(byCaptain.get(personId) ?? []), buildings.get(scope.id)?.name ?? ''])
  return new Map([...byCaptain].map(([personId, names]) => [personId, [...new Set(names)].filter(Boolean).join(copy.and)]))
}
