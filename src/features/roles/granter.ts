/** What somebody may give, and where: read from the same table that the cloud decides by. */
import type { MeView } from '@contract/account'
import type { PlaceView } from '@contract/accountRoles'
import { givenBy } from '@domain/granting'
import { placeKey, roles, type Role, type Scope } from '@domain/roles'

type PlaceKind = PlaceView['scope']['kind'] | 'event'
const kinds = ['street', 'community', 'grid', 'building', 'partner', 'event'] as const satisfies readonly PlaceKind[]

/** Of partners only co-operatives are places; cases come with those. */
const placeless: readonly Role[] = ['partner_officer']

export type Giveable = { readonly role: Role; readonly kind: (typeof kinds)[number] }
export type Post = { readonly role: Role; readonly scope: Scope }

/** The roles of the table that one of these can give. */
export const giveableBy = (own: readonly Role[]): readonly Giveable[] =>
  roles.flatMap((role) => {
    const rule = givenBy[role]
    const kind = kinds.find((one) => one === rule?.scope)
    return rule && kind && !placeless.includes(role) && rule.by.some((by) => own.includes(by)) ? [{ role, kind }] : []
  })

/** The posts of somebody from which roles are given. */
export const postsOf = (me: MeView | null): readonly Post[] => (me?.roles ?? []).filter(({ role }) => giveableBy([role]).length > 0)

/** The places of those posts, each once. */
export const placesOf = (posts: readonly Post[]): readonly Scope[] => posts.flatMap(({ scope }, index) => (posts.findIndex((other) => placeKey(other.scope) === placeKey(scope)) === index ? [scope] : []))

/** Whether somebody with posts at a place may end a role there. */
export const mayEnd = (posts: readonly Post[], at: Scope, role: Role): boolean => giveableBy(posts.filter(({ scope }) => placeKey(scope) === placeKey(at)).map((post) => post.role)).some((one) => one.role === role)

const withPages: readonly Role[] = ['volunteer', 'grid_worker', 'grid_assistant', 'care_lead', 'coop_officer', 'community_staff', 'community_reviewer', 'street_admin', 'district_admin']

/** Whether a role has work of its own in the program, so that the first page leads there. */
export const worksHere = (role: Role): boolean => withPages.includes(role)
