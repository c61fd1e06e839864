/** The imports of a community, and where the next workbook is put. */
import { listImports as endpoint } from '@contract/workbookRoster'
import { accept } from '@domain/decision'
import { rosterOf } from '@kernel/elders'
import { handle } from '@kernel/handle'
import { folderOf } from '@kernel/uploads'
import { viewOf } from './imports'

/** Older ones were undone, or stay. */
const MOST = 10

export const listImports = handle(endpoint, async ({ communityId }, { caller, store, secrets, now }) => {
  caller.require({ kind: 'community', id: communityId })
  const [roster, imports] = await Promise.all([rosterOf(store, communityId), store.find('rosterImports', { index: 'byCommunity', equal: { communityId }, order: 'backward', limit: MOST })])
  return accept({ folder: folderOf(secrets, caller.openid, communityId), imports: imports.map((one) => viewOf(one, roster, now)) })
})
