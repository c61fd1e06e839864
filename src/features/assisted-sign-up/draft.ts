/** Who is being signed up for them, and what is still missing from it. */
import { ADULT_AGE, ageOn, CONSENT_AGE } from '@domain/age'
import { isLocalMonth, type LocalDate } from '@domain/calendar'
import type { BuildingId } from '@domain/ids'
import { normalPhone } from '@domain/person'
import { copy } from './copy'

export type AgeClass = 'adult' | 'child'
/** `key` tells the rows of the form apart. Grown-ups are not asked for their birth. */
export type DraftPerson = { readonly key: number; readonly name: string; readonly kind: AgeClass | undefined; /** `YYYY-MM` or empty. */ readonly birth: string }
export type Draft = {
  readonly persons: readonly DraftPerson[]
  readonly phone: string
  readonly buildingId: BuildingId | undefined
  readonly guardian: boolean
  readonly health: boolean
}

/** What is wrong by the id of its field, in the order of the screen. */
export type Wrong = readonly { readonly field: string; readonly words: string }[]

export const personOf = (key: number): DraftPerson => ({ key, name: '', kind: undefined, birth: '' })
export const emptyDraft: Draft = { persons: [personOf(0)], phone: '', buildingId: undefined, guardian: false, health: false }

const ageToday = ({ kind, birth }: DraftPerson, today: LocalDate): number | null => (kind === 'child' && isLocalMonth(birth) ? ageOn(birth, today) : null)

/** What this party has to be asked beside names. */
export const askedOf = ({ persons }: Draft, today: LocalDate): { readonly phone: boolean; readonly guardian: boolean } => ({
  phone: persons.some((person) => person.kind === 'child' && (ageToday(person, today) ?? 0) < ADULT_AGE),
  guardian: persons.some((person) => (ageToday(person, today) ?? CONSENT_AGE) < CONSENT_AGE)
})

const wrongInPerson = ({ key, name, kind, birth }: DraftPerson): Wrong => [
  ...(name.trim() === '' ? [{ field: `name-${key}`, words: copy.nameMissing }] : []),
  ...(kind === undefined ? [{ field: `kind-${key}`, words: copy.kindMissing }] : []),
  ...(kind === 'child' && !isLocalMonth(birth) ? [{ field: `birth-${key}`, words: copy.birthMissing }] : [])
]

function wrongInPhone(phone: string, needed: boolean): Wrong {
  if (phone.trim() === '') return needed ? [{ field: 'phone', words: copy.phoneNeeded }] : []
  return normalPhone(phone) === null ? [{ field: 'phone', words: copy.phoneMissing }] : []
}

export function wrongIn(draft: Draft, today: LocalDate, hasHealthNotice: boolean): Wrong {
  const asked = askedOf(draft, today)
  return [
    ...draft.persons.flatMap(wrongInPerson),
    ...wrongInPhone(draft.phone, asked.phone),
    ...(asked.guardian && !draft.guardian ? [{ field: 'guardian', words: copy.guardianMissing }] : []),
    ...(hasHealthNotice && !draft.health ? [{ field: 'health', words: copy.healthMissing }] : [])
  ]
}
