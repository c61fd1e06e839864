/** Whom the care lead asks after. */
import { listAlerts as endpoint } from '@contract/visit'
import { localDateOf } from '@domain/calendar'
import { accept } from '@domain/decision'
import { communityOf, inTerm, placeKey } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { namesOf } from './names'

const MOST = 100

export const listAlerts = handle(endpoint, async ({ communityId }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  const today = localDateOf(now)
  const [alerts, states, grants] = await Promise.all([
    store.find('careAlerts', { index: 'byOpen', equal: { communityId, open: true }, limit: MOST }),
    store.find('careStates', { index: 'byLook', equal: { communityId }, from: 0, until: now, limit: MOST }),
    store.find('grants', { index: 'byRole', equal: { within: placeKey(communityOf(communityId)), role: ['grid_worker', 'grid_assistant'] }, from: today, limit: MOST })
  ])
  if (alerts.length > 0) await recordRead(store, { at: now, actor: caller.personId, action: 'read_health', target: communityId, communityId })
  const walking = grants.filter((grant) => inTerm(grant, today))
  const { of, person } = await namesOf(store, [...alerts.map(({ elderId }) => elderId), ...states.map(({ _id }) => _id)], walking.map(({ personId }) => personId))
  const about = (elderId: string, at: number) => {
    const elder = of(elderId)
    // nobody asks after whoever is gone
    return elder?.status === 'active' ? [{ elderId, name: elder.name, gridId: elder.gridId, buildingId: elder.buildingId, at }] : []
  }
  const walkers = walking.map(({ personId, scope }) => ({ personId, name: person(personId), gridId: scope.id }))
  return accept({ walkers, worse: alerts.flatMap(({ _id, elderId, at }) => about(elderId, at).map((one) => ({ alertId: _id, ...one }))), unseen: states.flatMap(({ _id, seenAt = 0 }) => about(_id, seenAt)) })
})
