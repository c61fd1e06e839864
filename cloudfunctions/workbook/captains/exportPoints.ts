/** The points ledger of a month: who may take it, and that it is written down before it is given. */
import { exportPoints as endpoint } from '@contract/workbookCaptains'
import { lastDayOf, localDateOf, localParts, type LocalMonth } from '@domain/calendar'
import { accept } from '@domain/decision'
import type { CommunityId, PersonId } from '@domain/ids'
import { monthsOf, pointsMonthId, quarterOf, totalOfAll, versionOn } from '@domain/points'
import { placeKey } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { namedEach } from '@kernel/onePerson'
import { rulesOf } from '@kernel/pointsRules'
import { copy as words } from '../copy'
import { allOf } from '../inParts'
import { workbookOf } from '../sheet'
import { copy } from './copy'
import { pointsSheet, type CaptainLedgers } from './pointsSheet'

/** More captains than a community has, and more roles than it gives. */
const MOST = 200
const MOST_GRANTS = 1000

export const exportPoints = handle(endpoint, async ({ communityId, month }, context) => {
  const { store, caller, secrets, now } = context
  caller.require({ kind: 'community', id: communityId })
  const [community, months, buildings] = await Promise.all([store.get('communities', communityId), store.find('pointsMonths', { index: 'byMonth', equal: { communityId, month }, limit: MOST }), buildingsOf(context, communityId, `${month}-01`, lastDayOf(month))])
  if (!community) throw broken('staff of a community that is not there')
  const captainIds = months.map(({ captainId }) => captainId)
  const span = monthsOf(quarterOf(month))
  const [ledgers, names, rules] = await Promise.all([
    allOf(store, 'pointsMonths', captainIds.flatMap((captainId) => span.map((one) => pointsMonthId(communityId, captainId, one)))),
    allOf(store, 'persons', [...captainIds, ...months.flatMap(({ lines }) => lines.flatMap(({ verifiedBy, approvedBy }) => [verifiedBy, approvedBy]))]),
    rulesOf(store, communityId)
  ])
  const tableOf = (one: LocalMonth) => versionOn(rules.versions, `${one}-01`).table
  const captains = namedEach(secrets, captainIds, captainIds.flatMap((id) => names.get(id) ?? [])).map(({ ids, name }): CaptainLedgers => {
    const ledgersIn = (one: LocalMonth) => ids.flatMap((id) => ledgers.get(pointsMonthId(communityId, id, one)) ?? [])
    return {
      name,
      building: [...new Set(ids.flatMap((id) => buildings.get(id) ?? []))].join(copy.and),
      months: ledgersIn(month),
      quarter: span.reduce((sum, one) => sum + totalOfAll(ledgersIn(one), tableOf(one)), 0)
    }
  })
  await recordRead(store, { at: now, actor: caller.personId, target: `${communityId}:points:${month}`, communityId, action: 'export' })
  const made = pointsSheet({ community: community.name, month, captains, table: tableOf(month), names, note: words.made(localParts(now)) })
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, community.name, localDateOf(now)), base64: bytes.toString('base64') })
})

/** By captain the buildings that they looked after on some day of the month, as they were called. */
async function buildingsOf({ store }: Context, communityId: CommunityId, fromOn: string, toOn: string): Promise<ReadonlyMap<PersonId, readonly string[]>> {
  const grants = await store.find('grants', { index: 'byPlace', equal: { within: placeKey({ kind: 'community', id: communityId }) }, from: fromOn, limit: MOST_GRANTS })
  const captains = grants.filter((grant) => grant.role === 'captain' && grant.scope.kind === 'building' && grant.fromOn <= toOn)
  const buildings = await allOf(store, 'buildings', captains.map(({ scope }) => scope.id))
  const byCaptain = new Map<PersonId, readonly string[]>()
  for (const { personId, scope } of captains) byCaptain.set(personId, [...(byCaptain.get(personId) ?? []), buildings.get(scope.id)?.name ?? ''])
  return new Map([...byCaptain].map(([personId, names]) => [personId, names.filter(Boolean)]))
}
