/** What all may read of an answered entry. */
import { showSuggestion as endpoint } from '@contract/suggestionDesk'
import { oneOf, present, set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { riskOf } from '@domain/publicText'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { reached, suggestionAgain } from './reach'

export const showSuggestion = handle(endpoint, async ({ suggestionId, words }, context) => {
  const { caller, store, textCheck, now } = context
  const suggestion = await reached(context, suggestionId)
  if (words === undefined) {
    await store.updateIf('suggestions', suggestionId, { all: { shown: present } }, { shown: unset })
    return accept({ shown: false })
  }
  if (suggestion.status !== 'replied' && suggestion.status !== 'closed') return refuse('not_answered')
  const looked = await lookThrough(textCheck, words, caller.openid)
  const risk = riskOf(looked)
  if (risk) return risk
  if (looked.unsure && !caller.holds('community_reviewer', { kind: 'community', id: suggestion.communityId })) return refuse('reviewer_needed')
  const done = await store.updateIf('suggestions', suggestionId, { all: { status: oneOf(['replied', 'closed']) } }, { shown: set({ ...words, at: now, by: caller.personId }) })
  // the same words once more change nothing; one that was contradicted meanwhile is not shown
  if (!done && !(await suggestionAgain(context, suggestionId)).shown) return refuse('not_answered')
  return accept({ shown: true })
})
