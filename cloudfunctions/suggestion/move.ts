/** Whoever works on an entry moves it on. */
import { moveSuggestion as endpoint } from '@contract/suggestionDesk'
import { set } from '@domain/conditional'
import { decideMerging } from '@domain/suggestion'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isStaffOf, reached } from './reach'
import { repeated, step } from './stepping'

export const moveSuggestion = handle(endpoint, async ({ requestId, suggestionId, move }, context) => {
  const { caller, store } = context
  const suggestion = await reached(context, suggestionId)
  if (move.to === 'escalated' && !isStaffOf(context, suggestion)) throw forbidden()
  if (move.to !== 'merged') return step(context, suggestion, { requestId, what: move.to, words: 'reason' in move ? move.reason : undefined }, move.to === 'accepted' ? { handlerId: set(caller.personId) } : {})

  const asked = { requestId, what: 'merged' as const }
  if (!(await repeated(context, suggestion, asked))) {
    const decision = decideMerging(suggestion, await store.get('suggestions', move.into))
    if (!decision.accepted) return decision
  }
  return step(context, suggestion, asked, { into: set(move.into) })
})
