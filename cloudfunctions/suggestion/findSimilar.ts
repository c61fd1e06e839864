/** Entries of the same building that say much the same. */
import { findSimilar as endpoint } from '@contract/suggestion'
import { accept } from '@domain/decision'
import { mostAlike } from '@domain/similarText'
import { handle } from '@kernel/handle'
import { lineOf } from './lines'
import { ownBuilding } from './reach'

/** Some months of a busy building. */
const LOOKED_AT = 30
const MOST = 3

export const findSimilar = handle(endpoint, async ({ buildingId, text }, context) => {
  const { store, secrets } = context
  await ownBuilding(context, buildingId)
  const entries = await store.find('suggestions', { index: 'byBook', equal: { buildingId }, order: 'backward', limit: LOOKED_AT })
  const alike = mostAlike(text, entries.map((entry) => ({ entry, text: secrets.open(entry.text) })), MOST)
  return accept({ alike: alike.map(({ entry }) => lineOf(context, entry)) })
})
