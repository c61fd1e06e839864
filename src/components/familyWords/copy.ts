/** How the people of a family are named: who they are to me, how old, and who of them goes somewhere together. */
import { ageOn, type Birth } from '@domain/age'
import type { LocalDate } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import type { Relation } from '@domain/person'
import { ageWords } from '../dates/copy'

type Relative = { readonly personId: PersonId; readonly name: string; readonly relation: Relation; readonly birth?: Birth }

/** What somebody is to me. */
export const relationWords: Readonly<Record<Relation, string>> = {
  self: '您本人',
  child: '孩子',
  spouse: '爱人',
  parent: '父母',
  grandparent: '爷爷奶奶、姥姥姥爷',
  grandchild: '孙子孙女',
  other: '其他亲友'
}

/** 孩子，6岁: what tells two of the same name apart. */
export const factOf = ({ relation, birth }: Relative, today: LocalDate): string =>
  [relationWords[relation], ...(birth && relation !== 'self' ? [ageWords(ageOn(birth, today))] : [])].join('，')

/** 您、小满; 李敏等2位 where somebody goes along who is not on my list; nothing where I go alone. */
export function partyWords(personIds: readonly PersonId[], family: readonly Relative[]): string {
  const going = family.filter(({ personId }) => personIds.includes(personId))
  const strangers = personIds.length - going.length
  if (going.length === 0 || (strangers === 0 && going.every(({ relation }) => relation === 'self'))) return ''
  const names = going.map(({ relation, name }) => (relation === 'self' ? '您' : name)).join('、')
  return strangers > 0 ? `${names}等${personIds.length}位` : names
}
