/** The answer of the community, with its reason. */
import { replySuggestion as endpoint } from '@contract/suggestionDesk'
import { set } from '@domain/conditional'
import { refuse } from '@domain/decision'
import { replyOf } from '@domain/suggestion'
import { handle } from '@kernel/handle'
import { isOwn, reached } from './reach'
import { step } from './stepping'

export const replySuggestion = handle(endpoint, async ({ requestId, suggestionId, verdict, text }, context) => {
  const { caller, now } = context
  const suggestion = await reached(context, suggestionId)
  if (await isOwn(context, suggestion)) return refuse('own_work')
  const reply = replyOf(suggestion, verdict, text, caller.personId, now)
  return step(context, suggestion, { requestId, what: 'replied', words: text }, { reply: set(reply), repliedAt: set(now) })
})
