/** An entry that came back is completed, and handed in once more. */
import { amendSuggestion as endpoint } from '@contract/suggestion'
import { set } from '@domain/conditional'
import { refuse } from '@domain/decision'
import { MOST_SUGGESTION_PHOTOS } from '@domain/suggestion'
import { handle } from '@kernel/handle'
import { dropPhotos, takePhotos } from './photos'
import { reached } from './reach'
import { isRepeated, step } from './stepping'

export const amendSuggestion = handle(endpoint, async ({ requestId, suggestionId, category, text, files }, context) => {
  const suggestion = await reached(context, suggestionId)
  const asked = { requestId, what: 'amended' as const }
  // photographs that were taken over are in their folder no more
  const kept = isRepeated(context, suggestion, asked) ? [] : await takePhotos(context, suggestion.buildingId, suggestionId, files)
  if (!kept || suggestion.files.length + kept.length > MOST_SUGGESTION_PHOTOS) return refuse('photo_unusable')
  const decision = await step(context, suggestion, asked, { category: set(category), text: set(context.secrets.seal(text)), files: set([...suggestion.files, ...kept]) })
  if (decision.accepted) await dropPhotos(context, suggestion.buildingId, files)
  return decision
})
