/** 带队人员: who walks along beside the group's own teachers (R-EV-07). */
import { setStaffing as endpoint } from '@contract/eventOuting'
import { set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { changeWalk, isOn, outingView, walkOf } from './outing'

export const setStaffing = handle(endpoint, async ({ eventId, staffing }, context) => {
  const walk = await walkOf(context, eventId)
  if (!walk) return refuse('no_outing')
  if (!isOn(walk.event)) return refuse('over')
  return accept(outingView(walk, await changeWalk(context, walk, { staffing: set(staffing) }), context))
})
