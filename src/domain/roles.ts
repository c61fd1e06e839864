/** The closed list of roles, and what a grant of one says (access.md, "Roles"). */
import type { Instant, LocalDate } from './calendar'
import type { CommunityId, PersonId } from './ids'

export const roles = [
  'resident', 'volunteer', 'captain', 'grid_worker', 'grid_assistant', 'community_staff', 'points_clerk', 'community_reviewer', 'committee_member',
  'care_lead', 'legal_liaison', 'coop_officer', 'partner_officer', 'judge', 'instructor', 'lawyer', 'inspector', 'street_admin', 'district_admin'
] as const
export type Role = (typeof roles)[number]

export const scopeKinds = ['district', 'street', 'community', 'grid', 'building', 'partner', 'event', 'case'] as const
export type Scope = { readonly kind: (typeof scopeKinds)[number]; readonly id: string }

/** A whole community, as staff hold it. */
export const communityOf = (id: CommunityId): Scope => ({ kind: 'community', id })

export type Grant = {
  readonly _id: string
  readonly personId: PersonId
  readonly role: Role
  readonly scope: Scope
  /** How the place was called when the role was given. */
  readonly place: string
  readonly fromOn: LocalDate
  /** The last day of the term. */
  readonly toOn: LocalDate
  readonly grantedBy: PersonId | 'deployment'
  /** The places that contain its own, itself first, as `kind:id`: whoever looks after one of them sees the grant. */
  readonly within: readonly string[]
  readonly revoked?: { readonly at: Instant; readonly by: PersonId; readonly reason: string }
}

/** The last day of what lasts until it is taken back: a day like any other, so that an index finds what has not ended. */
export const NO_END: LocalDate = '9999-12-31'

/** Whether the term of a grant has begun and not ended on that day, both ends counted, and nobody took it back. */
export const inTerm = (grant: Grant, on: LocalDate): boolean => !grant.revoked && grant.fromOn <= on && on <= grant.toOn

export const placeKey = ({ kind, id }: Scope): string => `${kind}:${id}`

/** The place that a key names, or null where it names none. */
export function scopeOfKey(key: string): Scope | null {
  const [named = '', ...id] = key.split(':')
  const kind = scopeKinds.find((one) => one === named)
  return kind && id.length > 0 ? { kind, id: id.join(':') } : null
}
