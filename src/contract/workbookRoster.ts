/** What can be asked of the function `workbook` about rosters: the workbook that the office has, read in parts, looked at, confirmed, taken back. */
import type { Instant } from '@domain/calendar'
import type { ElderDetails, ElderStatus, Sex } from '@domain/elder'
import type { BuildingId, ElderId } from '@domain/ids'
import { confirmRefusals, openRefusals, rowFates, undoRefusals, type Counts, type ImportState, type RowNotice } from '@domain/rosterImport'
import { layoutRefusals } from '@domain/rosterSheet'
import { fileRefusals } from '@domain/workbookFile'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, fileId, id, requestId, text } from './fields'
import type { WorkbookFile } from './workbook'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const

/** As Excel shows it at the left. */
const row = count(1, 1_048_576)

export type ImportView = {
  readonly importId: string
  readonly fileName: string
  readonly at: Instant
  readonly state: ImportState
  readonly rows: number
  /** How many of the rows were looked at. */
  readonly read: number
  readonly counts: Counts
  /** Suspected same persons of whom nobody said yet which they are. */
  readonly undecided: number
  /** How many people it brings onto the roster. */
  readonly people: number
  /** Columns that nobody knows. */
  readonly ignored: readonly string[]
  /** Whether it can be put away, or taken back. */
  readonly mayUndo: boolean
}

/** Where the caller's phone puts a workbook, as `<requestId>.xlsx`, and the imports of the community, the newest first. */
export const listImports = endpoint<{ readonly folder: string; readonly imports: readonly ImportView[] }>()({
  name: 'workbook.listImports',
  ...staff,
  changes: false,
  input: v.strictObject({ communityId: id }),
  refusals: []
})

/** Looks at a workbook that the phone put into its folder: what it is, and where things stand in it. `requestId` is the id of the import. */
export const beginImport = endpoint<ImportView>()({
  name: 'workbook.beginImport',
  ...staff,
  changes: true,
  input: v.strictObject({ requestId, communityId: id, fileId, fileName: text(80) }),
  refusals: [...fileRefusals, ...layoutRefusals, 'not_yours', 'no_file']
})

/** Looks at the next rows; asked again and again until all are read. Nothing is on the roster yet. */
export const continueImport = endpoint<ImportView>()({
  name: 'workbook.continueImport',
  ...staff,
  changes: true,
  input: v.strictObject({ importId: id }),
  refusals: [...openRefusals, 'no_file']
})

/** The rows of one fate that have something to say, by their numbers. */
export const readRows = endpoint<{ readonly rows: readonly RowNotice[]; /** The last of them, where more follow. */ readonly next?: number }>()({
  name: 'workbook.readRows',
  ...staff,
  changes: false,
  input: v.strictObject({ importId: id, fate: v.picklist(rowFates), afterRow: v.optional(row) }),
  refusals: []
})

/** One of two who may be the same; `row` where they stand in the workbook. */
export type Compared = ElderDetails & { readonly elderId: ElderId; readonly row?: number; readonly status: ElderStatus; readonly name: string; readonly birthOn: string; readonly sex?: Sex; readonly buildingId: BuildingId; readonly entrance: string; /** An ID number was given. */ readonly numbered: boolean }
export type ComparedPair = { readonly row: number; readonly one: Compared; readonly other: Compared; readonly decided?: 'same' | 'different' }

/** Those who may be the same, side by side and in full, by their rows; the audit says who looked. */
export const comparePairs = endpoint<{ readonly pairs: readonly ComparedPair[]; /** The last row of them, where more follow. */ readonly next?: number }>()({
  name: 'workbook.comparePairs',
  ...staff,
  changes: false,
  input: v.strictObject({ importId: id, afterRow: v.optional(row) }),
  refusals: []
})

/** Whether a row is somebody who stands there already, said by somebody who looked at both; can be said anew until the import is confirmed. */
export const decidePair = endpoint<ImportView>()({
  name: 'workbook.decidePair',
  ...staff,
  changes: true,
  input: v.strictObject({ importId: id, row, same: v.boolean() }),
  refusals: [...openRefusals, 'not_suspected']
})

/** The same rows once more, with what is wrong beside each, and ID numbers masked; the audit says who took it. */
export const exportRows = endpoint<WorkbookFile>()({
  name: 'workbook.exportRows',
  ...staff,
  changes: false,
  input: v.strictObject({ importId: id }),
  refusals: ['file_expired']
})

/** Everybody new is on the roster, all at once; the workbook is gone. */
export const confirmImport = endpoint<ImportView>()({
  name: 'workbook.confirmImport',
  ...staff,
  changes: true,
  input: v.strictObject({ importId: id }),
  refusals: confirmRefusals
})

/** Puts an import away, or takes a confirmed one back; whom a later workbook names or somebody has visited since stays. */
export const undoImport = endpoint<ImportView>()({
  name: 'workbook.undoImport',
  ...staff,
  changes: true,
  input: v.strictObject({ importId: id }),
  refusals: undoRefusals
})
