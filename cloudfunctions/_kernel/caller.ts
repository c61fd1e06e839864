/** Who is calling, what roles they hold today, and what they may touch with them. */
import { addDays, localDateOf, type Instant, type LocalDate } from '@domain/calendar'
import type { OpenId, PersonId } from '@domain/ids'
import { KEPT_DAYS, type Happened } from '@domain/offline'
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
  /** Grants whose term is over, where an endpoint keeps what is brought late: what they cover waits for a reviewer. */
  readonly lapsed: readonly Grant[]
  /** Refuses with `forbidden` unless a grant covers the place; the same for a thing that does not exist. */
  require(scope: Scope | null): void
  holds(role: Role, scope: Scope): boolean
}

const covers = (grant: Grant, scope: Scope) => grant.scope.kind === scope.kind && grant.scope.id === scope.id

/** The person behind an account is the same each time, before and after they told their name. */
export const personIdOf = (secrets: Secrets, openid: OpenId): PersonId => secrets.idOf('person', openid).slice(0, 20)

/** What an account is called on its own phone: the same for ever, and told to nobody else. */
export const accountName = (secrets: Secrets, openid: OpenId): string => secrets.idOf('account', openid).slice(0, 20)

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
  return (await grantsSince(store, personId, today)).filter((grant) => inTerm(grant, today))
}

/** Those that had not ended before that day. */
const grantsSince = (store: Store, personId: PersonId, on: LocalDate): Promise<readonly Grant[]> =>
  store.find('grants', { index: 'byPerson', equal: { personId }, from: on, limit: MOST_GRANTS })

/** Reads the account, and the grants where the endpoint asks for more than a resident. Refuses a role that is not held. */
export async function callerOf(openid: OpenId, allowed: readonly Role[], tools: Tools & { readonly secrets: Secrets }): Promise<Caller> {
  const account = await tools.store.get('accounts', openid)
  const asks = account && !allowed.includes('resident')
  return actingAs({ openid, account, personId: account?.personId ?? personIdOf(tools.secrets, openid) }, allowed, asks ? await grantsOf(tools, account) : [])
}

type Known = Pick<Caller, 'openid' | 'account' | 'personId'>

function actingAs(known: Known, allowed: readonly Role[], held: readonly Grant[], over: readonly Grant[] = []): Caller {
  const open = allowed.includes('resident')
  const grants = open ? [] : held.filter(({ role }) => allowed.includes(role))
  const lapsed = over.filter(({ role }) => allowed.includes(role))
  if (!open && grants.length === 0 && lapsed.length === 0) throw forbidden()

  const holds = (role: Role, scope: Scope) => grants.some((grant) => grant.role === role && covers(grant, scope))
  const require = (scope: Scope | null) => {
    if (!scope || !grants.some((grant) => covers(grant, scope))) throw forbidden()
  }
  return { ...known, grants, lapsed, require, holds }
}

/** The caller of one command among several: for the roles that its endpoint allows, with the grants that count for it. */
export type CallerFor = (allowed: readonly Role[], believed: Happened | null, keepsLate: boolean) => Caller

/** Looks once who brings commands, for all of them. A term that has ended since still counts for what was done within it, but at the place of the phone's list and nowhere else. */
export async function bearerOf({ openid, account, personId }: Caller, { store, admins, now }: Tools): Promise<CallerFor> {
  const today = localDateOf(now)
  const given = account?.phoneVerifiedAt === undefined ? [] : await grantsSince(store, personId, addDays(today, -KEPT_DAYS))
  const deployed = account && admins.includes(openid) ? [deployedGrant(openid, personId)] : []
  return (allowed, believed, keepsLate) => {
    const held = given.flatMap((grant): readonly Grant[] => {
      if (inTerm(grant, today)) return [grant]
      return believed && [believed.place, believed.within].some((place) => covers(grant, place)) && inTerm(grant, localDateOf(believed.at)) ? [{ ...grant, scope: believed.place }] : []
    })
    const over = keepsLate ? given.filter((grant) => !grant.revoked && grant.toOn < today) : []
    return actingAs({ openid, account, personId }, allowed, [...deployed, ...held], over)
  }
}
