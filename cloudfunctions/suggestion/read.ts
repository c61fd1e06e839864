/** One entry with all that happened to it. */
import { readSuggestion as endpoint } from '@contract/suggestion'
import { accept } from '@domain/decision'
import { captainSteps, crewSteps, decideStep, isForOthers, staffSteps, type Suggestion, type SuggestionStep } from '@domain/suggestion'
import { handle, type Context } from '@kernel/handle'
import { addressesOf } from '@kernel/wx/files'
import { isStaffOf } from '@kernel/staff'
import { isCaptainOf, isOwn, reached } from './reach'
import { streetOpened } from './street'

/** What the caller's roles let them do with it. */
function stepsFor(context: Context, suggestion: Suggestion): readonly SuggestionStep[] {
  const isCaptain = isCaptainOf(context, suggestion.buildingId)
  const isStaff = isStaffOf(context, suggestion.communityId)
  const isCrew = isStaff || context.caller.grants.some(({ scope }) => scope.kind === 'grid' && scope.id === suggestion.gridId)
  return [...(isCaptain ? captainSteps : []), ...(isCrew ? crewSteps : []), ...(isStaff ? staffSteps : [])]
}

export const readSuggestion = handle(endpoint, async ({ suggestionId }, context) => {
  const { store, secrets } = context
  const suggestion = await reached(context, suggestionId)
  const { deeds, voice, captainId, into } = suggestion
  const [own, building, persons, photos, target] = await Promise.all([
    isOwn(context, suggestion), store.get('buildings', suggestion.buildingId), store.getMany('persons', [...new Set([...deeds.map(({ by }) => by), ...(captainId ? [captainId] : [])])]), addressesOf(suggestion.files), into ? store.get('suggestions', into) : null
  ])
  const name = new Map(persons.map((person) => [person._id, person.name]))
  // an entry that went on in another has its answer there
  const reply = suggestion.reply ?? target?.reply
  const captain = captainId && name.get(captainId)
  return accept({
    suggestion: {
      suggestionId,
      communityId: suggestion.communityId,
      buildingId: suggestion.buildingId,
      building: building?.name ?? '',
      ...(captain ? { captain } : {}),
      category: suggestion.category,
      text: secrets.open(suggestion.text),
      photos: suggestion.files.flatMap((file) => photos.get(file) ?? []),
      ...(voice.name ? { resident: secrets.open(voice.name) } : {}),
      handed: voice.by !== undefined,
      status: suggestion.status,
      at: suggestion.at,
      ...(suggestion.dueOn ? { dueOn: suggestion.dueOn } : {}),
      ...(suggestion.closesOn ? { closesOn: suggestion.closesOn } : {}),
      ...(reply ? { reply: { verdict: reply.verdict, text: reply.text, days: reply.days } } : {}),
      ...(suggestion.street ? { street: streetOpened(context, suggestion.street) } : {}),
      ...(suggestion.shown ? { shown: { summary: suggestion.shown.summary, answer: suggestion.shown.answer } } : {}),
      ...(into ? { into } : {}),
      // whoever handed it over is named only where they want to be
      steps: deeds.map(({ what, at, by, words }) => ({ what, at, ...(by === 'clock' || what === 'handed' ? {} : { by: name.get(by) ?? '' }), ...(words === undefined ? {} : { words: secrets.open(words) }) })),
      may: stepsFor(context, suggestion).filter((what) => !(own && isForOthers(what)) && decideStep(suggestion, what).accepted),
      mayShow: isStaffOf(context, suggestion.communityId) && (suggestion.status === 'replied' || suggestion.status === 'closed')
    }
  })
})
