/** Somebody who is being added or corrected, and what is still missing. */
import type { PersonView } from '@contract/account'
import { isLocalDate, type LocalDate, type LocalMonth } from '@domain/calendar'
import type { Relation } from '@domain/person'
import { copy } from './copy'

export type NewRelation = Exclude<Relation, 'self'>

/** In the order of how often they are added. */
export const newRelations: readonly NewRelation[] = ['child', 'parent', 'grandchild', 'grandparent', 'spouse', 'other']

export const ages = ['grownUp', 'child'] as const
export type Age = (typeof ages)[number]

export type Draft = {
  readonly relation: NewRelation | undefined
  readonly name: string
  /** Asked only where the relation does not say it. */
  readonly age: Age | undefined
  /** `YYYY-MM` or empty. */
  readonly birth: string
}
export type Wrong = Readonly<Partial<Record<'relation' | 'name' | 'age' | 'birth', string>>>

/** In the order of the screen. */
const fields = ['relation', 'name', 'age', 'birth'] as const

export const ageAsked = (relation: Relation | undefined): boolean => relation === 'other'

/** Children need a birth; of grown-ups it is not asked. */
export const birthAsked = ({ relation, age }: Draft): boolean => relation === 'child' || relation === 'grandchild' || (ageAsked(relation) && age === 'child')

export const emptyDraft: Draft = { relation: undefined, name: '', age: undefined, birth: '' }

export const draftOf = ({ relation, name, birth }: PersonView): Draft => ({
  relation: relation === 'self' ? undefined : relation,
  name,
  age: birth ? 'child' : 'grownUp',
  birth: birth?.slice(0, 7) ?? ''
})

export const wrongIn = (draft: Draft): Wrong => ({
  ...(draft.relation === undefined ? { relation: copy.relationMissing } : {}),
  ...(draft.name.trim() === '' ? { name: copy.nameMissing } : {}),
  ...(ageAsked(draft.relation) && draft.age === undefined ? { age: copy.ageMissing } : {}),
  ...(birthAsked(draft) && draft.birth === '' ? { birth: copy.birthMissing } : {})
})

export const firstWrong = (wrong: Wrong): (typeof fields)[number] | undefined => fields.find((field) => wrong[field] !== undefined)

/** Somebody on the list who may be the one that is being added. */
export const sameAs = ({ relation, name }: Draft, family: readonly PersonView[]): PersonView | undefined =>
  family.find((person) => person.relation === relation && person.name.trim() === name.trim())

// so old is who is added most often
const USUAL_AGES: Readonly<Partial<Record<NewRelation, number>>> = { child: 6, grandchild: 6 }
const USUAL_AGE = 10

/** Where the wheel of months stands while no birth was picked. */
export const usualBirth = (relation: NewRelation | undefined, today: LocalDate): LocalMonth =>
  `${Number(today.slice(0, 4)) - ((relation && USUAL_AGES[relation]) ?? USUAL_AGE)}-${today.slice(5, 7)}`

/** A birth that was known to the day stays so unless another month is picked. */
export function birthOf(draft: Draft, known?: PersonView): string | undefined {
  const { birth } = draft
  if (!birthAsked(draft) || birth === '') return undefined
  return known?.birth !== undefined && isLocalDate(known.birth) && known.birth.startsWith(birth) ? known.birth : birth
}
