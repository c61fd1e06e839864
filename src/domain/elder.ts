/** An elder on the roster of a community: what is known of them, what stays closed, and who said what became of them. */
import type { Instant, LocalDate } from './calendar'
import { add, push, set, type Change, type Step } from './conditional'
import type { BuildingId, CommunityId, ElderId, GridId, PersonId, RosterImportId } from './ids'

export const sexes = ['female', 'male'] as const
export type Sex = (typeof sexes)[number]

/** 独居 / 与配偶 / 与子女 / 保姆 / 机构. */
export const livings = ['alone', 'with_spouse', 'with_children', 'with_carer', 'in_home'] as const
export type Living = (typeof livings)[number]

/** 能出门 / 不便 / 卧床: whether noodles are fetched or brought. */
export const mobilities = ['goes_out', 'hardly', 'bedridden'] as const
export type Mobility = (typeof mobilities)[number]

export const elderStatuses = ['active', 'moved', 'died', 'ineligible'] as const
export type ElderStatus = (typeof elderStatuses)[number]

/** Where a birth date comes from. A number of fifteen digits tells no century, so somebody looks at it. */
export const birthSources = ['id_number', 'old_id_number', 'roster'] as const
export type BirthSource = (typeof birthSources)[number]

/** Who changed what of an elder, and why; a change carries it in its own step. */
export type ElderChange = {
  readonly at: Instant
  readonly by: PersonId
  readonly did: 'imported' | 'added' | 'edited' | ElderStatus
  readonly reason?: string
  /** The version of the roster that it made, where it raised one. */
  readonly version?: number
  /** The birth date before, where it was changed. */
  readonly bornBefore?: LocalDate
}

/** What is closed by the key: where exactly they live, how they are reached, how they live (access.md, "What is clear, what is not"). */
export type ElderDetails = {
  readonly room: string
  readonly phone?: string
  readonly familyName?: string
  readonly familyPhone?: string
  readonly living?: Living
  readonly mobility?: Mobility
  readonly note?: string
}

/** One row of one community's roster; another community's import makes its own. The ID number itself is nowhere. */
export type Elder = {
  readonly _id: ElderId
  readonly communityId: CommunityId
  /** That of the building. */
  readonly gridId: GridId
  readonly buildingId: BuildingId
  /** 单元; empty where a building has none. */
  readonly entrance: string
  readonly name: string
  readonly birthOn: LocalDate
  readonly birthFrom: BirthSource
  readonly sex?: Sex
  readonly status: ElderStatus
  /** `ElderDetails`, sealed. */
  readonly details: string
  /** Keyed HMACs, each with the community in it: of the ID number, of its last four, of the telephone, of the full address. */
  readonly idTag?: string
  readonly tailTag?: string
  readonly phoneTag?: string
  readonly addressTag: string
  /** The import that staged the row; absent for whoever was added by hand. */
  readonly importId?: RosterImportId
  readonly changes: readonly ElderChange[]
}

/** What a community's roster holds, under the id of the community: the one document that makes the rows of an import visible, all at once. */
export type Roster = {
  readonly _id: CommunityId
  /** Raised by whatever adds to the roster or takes from it: two who looked at the same roster cannot both add to it. */
  readonly version: number
  readonly imports: readonly { readonly importId: RosterImportId; readonly at: Instant; readonly by: PersonId; readonly count: number; /** The version that it made. */ readonly version?: number }[]
  /** Whoever had a hand in it since it was last approved: brought a workbook, told its rows apart, added somebody or wrote them anew. */
  readonly hands?: readonly PersonId[]
  /** An approved campaign has made entitlements from it then: what was imported before stays. */
  readonly usedAt?: Instant
}

export const emptyRoster = (communityId: CommunityId): Roster => ({ _id: communityId, version: 0, imports: [] })

/** Whether a row is on the roster: what an import has staged is not until the import is confirmed, and no longer once it was taken back. */
export const isListed = ({ importId }: Pick<Elder, 'importId'>, roster: Pick<Roster, 'imports'> | null): boolean =>
  importId === undefined || (roster?.imports.some((one) => one.importId === importId) ?? false)

/** Whoever comes to more goes back and forth. */
export const MOST_CHANGES = 100

/** What raises the version of a roster, and by whose hands. */
export const raised = ({ hands = [] }: Pick<Roster, 'hands'>, by: readonly PersonId[]): Change => ({ version: add(1), hands: set([...new Set([...hands, ...by])]) })

/** A change of an elder that raises the version of the roster. */
export const changedIn = ({ version }: Pick<Roster, 'version'>, change: ElderChange): Step => push({ ...change, version: version + 1 })

/** The birth date of an active elder as the roster had it at a version; null for whoever was not there then, or has come back since. */
export function bornAsOf(elder: Pick<Elder, 'importId' | 'changes' | 'birthOn'>, roster: Pick<Roster, 'imports'> | null, version: number): LocalDate | null {
  const brought = roster?.imports.find(({ importId }) => importId === elder.importId)
  const since = elder.changes.filter((change) => (change.version ?? 0) > version)
  const isNew = (brought?.version ?? 0) > version || since.some(({ did }) => did === 'added' || did === 'active')
  return isNew || !isListed(elder, roster) ? null : (since.find(({ bornBefore }) => bornBefore !== undefined)?.bornBefore ?? elder.birthOn)
}
