/** What can be asked of the function `account`: who I am, my family, and where people live. */
import type { Birth } from '@domain/age'
import type { BuildingId, CommunityId, PersonId } from '@domain/ids'
import { relations, type Relation } from '@domain/person'
import type { Role, Scope } from '@domain/roles'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { birth, distinctIds, id, phone, text } from './fields'

export type PersonView = {
  readonly personId: PersonId
  readonly name: string
  readonly relation: Relation
  /** Told by me, so mine to correct and to share with others. */
  readonly addedByMe: boolean
  /** Signs in on a phone of their own: the tie to them is one between two accounts. */
  readonly ownAccount: boolean
  readonly birth?: Birth
  readonly communityId?: CommunityId
  readonly buildingId?: BuildingId
}

/** Which message template stands for which occasion; the phone asks for consent with these ids. */
export type TemplateIds = Readonly<Partial<Record<'seat' | 'promoted' | 'changed' | 'cancelled' | 'results' | 'suggestion' | 'deadline' | 'points' | 'year', string>>>

export type MeView = {
  /** What this account is called on a phone that several may use; it tells nobody who that is. */
  readonly account: string
  /** False until a name and a telephone were told. */
  readonly introduced: boolean
  readonly me?: PersonView & { readonly phone: string; readonly phoneVerified: boolean }
  /** Whom I may sign up, myself first. */
  readonly family: readonly PersonView[]
  readonly roles: readonly { readonly role: Role; readonly scope: Scope; /** Of a captain: the community that their building lies in. */ readonly communityId?: CommunityId }[]
  /** Roles that were given and do not count until the telephone is verified; absent where there are none. */
  readonly resting?: readonly Role[]
  /** Told by `me` alone: my community is handing something out to its elders. */
  readonly handsOut?: true
  readonly templates: TemplateIds
}

/** Signed in by opening: whoever opened the program is somebody, known or not. */
export const me = endpoint<MeView>()({
  name: 'account.me',
  roles: ['resident'],
  scope: 'self',
  changes: false,
  input: v.strictObject({}),
  refusals: []
})

/** Tells name and telephone, asked when they are first needed; again to change them. Grown-ups leave `birth` out. */
export const introduce = endpoint<MeView>()({
  name: 'account.introduce',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({
    name: text(30),
    phone,
    birth: v.optional(birth),
    communityId: v.optional(id),
    buildingId: v.optional(id)
  }),
  refusals: ['birth_in_the_future', 'unknown_place']
})

/** Adds a child or an elder without WeChat as a new person whom only the adder sees; `personId` is made on the phone, so a repeat adds nobody. */
export const addFamilyMember = endpoint<PersonView>()({
  name: 'account.addFamilyMember',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({
    personId: v.pipe(id, v.minLength(16)),
    name: text(30),
    relation: v.picklist(relations.filter((relation) => relation !== 'self')),
    birth: v.optional(birth),
    /** In place of a birth, which grown-ups are not asked for. */
    grownUp: v.optional(v.literal(true))
  }),
  refusals: ['not_introduced', 'family_full', 'birth_in_the_future', 'birth_needed']
})

/** Corrects a name or a birth told before; only by the account that added the person. */
export const editFamilyMember = endpoint<PersonView>()({
  name: 'account.editFamilyMember',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ personId: id, name: text(30), birth: v.optional(birth) }),
  refusals: ['birth_in_the_future', 'added_by_another']
})

/**
 * Takes somebody off my list. With one who has an account of their own the tie ends for both: each leaves the other's list, and so do the people whom
 * each had added. Anybody else stays on the lists of others; places already held stay.
 */
export const removeFamilyMember = endpoint<{ readonly removed: true }>()({
  name: 'account.removeFamilyMember',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ personId: id }),
  refusals: []
})

/** Makes an invitation that shares some of my people, and myself, with one other account; once, within 72 hours. */
export const inviteFamily = endpoint<{ readonly invitation: string; readonly expiresAt: number }>()({
  name: 'account.inviteFamily',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ requestId: v.pipe(id, v.minLength(16)), personIds: distinctIds(12) }),
  refusals: ['not_introduced']
})

export type InvitationView = { readonly from: string; readonly names: readonly string[]; readonly expiresAt: number }

/** What an invitation would share, masked, before it is accepted. */
export const readInvitation = endpoint<InvitationView>()({
  name: 'account.readInvitation',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({ invitation: id }),
  refusals: ['invitation_used', 'invitation_expired', 'no_longer_valid']
})

/** Accepts an invitation: its people come onto my list, and the two accounts may sign each other up. Two at once: one wins. */
export const joinFamily = endpoint<MeView>()({
  name: 'account.joinFamily',
  roles: ['resident'],
  scope: 'public',
  changes: true,
  input: v.strictObject({ invitation: id, relation: v.picklist(['spouse', 'parent', 'child', 'other']) }),
  refusals: ['not_introduced', 'invitation_used', 'invitation_expired', 'no_longer_valid', 'own_invitation', 'family_full']
})

export type CommunityView = { readonly communityId: CommunityId; readonly name: string; readonly phone: string; readonly address: string }

export const listCommunities = endpoint<{ readonly communities: readonly CommunityView[] }>()({
  name: 'account.listCommunities',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({}),
  refusals: []
})

export const listBuildings = endpoint<{ readonly buildings: readonly { readonly buildingId: BuildingId; readonly name: string }[] }>()({
  name: 'account.listBuildings',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({ communityId: id }),
  refusals: []
})
