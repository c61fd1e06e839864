/** Somebody who is being added or corrected, and what is still missing. */
import type { PersonView } from '@contract/account'
import { isLocalDate } from '@domain/calendar'
import type { Relation } from '@domain/person'
import { copy } from './copy'

export type NewRelation = Exclude<Relation, 'self'>

/** In the order of how often they are added. */
export const newRelations: readonly NewRelation[] = ['child', 'parent', 'grandchild', 'grandparent', 'spouse', 'other']

export type Draft = { readonly relation: NewRelation | undefined; readonly name: string; /** `YYYY-MM` or empty. */ readonly birth: string }
export type Wrong = Readonly<Partial<Record<'relation' | 'name' | 'birth', string>>>

const fields = ['relation', 'name', 'birth'] as const

/** Children need a birth; of grown-ups it is not asked; others may be either. */
export const birthAsked = (relation: Relation | undefined): 'yes' | 'maybe' | 'no' =>
  relation === 'child' || relation === 'grandchild' ? 'yes' : relation === 'other' ? 'maybe' : 'no'

export const emptyDraft: Draft = { relation: undefined, name: '', birth: '' }

export const draftOf = ({ relation, name, birth = '' }: PersonView): Draft => ({ relation: relation === 'self' ? undefined : relation, name, birth: birth.slice(0, 7) })

export const wrongIn = ({ relation, name, birth }: Draft): Wrong => ({
  ...(relation === undefined ? { relation: copy.relationMissing } : {}),
  ...(name.trim() === '' ? { name: copy.nameMissing } : {}),
  ...(birthAsked(relation) === 'yes' && birth === '' ? { birth: copy.birthMissing } : {})
})

export const firstWrong = (wrong: Wrong): (typeof fields)[number] | undefined => fields.find((field) => wrong[field] !== undefined)

/** A birth that was known to the day stays so unless another month is picked. */
export function birthOf({ relation, birth }: Draft, known?: PersonView): string | undefined {
  if (birthAsked(relation) === 'no' || birth === '') return undefined
  return known?.birth !== undefined && isLocalDate(known.birth) && known.birth.startsWith(birth) ? known.birth : birth
}
