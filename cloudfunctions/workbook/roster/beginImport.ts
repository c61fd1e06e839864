/** A workbook is put to an import: what it is, where things stand in it, how many people. */
import { beginImport as endpoint } from '@contract/workbookRoster'
import { accept, refuse } from '@domain/decision'
import { emptyRoster } from '@domain/elder'
import { FILE_MS, noCounts, type RosterImport } from '@domain/rosterImport'
import { rosterOf } from '@kernel/elders'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { folderOf, pathIn } from '@kernel/uploads'
import { readFile, removeFiles } from '@kernel/wx/files'
import { digestOfBytes, viewNow, viewOf } from './imports'
import { sourceIn } from './source'

export const beginImport = handle(endpoint, async ({ requestId, communityId, fileId, fileName }, context) => {
  const { caller, store, secrets, now } = context
  caller.require({ kind: 'community', id: communityId })
  if (pathIn(fileId) !== `${folderOf(secrets, caller.openid, communityId)}/${requestId}.xlsx`) return refuse('not_yours')
  const begun = await store.get('rosterImports', requestId)
  if (begun && (begun.communityId !== communityId || begun.by !== caller.personId)) throw conflict('requestId')
  if (begun) return accept(await viewNow(context, requestId))

  const bytes = await readFile(fileId)
  if (!bytes) return refuse('no_file')
  const source = sourceIn(bytes)
  if (!source.accepted) {
    await removeFiles([fileId])
    return source
  }
  await store.insert('rosters', emptyRoster(communityId))
  const roster = await rosterOf(store, communityId)
  const { layout, people } = source.fact
  const one: RosterImport = {
    _id: requestId,
    communityId,
    by: caller.personId,
    at: now,
    fileName,
    file: { fileId, digest: digestOfBytes(bytes) },
    rosterVersion: roster.version,
    rows: people.length,
    read: 0,
    counts: noCounts,
    suspects: {},
    ignored: layout.ignored,
    state: 'reading',
    tidyAt: now + FILE_MS
  }
  await store.insert('rosterImports', one)
  return accept(viewOf(one, roster, now))
})
