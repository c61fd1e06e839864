/** A resident hands something over to the captain of their building. */
import { handOverSuggestion as endpoint } from '@contract/suggestionHanded'
import { DAY, localDateOf } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import type { BuildingId } from '@domain/ids'
import { SUGGESTION_DAYS } from '@domain/retention'
import { inTerm, placeKey } from '@domain/roles'
import { MOST_HANDED } from '@domain/suggestion'
import { conflict } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { dropPhotos, takePhotos } from './photos'
import { MOST_VOICED } from './readHanded'
import { suggestionAgain } from './reach'

/** More roles than one building has. */
const MOST_GRANTS = 20

export const handOverSuggestion = handle(endpoint, async ({ requestId, category, text, named, files }, context) => {
  const { caller, store, secrets, now } = context
  const { personId, openid } = caller
  const [before, person] = await Promise.all([store.get('suggestions', requestId), store.get('persons', personId)])
  if (!before) {
    const building = person?.buildingId ? await store.get('buildings', person.buildingId) : null
    if (!person || !building) return refuse('no_building')
    const [hasCaptain, own] = await Promise.all([isLookedAfter(context, building._id), store.find('suggestions', { index: 'byVoice', equal: { 'voice.by': personId }, order: 'backward', limit: MOST_VOICED })])
    if (!hasCaptain) return refuse('no_captain')
    if (own.filter(({ status }) => status === 'handed').length >= MOST_HANDED) return refuse('too_many_waiting', { limit: MOST_HANDED })
    const kept = await takePhotos(context, building._id, requestId, files)
    if (!kept) return refuse('photo_unusable')
    await store.insert('suggestions', {
      _id: requestId,
      communityId: building.communityId,
      gridId: building.gridId,
      buildingId: building._id,
      voice: { by: personId, account: openid, ...(named ? { name: secrets.seal(person.name) } : {}) },
      category,
      text: secrets.seal(text),
      files: kept,
      status: 'handed',
      at: now,
      deeds: [{ requestId, at: now, by: personId, what: 'handed' }],
      forgetAt: now + SUGGESTION_DAYS * DAY
    })
  }
  const stored = await suggestionAgain(context, requestId)
  if (stored.voice.by !== personId || secrets.open(stored.text) !== text) throw conflict('requestId')
  await dropPhotos(context, stored.buildingId, files)
  return accept({ suggestionId: requestId })
})

/** Whether the building has a captain today. */
async function isLookedAfter({ store, now }: Context, buildingId: BuildingId): Promise<boolean> {
  const today = localDateOf(now)
  const grants = await store.find('grants', { index: 'byPlace', equal: { within: placeKey({ kind: 'building', id: buildingId }) }, from: today, limit: MOST_GRANTS })
  return grants.some((grant) => grant.role === 'captain' && inTerm(grant, today))
}
