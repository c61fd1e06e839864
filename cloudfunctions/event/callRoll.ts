/** 点名: how many children and escorts are there; every count is kept, the last one of a point holds. */
import { callRoll as endpoint } from '@contract/eventOuting'
import { isNot, push } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { decideRollCall, type RollCall } from '@domain/outing'
import { handle } from '@kernel/handle'
import { changeWalk, outingView, walkOf } from './outing'

export const callRoll = handle(endpoint, async ({ requestId, eventId, point, children, escorts, note }, context) => {
  const { caller, now } = context
  const walk = await walkOf(context, eventId)
  if (!walk) return refuse('no_outing')
  const isRepeat = walk.outing.rollCalls.some((call) => call.requestId === requestId && call.by === caller.personId)
  if (!isRepeat) {
    const decision = decideRollCall(walk.outing, walk.running, point)
    if (!decision.accepted) return decision
  }
  const call: RollCall = { requestId, point, children, escorts, by: caller.personId, at: now, ...(note ? { note } : {}) }
  const outing = await changeWalk(context, walk, { rollCalls: push(call) }, { all: { 'rollCalls.requestId': isNot(requestId) } })
  return accept(outingView(walk, outing, context))
})
