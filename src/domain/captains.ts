/** The building captains of a community: the one category that each stands in, and whether they may be named on the honour board. */
import type { Instant } from './calendar'
import { absent, is, isNot, set, type Conditional } from './conditional'
import { HONOUR_TEXT } from './consents'
import type { CommunityId, PersonId } from './ids'
import type { YearScheme } from './yearScheme'

export const categories = ['party_member', 'group_leader', 'resident_rep'] as const
/** Whom a captain speaks for; somebody who is two of them stands in the one that was written down. */
export type Category = (typeof categories)[number]

/** What somebody of the office did: when, and who. */
export type Deed = { readonly at: Instant; readonly by: PersonId }

/** What a captain said about being named; without a word they are masked. */
export type Naming = { readonly allowed: boolean; readonly textVersion: string; readonly at: Instant }

/** What they see that they said: whoever agreed to other words is asked anew, a no stands. */
export const saidOf = (naming: Naming | undefined): boolean | undefined => (naming?.allowed && naming.textVersion !== HONOUR_TEXT ? undefined : naming?.allowed)

/** One for each community, under its id: a captain is added by a role, here stands only what the role does not say. */
export type CaptainRegister = {
  readonly _id: CommunityId
  readonly categories: Readonly<Record<PersonId, Category>>
  /** Who wrote each category down, and when. */
  readonly categorised: Readonly<Record<PersonId, Deed>>
  readonly naming: Readonly<Record<PersonId, Naming>>
  /** Which four quarters a year of theirs has; the calendar year before, unless the reviewer chose. */
  readonly yearScheme?: YearScheme
}

export const emptyRegister = (_id: CommunityId): CaptainRegister => ({ _id, categories: {}, categorised: {}, naming: {} })

/** The same once more keeps its moment. */
export const categorise = (personId: PersonId, category: Category, deed: Deed): Conditional => ({
  when: { all: {}, any: [{ [`categories.${personId}`]: absent }, { [`categories.${personId}`]: isNot(category) }] },
  then: { [`categories.${personId}`]: set(category), [`categorised.${personId}`]: set(deed) }
})

/** The later answer counts; the same one to the same words again keeps its moment. */
export const sayNaming = (personId: PersonId, naming: Naming): Conditional => ({
  when: { all: {}, any: [{ [`naming.${personId}`]: absent }, { [`naming.${personId}.allowed`]: is(!naming.allowed) }, { [`naming.${personId}.textVersion`]: isNot(naming.textVersion) }] },
  then: { [`naming.${personId}`]: set(naming) }
})

export const chooseScheme = (scheme: YearScheme): Conditional => ({ when: { all: {} }, then: { yearScheme: set(scheme) } })

export const byCategory = <Value>(make: (category: Category) => Value): Readonly<Record<Category, Value>> =>
  ({ party_member: make('party_member'), group_leader: make('group_leader'), resident_rep: make('resident_rep') })
