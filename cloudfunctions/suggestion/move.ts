/** Whoever works on an entry moves it on. */
import { moveSuggestion as endpoint } from '@contract/suggestionDesk'
import { set } from '@domain/conditional'
import { refuse } from '@domain/decision'
import { isForOthers } from '@domain/suggestion'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { merge } from './merging'
import { isStaffOf } from '@kernel/staff'
import { isOwn, reached } from './reach'
import { step } from './stepping'

export const moveSuggestion = handle(endpoint, async ({ requestId, suggestionId, move }, context) => {
  const { caller } = context
  const suggestion = await reached(context, suggestionId)
  if (move.to === 'escalated' && !isStaffOf(context, suggestion.communityId)) throw forbidden()
  if (isForOthers(move.to) && (await isOwn(context, suggestion))) return refuse('own_work')
  if (move.to === 'merged') {
    // nobody sends an entry where they cannot see what becomes of it
    await reached(context, move.into)
    return merge(context, suggestion, requestId, move.into)
  }
  return step(context, suggestion, { requestId, what: move.to, words: 'reason' in move ? move.reason : undefined }, move.to === 'accepted' ? { handlerId: set(caller.personId) } : {})
})
