/** 团体报名: a partner's group comes by head-count, without a child's name (R-EV-06). */
import { registerGroup as endpoint } from '@contract/eventOuting'
import { set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { MOST_GROUPS, type Group } from '@domain/outing'
import { handle } from '@kernel/handle'
import { changeWalk, isOn, outingView, walkOf } from './outing'

export const registerGroup = handle(endpoint, async ({ requestId, eventId, leaderPhone, ...told }, context) => {
  const { caller, secrets, now } = context
  const walk = await walkOf(context, eventId)
  if (!walk) return refuse('no_outing')
  if (!isOn(walk.event)) return refuse('over')
  const { partner, classes, children, teachers, leaderName } = told
  if (!walk.outing.groups[requestId] && Object.keys(walk.outing.groups).length >= MOST_GROUPS) return refuse('too_many_groups', { limit: MOST_GROUPS })
  const group: Group = { partner, classes, children, teachers, leaderName, leaderPhone: secrets.seal(leaderPhone), by: caller.personId, at: now }
  return accept(outingView(walk, await changeWalk(context, walk, { [`groups.${requestId}`]: set(group) }), context))
})
