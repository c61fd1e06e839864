/** How a relative is named on a row: who they are to me, and how old. */
import type { PersonView } from '@contract/account'
import { ageOn } from '@domain/age'
import type { LocalDate } from '@domain/calendar'
import { copy, relationWords } from './copy'

export const factOf = ({ relation, birth }: PersonView, today: LocalDate): string =>
  [relationWords[relation], ...(birth && relation !== 'self' ? [copy.years(ageOn(birth, today))] : [])].join('，')
