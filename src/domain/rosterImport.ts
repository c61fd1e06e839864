/** The import of a roster's workbook: read in parts, looked at, then on the roster in one step or not at all (excel.md §4). */
import type { Instant } from './calendar'
import { DAY } from './calendar'
import { accept, refuse, type About, type Decision } from './decision'
import type { Roster } from './elder'
import type { CommunityId, ElderId, PersonId, RosterImportId } from './ids'
import type { RowFault, RowRemark, RowShown } from './rosterRow'

/** What a row comes to: somebody new, somebody who stands there, a row that stands there, somebody who may be another, or nothing that can be read. */
export const rowFates = ['new', 'known', 'twice', 'suspected', 'fault'] as const
export type RowFate = (typeof rowFates)[number]
export type Counts = Readonly<Record<RowFate, number>>
export const noCounts: Counts = { new: 0, known: 0, twice: 0, suspected: 0, fault: 0 }

/** What the list says beside a row, beside what the row itself gave rise to. */
export const likenessRemarks = ['namesake', 'name_differs', 'phone_differs', 'address_differs', 'known_moved', 'known_died', 'known_ineligible'] as const
export type ImportRemark = RowRemark | (typeof likenessRemarks)[number]

/** A row that has something to say. */
export type RowNotice = RowShown & {
  readonly fate: RowFate
  readonly faults: readonly { readonly fault: RowFault; readonly about?: About }[]
  readonly remarks: readonly ImportRemark[]
  /** The earlier row that it is like. */
  readonly likeRow?: number
}

/** A staged row that may be another person: which, and what somebody decided who looked at both. */
export type Suspect = { readonly elderId: ElderId; readonly otherId: ElderId; /** Where the other stands in the same workbook. */ readonly otherRow?: number; readonly decided?: 'same' | 'different'; readonly by?: PersonId }

/** `dropped`: nobody confirmed it in its time, or somebody put it away. */
export type ImportState = 'reading' | 'ready' | 'confirmed' | 'undone' | 'dropped'

export type RosterImport = {
  readonly _id: RosterImportId
  readonly communityId: CommunityId
  readonly by: PersonId
  readonly at: Instant
  readonly fileName: string
  /** Where the workbook lies, as long as it does, and of what bytes it is. */
  readonly file: { readonly fileId: string; readonly digest: string } | null
  /** What it was compared with. */
  readonly rosterVersion: number
  readonly rows: number
  /** How many of the rows were looked at. */
  readonly read: number
  readonly counts: Counts
  readonly suspects: Readonly<Record<string, Suspect>>
  /** Columns that nobody knows. */
  readonly ignored: readonly string[]
  readonly state: ImportState
  /** When the clock comes by: to drop it, to take its file away, and the rows that are not on the roster. Absent once there is nothing more to do. */
  readonly tidyAt?: Instant
}

/** As many rows as one call looks at. */
export const PART_ROWS = 250
/** A workbook full of ID numbers stays no longer (data.md §3.7). */
export const FILE_MS = DAY

/** Rows of an import that somebody found to be people who stand there already belong to another import that is never confirmed. */
export const asideOf = (importId: RosterImportId): RosterImportId => `${importId}_aside`

export const undecidedIn = ({ suspects }: Pick<RosterImport, 'suspects'>): number => Object.values(suspects).filter(({ decided }) => !decided).length

/** How many people it brings onto the roster. */
export const bringsIn = ({ counts, suspects }: Pick<RosterImport, 'counts' | 'suspects'>): number => counts.new + Object.values(suspects).filter(({ decided }) => decided === 'different').length

/** Whoever put the workbook there, and whoever told its rows apart. */
export const handsIn = ({ by, suspects }: Pick<RosterImport, 'by' | 'suspects'>): readonly PersonId[] => [by, ...Object.values(suspects).flatMap((one) => one.by ?? [])]

export const openRefusals = ['import_over'] as const
export const confirmRefusals = ['import_over', 'not_read', 'undecided', 'nothing_new', 'roster_changed'] as const
export const undoRefusals = ['import_over', 'roster_used'] as const

/** Whether it can still be gone on with. */
export const isOpen = ({ state, at }: Pick<RosterImport, 'state' | 'at'>, now: Instant): boolean => (state === 'reading' || state === 'ready') && now < at + FILE_MS

/** All at once, and onto the roster that it was compared with. */
export function decideConfirming(one: RosterImport, roster: Roster, now: Instant): Decision<{ readonly people: number }, (typeof confirmRefusals)[number]> {
  if (!isOpen(one, now)) return refuse('import_over')
  if (one.state === 'reading') return refuse('not_read')
  const undecided = undecidedIn(one)
  if (undecided > 0) return refuse('undecided', { count: undecided })
  if (bringsIn(one) === 0) return refuse('nothing_new')
  return roster.version === one.rosterVersion ? accept({ people: bringsIn(one) }) : refuse('roster_changed')
}

/** Before it was confirmed it is put away; afterwards it is taken back, as long as no approved campaign rests on it. */
export function decideUndoing(one: RosterImport, roster: Roster, now: Instant): Decision<'dropped' | 'undone', (typeof undoRefusals)[number]> {
  if (isOpen(one, now)) return accept('dropped')
  if (one.state !== 'confirmed') return refuse('import_over')
  const confirmedAt = roster.imports.find(({ importId }) => importId === one._id)?.at ?? one.at
  return roster.usedAt !== undefined && roster.usedAt >= confirmedAt ? refuse('roster_used') : accept('undone')
}
