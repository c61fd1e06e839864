/** What somebody is writing about themselves, and what is still missing from it. */
import type { MeView } from '@contract/account'
import { isLocalMonth } from '@domain/calendar'
import type { BuildingId, CommunityId } from '@domain/ids'
import { normalPhone } from '@domain/person'
import { copy } from './copy'

export type Draft = {
  readonly name: string
  readonly phone: string
  readonly minor: boolean
  /** `YYYY-MM`, asked only of those under age. */
  readonly birth: string
  readonly communityId: CommunityId | undefined
  readonly buildingId: BuildingId | undefined
}

export type Wrong = Readonly<Partial<Record<'name' | 'phone' | 'birth', string>>>

/** In the order of the screen, so that the first missing one is found from the top. */
const fields = ['name', 'phone', 'birth'] as const

/** `phone`: the whole number that was told before; what is known elsewhere is masked. */
export const draftOf = (known: MeView | null, phone = ''): Draft => ({
  name: known?.me?.name ?? '',
  phone,
  minor: false,
  birth: '',
  communityId: known?.me?.communityId,
  buildingId: known?.me?.buildingId
})

export function wrongIn(draft: Draft): Wrong {
  return {
    ...(draft.name.trim() === '' ? { name: copy.nameMissing } : {}),
    ...(normalPhone(draft.phone) === null ? { phone: copy.phoneMissing } : {}),
    ...(draft.minor && !isLocalMonth(draft.birth) ? { birth: copy.birthMissing } : {})
  }
}

export const firstWrong = (wrong: Wrong): (typeof fields)[number] | undefined => fields.find((field) => wrong[field] !== undefined)

export const inputOf = ({ name, phone, minor, birth, communityId, buildingId }: Draft) => ({
  name: name.trim(),
  phone,
  ...(minor ? { birth } : {}),
  ...(communityId ? { communityId } : {}),
  ...(communityId && buildingId ? { buildingId } : {})
})
