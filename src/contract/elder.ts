/** What can be asked of the function `elder`: the roster of a community as its staff look through it and mend it by hand. */
import type { Instant, LocalDate } from '@domain/calendar'
import { elderStatuses, livings, mobilities, sexes, type BirthSource, type ElderChange, type ElderDetails, type ElderStatus, type Sex } from '@domain/elder'
import type { BuildingId, CommunityId, ElderId } from '@domain/ids'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, id, listOf, localDate, longText, phone, requestId, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const

const name = text(30)
const place = text(20)
const reason = text(60)

/** What staff write of an elder. The ID number is not among it: it comes with a workbook, if at all. */
const content = v.strictObject({
  name,
  birthOn: localDate,
  sex: v.exactOptional(v.picklist(sexes)),
  buildingId: id,
  entrance: v.exactOptional(place),
  room: place,
  phone: v.exactOptional(phone),
  familyName: v.exactOptional(name),
  familyPhone: v.exactOptional(phone),
  living: v.exactOptional(v.picklist(livings)),
  mobility: v.exactOptional(v.picklist(mobilities)),
  note: v.exactOptional(longText(200))
})
export type ElderContent = v.InferOutput<typeof content>

/** As the list shows them: neither room nor telephone. */
export type ElderRow = { readonly elderId: ElderId; readonly name: string; readonly sex?: Sex; readonly age: number; readonly birthOn: LocalDate; readonly buildingId: BuildingId; readonly entrance: string; readonly status: ElderStatus }

export type ElderView = ElderRow &
  ElderDetails & {
    readonly communityId: CommunityId
    readonly birthFrom: BirthSource
    readonly changes: readonly (Omit<ElderChange, 'by'> & { /** Of whoever is still known. */ readonly byName?: string })[]
    /** Sent back with a change: how many there had been. */
    readonly seen: number
  }

/** Where the next page of a list begins. */
const after = v.strictObject({ name, elderId: id })

/** A page of a roster by name: all of a status, or of one building; or, whatever their status, those whose name begins so. */
export const listElders = endpoint<{ readonly elders: readonly ElderRow[]; readonly next?: { readonly name: string; readonly elderId: ElderId }; readonly lastImportAt?: Instant }>()({
  name: 'elder.list',
  ...staff,
  changes: false,
  input: v.strictObject({ communityId: id, status: v.picklist(elderStatuses), buildingId: v.optional(id), named: v.optional(name), after: v.optional(after) }),
  refusals: []
})

/** Everything of one elder; the audit says who looked. */
export const readElder = endpoint<ElderView>()({
  name: 'elder.read',
  ...staff,
  changes: false,
  input: v.strictObject({ elderId: id }),
  refusals: []
})

const written = ['birth_impossible', 'unknown_building'] as const

/**
 * Somebody who is on no workbook. `requestId` is the id of the elder. Whoever may be somebody who stands there already is refused with their ids,
 * until the request names them in `besides`: somebody looked, and they are others.
 */
export const addElder = endpoint<{ readonly elderId: ElderId }>()({
  name: 'elder.add',
  ...staff,
  changes: true,
  input: v.strictObject({ requestId, communityId: id, content, besides: listOf(id, 20), reason }),
  refusals: [...written, 'stands_already', 'looks_known']
})

/** Writes an elder anew, as whoever saw so many changes of them. */
export const editElder = endpoint<{ readonly elderId: ElderId }>()({
  name: 'elder.edit',
  ...staff,
  changes: true,
  input: v.strictObject({ elderId: id, content, seen: count(0, 1_000), reason }),
  refusals: [...written, 'changed_meanwhile']
})

/** Says what became of an elder, or that it is not so. */
export const markElder = endpoint<{ readonly elderId: ElderId; readonly status: ElderStatus }>()({
  name: 'elder.mark',
  ...staff,
  changes: true,
  input: v.strictObject({ elderId: id, status: v.picklist(elderStatuses), reason }),
  refusals: ['too_often_changed']
})
