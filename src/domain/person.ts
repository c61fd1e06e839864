/** Who people are to us: a person is not a WeChat account, and most is not asked. */
import { ADULT_AGE, ageOn, type Birth } from './age'
import type { LocalDate } from './calendar'
import type { BuildingId, CommunityId, PersonId } from './ids'

/** What a person is to the account that acts for them. */
export const relations = ['self', 'child', 'spouse', 'parent', 'grandparent', 'grandchild', 'other'] as const
export type Relation = (typeof relations)[number]

export type PersonFacts = {
  readonly _id: PersonId
  readonly name: string
  /** Unknown for a grown-up who was never asked. */
  readonly birth?: Birth
  readonly communityId?: CommunityId
  readonly buildingId?: BuildingId
}

/** Somebody an account may act for. A family is no thing of its own: each account keeps its own list, and sharing adds to another's. */
export type FamilyTie = { readonly personId: PersonId; readonly relation: Relation }

/** More are asked to come to the office: a list without an end invites misuse. */
export const FAMILY_LIMIT = 12

export const ageOf = (person: PersonFacts, on: LocalDate): number | null => (person.birth ? ageOn(person.birth, on) : null)

/** Grown-ups are not asked for their birth, so unknown means grown up. */
export const isAdult = (person: PersonFacts, on: LocalDate): boolean => (ageOf(person, on) ?? ADULT_AGE) >= ADULT_AGE

const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^(0\d{2,3})?\d{7,8}$/

/** The number as it is stored, or null when it is none: spaces, hyphens and +86 are taken off (data.md §3.4). */
export function normalPhone(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s\-()]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null
}
