/** An elder on the roster of a community: what is known of them, what stays closed, and who said what became of them. */
import type { Instant, LocalDate } from './calendar'
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
export type ElderChange = { readonly at: Instant; readonly by: PersonId; readonly did: 'imported' | 'added' | 'edited' | ElderStatus; readonly reason?: string }

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
  readonly imports: readonly { readonly importId: RosterImportId; readonly at: Instant; readonly by: PersonId; readonly count: number }[]
  /** An approved campaign has made entitlements from it then: what was imported before stays. */
  readonly usedAt?: Instant
}

export const emptyRoster = (communityId: CommunityId): Roster => ({ _id: communityId, version: 0, imports: [] })

/** Whether a row is on the roster: what an import has staged is not until the import is confirmed, and no longer once it was taken back. */
export const isListed = ({ importId }: Pick<Elder, 'importId'>, roster: Pick<Roster, 'imports'> | null): boolean =>
  importId === undefined || (roster?.imports.some((one) => one.importId === importId) ?? false)
