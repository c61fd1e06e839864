/** What a resident handed over goes into the book, or not. */
import { takeUpSuggestion as endpoint } from '@contract/suggestion'
import { set } from '@domain/conditional'
import { handle } from '@kernel/handle'
import { reached } from './reach'
import { step } from './stepping'

export const takeUpSuggestion = handle(endpoint, async ({ requestId, suggestionId, reason }, context) => {
  const suggestion = await reached(context, suggestionId)
  if (reason !== undefined) return step(context, suggestion, { requestId, what: 'declined', words: reason })
  return step(context, suggestion, { requestId, what: 'taken' }, { captainId: set(context.caller.personId) })
})
