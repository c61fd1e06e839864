/** Whether two rows are the same person: told by what cannot be a coincidence, suspected by what can, and then decided by somebody who looks (data.md §3.3). */
import type { LocalDate } from './calendar'
import type { Elder } from './elder'
import type { BuildingId } from './ids'

/** A person as they are compared. Tags are keyed HMACs, one for each key that was ever in use; whoever is on the roster bears one. */
export type Likeness = {
  readonly name: string
  readonly birthOn: LocalDate
  readonly buildingId: BuildingId
  readonly idTags: readonly string[]
  readonly phoneTags: readonly string[]
  readonly addressTags: readonly string[]
}

/** `same` is the same person; `suspected` may be; a `namesake` lives in the same building and is somebody else. */
export const likenesses = ['same', 'suspected', 'namesake', 'none'] as const
export type LikenessOf = (typeof likenesses)[number]

/** How somebody on the roster is compared. */
export const likenessOfElder = ({ name, birthOn, buildingId, idTag, phoneTag, addressTag }: Elder): Likeness => ({
  name,
  birthOn,
  buildingId,
  idTags: idTag === undefined ? [] : [idTag],
  phoneTags: phoneTag === undefined ? [] : [phoneTag],
  addressTags: [addressTag]
})

const meet = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one))

export function likeness(one: Likeness, other: Likeness): LikenessOf {
  const bothNumbered = one.idTags.length > 0 && other.idTags.length > 0
  if (bothNumbered && meet(one.idTags, other.idTags)) return 'same'
  if (one.name !== other.name) return 'none'
  const born = one.birthOn === other.birthOn
  if (!bothNumbered) {
    if (born && meet(one.addressTags, other.addressTags)) return 'same'
    if (born || meet(one.phoneTags, other.phoneTags)) return 'suspected'
  }
  return one.buildingId === other.buildingId ? 'namesake' : 'none'
}

/** Of those whom somebody could be, the one they most are; the first where several are alike. */
export function closest<Other extends Likeness>(one: Likeness, others: readonly Other[]): { readonly how: Exclude<LikenessOf, 'none'>; readonly other: Other } | null {
  for (const how of ['same', 'suspected', 'namesake'] as const) {
    const other = others.find((candidate) => likeness(one, candidate) === how)
    if (other) return { how, other }
  }
  return null
}
