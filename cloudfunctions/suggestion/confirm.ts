/** The captain says that it is done, or, once, that it is not. */
import { confirmSuggestion as endpoint } from '@contract/suggestion'
import { handle } from '@kernel/handle'
import { reached } from './reach'
import { step } from './stepping'

export const confirmSuggestion = handle(endpoint, async ({ requestId, suggestionId, contradiction }, context) => {
  const suggestion = await reached(context, suggestionId)
  return step(context, suggestion, contradiction === undefined ? { requestId, what: 'confirmed' } : { requestId, what: 'reopened', words: contradiction })
})
