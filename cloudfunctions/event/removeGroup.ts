/** A group that does not come after all. */
import { removeGroup as endpoint } from '@contract/eventOuting'
import { unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { changeWalk, isOn, outingView, walkOf } from './outing'

export const removeGroup = handle(endpoint, async ({ eventId, groupId }, context) => {
  const walk = await walkOf(context, eventId)
  if (!walk) return refuse('no_outing')
  if (!isOn(walk.event)) return refuse('over')
  return accept(outingView(walk, await changeWalk(context, walk, { [`groups.${groupId}`]: unset }), context))
})
