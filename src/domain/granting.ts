/** Who may give which role, where, and for how long (access.md, "Roles"). */
import type { LocalDate } from './calendar'
import { accept, refuse, type Decision } from './decision'
import type { PersonId } from './ids'
import { inTerm, NO_END, type Grant, type Role, type Scope } from './roles'

type ScopeKind = Scope['kind']
type GivenBy = { readonly by: readonly Role[]; readonly scope: ScopeKind }

/** The table of access.md. A role that is not here is given by nobody on a phone: residents are, and the deployment names district_admin. */
export const givenBy: Readonly<Partial<Record<Role, GivenBy>>> = {
  volunteer: { by: ['community_staff'], scope: 'event' },
  judge: { by: ['community_staff'], scope: 'event' },
  instructor: { by: ['community_staff'], scope: 'event' },
  captain: { by: ['community_reviewer'], scope: 'building' },
  grid_worker: { by: ['community_reviewer'], scope: 'grid' },
  grid_assistant: { by: ['community_reviewer'], scope: 'grid' },
  community_staff: { by: ['community_reviewer'], scope: 'community' },
  points_clerk: { by: ['community_reviewer'], scope: 'community' },
  care_lead: { by: ['community_reviewer'], scope: 'community' },
  coop_officer: { by: ['community_reviewer'], scope: 'partner' },
  partner_officer: { by: ['community_reviewer', 'inspector'], scope: 'partner' },
  community_reviewer: { by: ['street_admin'], scope: 'community' },
  committee_member: { by: ['street_admin'], scope: 'community' },
  legal_liaison: { by: ['street_admin'], scope: 'community' },
  inspector: { by: ['street_admin'], scope: 'street' },
  street_admin: { by: ['district_admin'], scope: 'street' },
  lawyer: { by: ['legal_liaison'], scope: 'case' }
}

export const grantingRefusals = ['not_yours_to_give', 'wrong_scope', 'ends_in_the_past'] as const
export type GrantingRefusal = (typeof grantingRefusals)[number]

/** The places that contain a place, itself first: a building lies in a grid, a community, a street and the district. */
export type Enclosing = readonly Scope[]
/** Where a role is given; `endsOn` is the last day of a place that is there for a time, an event. */
export type GrantingPlace = { readonly enclosing: Enclosing; readonly endsOn?: LocalDate }

export type Term = Pick<Grant, 'fromOn' | 'toOn'>
/** The days that were said, where any were. */
export type Offered = { readonly fromOn?: LocalDate | undefined; readonly toOn?: LocalDate | undefined }

/** The term of a role that is taken today: it begins no earlier, and ends with its place. */
export const termOf = (today: LocalDate, { fromOn = today, toOn = NO_END }: Offered, { endsOn = NO_END }: GrantingPlace): Term => ({
  fromOn: fromOn < today ? today : fromOn,
  toOn: endsOn < toOn ? endsOn : toOn
})

/** By which of these grants somebody gives a role at a place; undefined where they may not. Nobody gives a rank at or above their own: the table has no such row. */
export function officeFor(grants: readonly Grant[], role: Role, enclosing: Enclosing, today: LocalDate): Grant | undefined {
  const by = givenBy[role]?.by ?? []
  return grants.find((grant) => inTerm(grant, today) && by.includes(grant.role) && enclosing.some(({ kind, id }) => kind === grant.scope.kind && id === grant.scope.id))
}

/** Whether they may give it, and so take it back. */
export const mayGive = (...asked: Parameters<typeof officeFor>): boolean => officeFor(...asked) !== undefined

/** The term of a role that somebody with these grants gives at a place. */
export function decideGranting(grants: readonly Grant[], role: Role, place: GrantingPlace, offered: Offered, today: LocalDate): Decision<Term, GrantingRefusal> {
  const rule = givenBy[role]
  if (!rule) return refuse('not_yours_to_give')
  if (place.enclosing[0]?.kind !== rule.scope) return refuse('wrong_scope')
  const term = termOf(today, offered, place)
  if (term.toOn < term.fromOn) return refuse('ends_in_the_past')
  return mayGive(grants, role, place.enclosing, today) ? accept(term) : refuse('not_yours_to_give')
}

export const acceptingRefusals = ['invitation_used', 'invitation_expired', 'own_invitation', 'phone_not_verified', 'not_introduced', 'no_longer_valid', 'too_many_tries'] as const
export type AcceptingRefusal = (typeof acceptingRefusals)[number]

type Known = { readonly _id: PersonId; readonly phoneTag?: string }

/** The same person by number, whatever WeChat they hold: what separates duties compares this and not the account. `tags` are those of the one's number under every key that was ever in use. */
export const samePerson = (one: Known, tags: readonly string[], other: Known): boolean =>
  one._id === other._id || (other.phoneTag !== undefined && tags.includes(other.phoneTag))
