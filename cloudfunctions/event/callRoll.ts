/** 点名: how many children and escorts are there; every count is kept, the last one of a point holds. */
import { callRoll as endpoint } from '@contract/eventOuting'
import { absent, isNot, push } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { decideRollCall, MOST_CALLS, sameCall, type Outing, type RollCall } from '@domain/outing'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { changeWalk, outingView, walkOf } from './outing'

export const callRoll = handle(endpoint, async ({ requestId, eventId, point, children, escorts, note }, context) => {
  const { caller, now } = context
  const walk = await walkOf(context, eventId)
  if (!walk) return refuse('no_outing')
  const call: RollCall = { requestId, point, children, escorts, by: caller.personId, at: now, ...(note ? { note } : {}) }
  const calledBefore = ({ rollCalls }: Outing) => rollCalls.find((one) => one.requestId === requestId)
  if (!calledBefore(walk.outing)) {
    const decision = decideRollCall(walk.outing, walk.running, point)
    if (!decision.accepted) return decision
  }
  const outing = await changeWalk(context, walk, { rollCalls: push(call) }, { all: { 'rollCalls.requestId': isNot(requestId), [`rollCalls.${MOST_CALLS - 1}`]: absent } })
  const stands = calledBefore(outing)
  // others counted in between until there was no room for this one
  if (!stands) return refuse('too_many_calls', { limit: MOST_CALLS })
  if (!sameCall(stands, call)) throw conflict('requestId')
  return accept(outingView(walk, outing, context))
})
