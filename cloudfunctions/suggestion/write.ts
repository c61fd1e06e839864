/** A captain writes down what a resident said. */
import { writeSuggestion as endpoint } from '@contract/suggestion'
import { DAY, localDateOf } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import { SUGGESTION_DAYS } from '@domain/retention'
import { written } from '@domain/suggestion'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { dropPhotos, takePhotos } from './photos'
import { ownBuilding, suggestionAgain } from './reach'

export const writeSuggestion = handle(endpoint, async ({ requestId, buildingId, resident, category, text, files }, context) => {
  const { caller, store, secrets, now } = context
  const [building, before] = await Promise.all([ownBuilding(context, buildingId), store.get('suggestions', requestId)])
  if (!before) {
    const kept = await takePhotos(context, buildingId, requestId, files)
    if (!kept) return refuse('photo_unusable')
    await store.insert('suggestions', {
      _id: requestId,
      communityId: building.communityId,
      gridId: building.gridId,
      buildingId,
      voice: resident === undefined ? {} : { name: secrets.seal(resident) },
      category,
      text: secrets.seal(text),
      files: kept,
      at: now,
      captainId: caller.personId,
      ...written(localDateOf(now)),
      deeds: [{ requestId, at: now, by: caller.personId, what: 'written' }],
      forgetAt: now + SUGGESTION_DAYS * DAY
    })
  }
  const stored = before ?? (await suggestionAgain(context, requestId))
  if (stored.captainId !== caller.personId || stored.buildingId !== buildingId || secrets.open(stored.text) !== text) throw conflict('requestId')
  await dropPhotos(context, buildingId, files)
  return accept({ suggestionId: requestId })
})
