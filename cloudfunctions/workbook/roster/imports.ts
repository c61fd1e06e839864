/** An import as staff of its community reach it and see it, and the bytes that it is about. */
import { createHash } from 'node:crypto'
import type { ImportView } from '@contract/workbookRoster'
import type { Instant } from '@domain/calendar'
import type { Roster } from '@domain/elder'
import type { RosterImportId } from '@domain/ids'
import { bringsIn, decideUndoing, PART_ROWS, undecidedIn, type RosterImport } from '@domain/rosterImport'
import { MOST_ROWS } from '@domain/rosterSheet'
import type { RosterPart } from '@kernel/documents'
import { rosterOf } from '@kernel/elders'
import { broken, forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import type { Store } from '@kernel/store'
import { readFile } from '@kernel/wx/files'

/** The import, when the caller's grant covers its community; `forbidden` alike for one that does not exist. */
export async function staffImport({ caller, store }: Context, importId: RosterImportId): Promise<RosterImport> {
  const one = await store.get('rosterImports', importId)
  caller.require(one ? { kind: 'community', id: one.communityId } : null)
  if (!one) throw forbidden()
  return one
}

export const viewOf = (one: RosterImport, roster: Roster, now: Instant): ImportView => ({
  importId: one._id,
  fileName: one.fileName,
  at: one.at,
  state: one.state,
  rows: one.rows,
  read: one.read,
  counts: one.counts,
  undecided: undecidedIn(one),
  people: bringsIn(one),
  ignored: one.ignored,
  mayUndo: decideUndoing(one, roster, now).accepted
})

/** As it stands after a change. */
export async function viewNow({ store, now }: Pick<Context, 'store' | 'now'>, importId: RosterImportId): Promise<ImportView> {
  const one = await store.get('rosterImports', importId)
  if (!one) throw broken('an import that was changed is gone')
  return viewOf(one, await rosterOf(store, one.communityId), now)
}

export const digestOfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url')

/** The very bytes that were looked at first, or null: a phone may have put others there since. */
export async function fileOf({ file }: RosterImport): Promise<Buffer | null> {
  const bytes = file && (await readFile(file.fileId))
  return bytes && digestOfBytes(bytes) === file.digest ? bytes : null
}

/** What its rows came to so far, in their order. */
export const partsOf = (store: Store, importId: RosterImportId): Promise<readonly RosterPart[]> => store.find('rosterParts', { index: 'byImport', equal: { importId }, limit: MOST_ROWS / PART_ROWS })
