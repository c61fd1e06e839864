/** Who is calling, what roles they hold today, and what they may touch with them. */
import { localDateOf, type Instant } from '@domain/calendar'
import type { OpenId, PersonId } from '@domain/ids'
import { DISTRICT } from '@domain/places'
import { inTerm, NO_END, placeKey, type Grant, type Role, type Scope } from '@domain/roles'
import type { Account } from './documents'
import { forbidden } from './faults'
import type { Secrets } from './secrets'
import type { Store } from './store'

/** More grants than anybody holds at once. */
const MOST_GRANTS = 50

type Tools = { readonly store: Store; readonly admins: readonly OpenId[]; readonly now: Instant }

export type Caller = {
  readonly openid: OpenId
  /** Null until they told their name. */
  readonly account: Account | null
  readonly personId: PersonId
  /** The grants in term that let them call this endpoint; empty for what every resident may do. */
  readonly grants: readonly Grant[]
  /** Refuses with `forbidden` unless a grant covers the place; the same for a thing that does not exist. */
  require(scope: Scope | null): void
  holds(role: Role, scope: Scope): boolean
}

const covers = (grant: Grant, scope: Scope) => grant.scope.kind === scope.kind && grant.scope.id === scope.id

/** The person behind an account is the same each time, before and after they told their name. */
export const personIdOf = (secrets: Secrets, openid: OpenId): PersonId => secrets.idOf('person', openid).slice(0, 20)

/** Whom the deployment names in the function's environment: the first administrator of a new district, and nobody else comes to be without being given a role. */
export const adminsFrom = (environment: Readonly<Record<string, string | undefined>>): readonly OpenId[] => (environment.LINJULI_DISTRICT_ADMINS ?? '').split(',').filter(Boolean)

function deployedGrant(openid: OpenId, personId: PersonId): Grant {
  const scope = { kind: 'district', id: DISTRICT } as const
  return { _id: `deployment:${openid}`, personId, role: 'district_admin', scope, place: '', fromOn: '2000-01-01', toOn: NO_END, grantedBy: 'deployment', within: [placeKey(scope)] }
}

/** The grants in term of an account's person that count: those of the deployment, and, while WeChat vouches for the telephone, those that were given. */
export async function grantsOf({ store, admins, now }: Tools, { _id: openid, personId, phoneVerifiedAt }: Account): Promise<readonly Grant[]> {
  const deployed = admins.includes(openid) ? [deployedGrant(openid, personId)] : []
  return phoneVerifiedAt === undefined ? deployed : [...deployed, ...(await personGrants(store, personId, now))]
}

/** The grants in term that rest until the telephone is verified. */
export const restingGrantsOf = async ({ store, now }: Pick<Tools, 'store' | 'now'>, { personId, phoneVerifiedAt }: Account): Promise<readonly Grant[]> =>
  phoneVerifiedAt === undefined ? personGrants(store, personId, now) : []

async function personGrants(store: Store, personId: PersonId, now: Instant): Promise<readonly Grant[]> {
  const today = localDateOf(now)
  const grants = await store.find('grants', { index: 'byPerson', equal: { personId }, from: today, limit: MOST_GRANTS })
  return grants.filter((grant) => inTerm(grant, today))
}

/** Reads the account, and the grants where the endpoint asks for more than a resident. Refuses a role that is not held. */
export async function callerOf(openid: OpenId, allowed: readonly Role[], tools: Tools & { readonly secrets: Secrets }): Promise<Caller> {
  const account = await tools.store.get('accounts', openid)
  const personId = account?.personId ?? personIdOf(tools.secrets, openid)
  const open = allowed.includes('resident')
  const grants = open || !account ? [] : (await grantsOf(tools, account)).filter(({ role }) => allowed.includes(role))
  if (!open && grants.length === 0) throw forbidden()

  const holds = (role: Role, scope: Scope) => grants.some((grant) => grant.role === role && covers(grant, scope))
  const require = (scope: Scope | null) => {
    if (!scope || !grants.some((grant) => covers(grant, scope))) throw forbidden()
  }
  return { openid, account, personId, grants, require, holds }
}
