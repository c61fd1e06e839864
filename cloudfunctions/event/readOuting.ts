/** The groups, escorts and counts of a walk. */
import { readOuting as endpoint } from '@contract/eventOuting'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { outingView, walkOf } from './outing'

export const readOuting = handle(endpoint, async ({ eventId }, context) => {
  const walk = await walkOf(context, eventId)
  return walk ? accept(outingView(walk, walk.outing, context)) : refuse('no_outing')
})
