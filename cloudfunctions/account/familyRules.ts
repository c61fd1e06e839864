/** What the family endpoints ask before they write. */
import type { Birth } from '@domain/age'
import { localDateOf, type Instant } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { FAMILY_LIMIT, type FamilyTie } from '@domain/person'
import { absent, is, push, type Conditional } from '@domain/conditional'
import type { Account } from '@kernel/documents'

export const isFuture = (birth: Birth | undefined, now: Instant): boolean => birth !== undefined && birth > localDateOf(now)

export const tieTo = (account: Account, personId: PersonId): FamilyTie | undefined => account.family.find((tie) => tie.personId === personId)

/** Puts one more person on an account's list, once, while there is room. */
export const addTie = (account: Account, tie: FamilyTie): Conditional => ({
  // the length that was read must still be there, so two at once cannot pass the limit together or add one person twice
  when: { all: { [`family.${account.family.length}`]: absent, [`family.${account.family.length - 1}.personId`]: is(account.family.at(-1)?.personId ?? null) } },
  then: { family: push(tie) }
})

export const hasRoom = (account: Account, more = 1): boolean => account.family.length + more <= FAMILY_LIMIT
