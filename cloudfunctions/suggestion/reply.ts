/** The answer of the community, with its reason. */
import { replySuggestion as endpoint } from '@contract/suggestionDesk'
import { set } from '@domain/conditional'
import { replyOf } from '@domain/suggestion'
import { handle } from '@kernel/handle'
import { reached } from './reach'
import { step } from './stepping'

export const replySuggestion = handle(endpoint, async ({ requestId, suggestionId, verdict, text }, context) => {
  const { caller, now } = context
  const suggestion = await reached(context, suggestionId)
  const reply = replyOf(suggestion, verdict, text, caller.personId, now)
  return step(context, suggestion, { requestId, what: 'replied', words: text }, { reply: set(reply), repliedAt: set(now) })
})
