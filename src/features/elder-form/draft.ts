/** An elder as somebody writes them, and what is still missing. */
import type { ElderContent, ElderView } from '@contract/elder'
import type { Living, Mobility, Sex } from '@domain/elder'
import { normalPhone } from '@domain/person'
import { copy, type WrongField } from './copy'

export type Draft = {
  readonly name: string
  readonly birthOn: string
  readonly sex: Sex | undefined
  readonly buildingId: string | undefined
  readonly entrance: string
  readonly room: string
  readonly phone: string
  readonly familyName: string
  readonly familyPhone: string
  readonly living: Living | undefined
  readonly mobility: Mobility | undefined
  readonly note: string
  readonly reason: string
}

export const emptyDraft: Draft = { name: '', birthOn: '', sex: undefined, buildingId: undefined, entrance: '', room: '', phone: '', familyName: '', familyPhone: '', living: undefined, mobility: undefined, note: '', reason: '' }

export const draftOf = ({ name, birthOn, sex, buildingId, entrance, room, phone = '', familyName = '', familyPhone = '', living, mobility, note = '' }: ElderView): Draft => ({
  name, birthOn, sex, buildingId, entrance, room, phone, familyName, familyPhone, living, mobility, note, reason: ''
})

const isPhone = (text: string) => text.trim() === '' || normalPhone(text) !== null

/** The fields that are missing or wrong, in the order of the form. */
export function wrongIn(draft: Draft): readonly WrongField[] {
  const good: Readonly<Record<WrongField, boolean>> = {
    name: draft.name.trim() !== '',
    birthOn: draft.birthOn !== '',
    buildingId: draft.buildingId !== undefined,
    room: draft.room.trim() !== '',
    phone: isPhone(draft.phone),
    familyPhone: isPhone(draft.familyPhone),
    reason: draft.reason !== ''
  }
  return (Object.keys(copy.missing) as WrongField[]).filter((field) => !good[field])
}

/** What is sent: what was left empty is left out. */
export function contentOf({ reason: _why, sex, living, mobility, buildingId = '', ...typed }: Draft): ElderContent {
  const { name, birthOn, room, ...optional } = typed
  const said = Object.fromEntries(Object.entries(optional).flatMap(([field, text]) => (text.trim() === '' ? [] : [[field, text.trim()]])))
  return { name: name.trim(), birthOn, buildingId, room: room.trim(), ...said, ...(sex ? { sex } : {}), ...(living ? { living } : {}), ...(mobility ? { mobility } : {}) }
}
