/** The visits of some days as a sheet: who may take it, and that it is written down before it is given. */
import { exportVisits as endpoint } from '@contract/workbookNoodles'
import { addDays, endOfDay, localDateOf, localParts, startOfDay, type LocalDate } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import type { CommunityId } from '@domain/ids'
import { maskedName } from '@domain/masking'
import type { Visit } from '@domain/visiting'
import { recordRead } from '@kernel/audit'
import { detailsOf } from '@kernel/elders'
import { broken } from '@kernel/faults'
import { findThose } from '@kernel/finding'
import { handle, type Context } from '@kernel/handle'
import { copy as words } from '../copy'
import { allOf } from '../inParts'
import { workbookOf } from '../sheet'
import { copy } from './copy'
import { countSheet, ledgerSheet, taskIdsOf, type Page } from './visitSheets'

/** More than one community is visited in a quarter. */
const MOST = 10_000
const MOST_BUILDINGS = 400

export const exportVisits = handle(endpoint, async ({ communityId, fromOn, days, paper, unmaskedFor }, context) => {
  const { store, caller, secrets, now } = context
  const scope = { kind: 'community', id: communityId } as const
  caller.require(scope)
  if (unmaskedFor !== undefined && !caller.holds('community_reviewer', scope)) return refuse('reviewer_needed')
  const toOn = addDays(fromOn, days - 1)
  const [community, buildings, all] = await Promise.all([
    store.get('communities', communityId),
    store.find('buildings', { index: 'byCommunity', equal: { communityId }, limit: MOST_BUILDINGS }),
    visitsOf(context, communityId, fromOn, toOn)
  ])
  if (!community) throw broken('staff of a community that is not there')
  const visits = all.filter(({ status }) => status === 'submitted' || status === 'reviewed')
  const [elders, persons, tasks] = await Promise.all([
    allOf(store, 'elders', visits.map(({ elderId }) => elderId)),
    allOf(store, 'persons', [...visits.map(({ by }) => by), caller.personId]),
    allOf(store, 'careTasks', visits.flatMap(taskIdsOf))
  ])
  const line = { at: now, actor: caller.personId, target: `${communityId}:${paper}:${fromOn}`, communityId }
  await recordRead(store, unmaskedFor === undefined ? { ...line, action: 'export' } : { ...line, action: 'export_unmasked', reason: unmaskedFor })

  const page: Page = {
    community: community.name, fromOn, toOn, visits, elders, persons, tasks,
    waiting: all.filter(({ status }) => status === 'waiting').length,
    buildings: new Map(buildings.map((building) => [building._id, building])),
    nameOf: ({ name }) => (unmaskedFor === undefined ? maskedName(name) : name),
    roomOf: (elder) => (unmaskedFor === undefined ? copy.hidden : detailsOf(secrets, elder).room),
    note: unmaskedFor === undefined ? words.made(localParts(now)) : words.confidential(community.name, persons.get(caller.personId)?.name ?? '', localParts(now), unmaskedFor)
  }
  const made = paper === 'ledger' ? ledgerSheet(page) : countSheet(page)
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, community.name, localDateOf(now)), base64: bytes.toString('base64') })
})

/** The first first, however many calls they take. */
const visitsOf = ({ store }: Context, communityId: CommunityId, fromOn: LocalDate, toOn: LocalDate): Promise<readonly Visit[]> =>
  findThose(store, 'visits', { index: 'byCommunity', equal: { communityId }, from: startOfDay(fromOn), until: endOfDay(toOn) }, { by: ({ at }) => at, most: MOST })
