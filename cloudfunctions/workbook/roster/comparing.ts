/** What the rows of a workbook come to beside those before them and those on the roster: new, known, twice, or somebody's to decide. */
import type { Elder } from '@domain/elder'
import type { CommunityId, ElderId, RosterImportId } from '@domain/ids'
import type { ImportRemark, RowFate, RowNotice } from '@domain/rosterImport'
import type { ReadRow, RosterRow } from '@domain/rosterRow'
import { closest, likenessOfElder, type Likeness } from '@domain/samePerson'
import { tagged } from '@kernel/elders'
import { digestOf, type Secrets } from '@kernel/secrets'

/** A row that can be read, as a person to compare. */
export type Candidate = Likeness & { readonly elderId: ElderId; readonly read: RosterRow }
type Standing = Likeness & { readonly elder: Elder }

export type Compared = {
  readonly notice: RowNotice
  /** Of a row that is staged. */
  readonly candidate?: Candidate
  /** Whom a staged row may be. */
  readonly otherId?: ElderId
  /** Whom a row that is not staged is. */
  readonly isId?: ElderId
}

/** The id of a row is the same whenever it is read, and tells nothing. */
const rowId = (importId: RosterImportId, row: number): ElderId => `el_${digestOf({ importId, row }).slice(0, 20)}`

export function candidateOf(secrets: Secrets, communityId: CommunityId, importId: RosterImportId, read: RosterRow): Candidate {
  const { name, birthOn, building, entrance, details, idNumber } = read
  return {
    elderId: rowId(importId, read.row),
    read,
    name,
    birthOn,
    buildingId: building._id,
    idTags: idNumber === undefined ? [] : secrets.matches(...tagged.idNumber(communityId, idNumber)),
    phoneTags: details.phone === undefined ? [] : secrets.matches(...tagged.phone(communityId, details.phone)),
    addressTags: secrets.matches(...tagged.address(building._id, entrance, details.room))
  }
}

/** Only those of one name or one number can be alike, so that a long list is not compared with itself. */
function shelf<One extends Likeness>() {
  const places = new Map<string, One[]>()
  return {
    add: (one: One) => [one.name, ...one.idTags].forEach((key) => places.set(key, [...(places.get(key) ?? []), one])),
    near: (one: Likeness): readonly One[] => [...new Set([one.name, ...one.idTags].flatMap((key) => places.get(key) ?? []))]
  }
}

type Part = { readonly from: number; readonly until: number; /** Whom rows before it are that were not staged, by row. */ readonly known: ReadonlyMap<number, ElderId> }

/** The rows of a part, each beside all rows before it and beside the roster. */
export function compare(rows: readonly ReadRow[], candidates: readonly (Candidate | undefined)[], { from, until, known }: Part, roster: readonly Elder[]): readonly Compared[] {
  const earlier = shelf<Candidate>()
  const standing = shelf<Standing>()
  const who = new Map(known)
  roster.forEach((elder) => standing.add({ ...likenessOfElder(elder), elder }))
  candidates.slice(0, from).forEach((one) => one && earlier.add(one))
  return rows.slice(from, until).map((row, place) => {
    const candidate = candidates[from + place]
    if (!candidate) return { notice: { ...row.shown, fate: 'fault', faults: row.faults, remarks: [] } }
    const compared = beside(row, candidate, closest(candidate, standing.near(candidate)), closest(candidate, earlier.near(candidate)), who)
    if (compared.isId) who.set(row.shown.row, compared.isId)
    earlier.add(candidate)
    return compared
  })
}

type Closest<Other> = { readonly how: 'same' | 'suspected' | 'namesake'; readonly other: Other } | null

function beside({ shown }: ReadRow, candidate: Candidate, there: Closest<Standing>, before: Closest<Candidate>, who: ReadonlyMap<number, ElderId>): Compared {
  const likeRow = before?.other.read.row
  const beforeId = before ? (who.get(before.other.read.row) ?? before.other.elderId) : undefined
  const told = (fate: RowFate, remarks: readonly ImportRemark[], like?: number): RowNotice => ({ ...shown, fate, faults: [], remarks, ...(like === undefined ? {} : { likeRow: like }) })
  const own = candidate.read.remarks
  if (there?.how === 'same') return { notice: told('known', differences(candidate, there.other)), isId: there.other.elder._id }
  if (before?.how === 'same' && beforeId) return { notice: told('twice', [], likeRow), isId: beforeId }
  if (there?.how === 'suspected') return { candidate, notice: told('suspected', own), otherId: there.other.elder._id }
  if (before?.how === 'suspected' && beforeId) return { candidate, notice: told('suspected', own, likeRow), otherId: beforeId }
  return { candidate, notice: told('new', [...own, ...(there ?? before ? (['namesake'] as const) : [])], there ? undefined : likeRow) }
}

/** What the workbook says otherwise of somebody who stands there; changed by hand, if at all. */
function differences({ name, phoneTags, addressTags }: Candidate, { elder }: Standing): readonly ImportRemark[] {
  const { status } = elder
  return [
    ...(status === 'active' ? [] : [`known_${status}` as const]),
    ...(name === elder.name ? [] : ['name_differs' as const]),
    ...(phoneTags.length === 0 || phoneTags.includes(elder.phoneTag ?? '') ? [] : ['phone_differs' as const]),
    ...(addressTags.includes(elder.addressTag) ? [] : ['address_differs' as const])
  ]
}
