/** What is believed of a visit has consequences: at once, or once a reviewer lets stand what came late. Each is done once, however often it is asked for. */
import type { CareTask } from '@domain/careTask'
import { absent, set } from '@domain/conditional'
import type { Elder } from '@domain/elder'
import { departureOf, dueOnFrom, seenStep, wasMet, type Heard, type Visit } from '@domain/visiting'
import { detailsOf } from '@kernel/elders'
import type { Context } from '@kernel/handle'
import { depart } from './departing'
import { missPortions } from './missing'

/** `elder` is what the roster says of them, as long as it does. */
export async function follow(context: Context, visit: Visit, elder: Elder | null): Promise<void> {
  const { store, secrets } = context
  const { _id: visitId, elderId, communityId, at, outcome, by, consent } = visit
  const heard: Heard = visit.heard === undefined ? {} : (JSON.parse(secrets.open(visit.heard)) as Heard)
  // what was said at this door is newer than what the office has on its roster
  const living = heard.living ?? (elder ? detailsOf(secrets, elder).living : undefined)
  if (wasMet(outcome)) await store.apply('careStates', elderId, seenStep(at, living))
  // the newer answer counts, and of one visit the first
  if (consent) await store.updateIf('careStates', elderId, { all: {}, any: [{ consent: absent }, { 'consent.at': { below: at } }] }, { consent: set({ ...consent, at, by }) })
  if (outcome === 'nobody' || outcome === 'away' || outcome === 'unwilling') await missPortions(context, visit)
  if (heard.health === 'worse') await store.insert('careAlerts', { _id: visitId, communityId, elderId, at, open: true })
  const departure = departureOf(outcome)
  if (departure) await depart(context, visit, departure)
  await writeTasks(context, visit, heard)
  await store.updateIf('visits', visitId, { all: { settled: absent } }, { settled: set(true) })
}

const SIDE_BY_SIDE = 3

/** One task for each need, the worker's own until it is handed on. */
async function writeTasks({ store, secrets }: Context, { _id, communityId, gridId, elderId, needs, at, by }: Visit, { needNote }: Heard): Promise<void> {
  const tasks = needs.map((need): CareTask => ({ _id: `${_id}_${need}`, communityId, gridId, elderId, need, ...(needNote === undefined ? {} : { note: secrets.seal(needNote) }), ownerId: by, dueOn: dueOnFrom(at), status: 'open', deeds: [] }))
  for (let from = 0; from < tasks.length; from += SIDE_BY_SIDE) await Promise.all(tasks.slice(from, from + SIDE_BY_SIDE).map((task) => store.insert('careTasks', task)))
}
