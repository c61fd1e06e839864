/** Entries of the grid, for staff those of the community, on which somebody works, and that say much the same as one of them. */
import { findMergeable as endpoint } from '@contract/suggestionDesk'
import { accept } from '@domain/decision'
import { mostAlike } from '@domain/similarText'
import { workingStatuses } from '@domain/suggestion'
import { handle } from '@kernel/handle'
import { lineOf } from './lines'
import { isStaffOf } from '@kernel/staff'
import { reached } from './reach'

/** More than a community has under way. */
const LOOKED_AT = 100
const MOST = 5

export const findMergeable = handle(endpoint, async ({ suggestionId }, context) => {
  const { store, secrets } = context
  const own = await reached(context, suggestionId)
  const page = { order: 'backward', limit: LOOKED_AT } as const
  const entries = await store.find('suggestions', isStaffOf(context, own.communityId) ? { index: 'byCommunity', equal: { communityId: own.communityId, status: workingStatuses }, ...page } : { index: 'byGrid', equal: { gridId: own.gridId, status: workingStatuses }, ...page })
  const others = entries.filter(({ _id }) => _id !== suggestionId).map((entry) => ({ entry, text: secrets.open(entry.text) }))
  return accept({ alike: mostAlike(secrets.open(own.text), others, MOST).map(({ entry }) => lineOf(context, entry)) })
})
