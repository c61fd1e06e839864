/** What can be asked of the function `account` about roles: giving, taking, seeing and ending them. */
import type { Instant, LocalDate } from '@domain/calendar'
import type { CommunityId, PersonId } from '@domain/ids'
import { acceptingRefusals, grantingRefusals } from '@domain/granting'
import { roles, scopeKinds, type Role, type Scope } from '@domain/roles'
import * as v from 'valibot'
import type { MeView } from './account'
import { endpoint } from './endpoint'
import { id, localDate, requestId, text } from './fields'

/** The code of an invitation: few enough to be read out over the telephone. */
export const CODE_DIGITS = 8
const code = v.pipe(v.string(), v.regex(/^\d{8}$/))

const scope = v.strictObject({ kind: v.picklist(scopeKinds), id })
const granters = ['community_staff', 'community_reviewer', 'street_admin', 'district_admin', 'inspector', 'legal_liaison'] as const

/** Verifies the telephone by WeChat's own button: a role belongs to a person with a verified number. */
export const verifyPhone = endpoint<MeView>()({
  name: 'account.verifyPhone',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ code: text(200) }),
  refusals: ['not_introduced', 'code_invalid']
})

/** An invitation to a role: single use, 72 hours. With `toOn` it ends by itself, as for a substitute. */
export const inviteToRole = endpoint<{ readonly code: string; readonly expiresAt: Instant }>()({
  name: 'account.inviteToRole',
  roles: granters,
  scope: 'community',
  changes: true,
  input: v.strictObject({ requestId, role: v.picklist(roles), scope, fromOn: v.optional(localDate), toOn: v.optional(localDate) }),
  refusals: grantingRefusals
})

export type RoleInvitationView = {
  readonly role: Role
  readonly scope: Scope
  readonly place: string
  /** In which the place lies, or which it is; absent for a street and the district. */
  readonly communityId?: CommunityId
  /** Masked, with the office by which they give the role. */
  readonly from: string
  readonly office: { readonly role: Role; readonly place: string }
  readonly fromOn?: LocalDate
  readonly toOn?: LocalDate
  readonly expiresAt: Instant
}

/** What an invitation says. Ten wrong codes a day, and no more. */

export const readRoleInvitation = endpoint<RoleInvitationView>()({
  name: 'account.readRoleInvitation',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({ code }),
  refusals: ['invitation_used', 'invitation_expired', 'too_many_tries']
})

/** Takes the role. Two at once: one wins. What the giver may no longer give is no longer valid. */
export const acceptRole = endpoint<MeView>()({
  name: 'account.acceptRole',
  roles: ['resident'],
  scope: 'public',
  changes: true,
  input: v.strictObject({ code }),
  refusals: acceptingRefusals
})

export type GrantView = { readonly grantId: string; readonly personId: PersonId; readonly role: Role; readonly scope: Scope; readonly place: string; readonly name: string; readonly fromOn: LocalDate; readonly toOn?: LocalDate; readonly mine: boolean }

/** The last of a page; the next page begins after it. */
const cursor = v.strictObject({ toOn: localDate, grantId: id })
export type GrantPage = { readonly grants: readonly GrantView[]; readonly next?: v.InferOutput<typeof cursor> }

/** Who holds which role at a place and in what lies within it, for those who may give roles there. */
export const listGrants = endpoint<GrantPage>()({
  name: 'account.listGrants',
  roles: granters,
  scope: 'community',
  changes: false,
  input: v.strictObject({ scope, after: v.optional(cursor) }),
  refusals: []
})

export const placeKinds = ['street', 'community', 'grid', 'building', 'partner'] as const
export type PlaceView = { readonly scope: Scope; readonly name: string }

/** The places of one kind within a place one looks after, itself where it is of that kind: where a role can be given. */
export const listPlaces = endpoint<{ readonly places: readonly PlaceView[] }>()({
  name: 'account.listPlaces',
  roles: granters,
  scope: 'community',
  changes: false,
  input: v.strictObject({ within: scope, kind: v.picklist(placeKinds) }),
  refusals: []
})

/** Ends a role today, with a reason; only whoever may give it, and never one's own. */
export const revokeGrant = endpoint<{ readonly revoked: true }>()({
  name: 'account.revokeGrant',
  roles: granters,
  scope: 'community',
  changes: true,
  input: v.strictObject({ grantId: id, reason: text(60) }),
  refusals: ['not_yours_to_give']
})
