/** What leaves the function about people: one's own family in full, others never. */
import type { MeView, PersonView } from '@contract/account'
import type { OpenId, PersonId } from '@domain/ids'
import { maskedPhone } from '@domain/masking'
import type { FamilyTie } from '@domain/person'
import type { Grant } from '@domain/roles'
import { accountName, grantsOf, restingGrantsOf } from '@kernel/caller'
import type { Account, PersonDocument } from '@kernel/documents'
import type { Context } from '@kernel/handle'

/** A relative who was added has no telephone here; whoever told theirs has an account. */
export const personView = (person: PersonDocument, { relation }: Pick<FamilyTie, 'relation'>, viewer: OpenId): PersonView => ({
  personId: person._id,
  name: person.name,
  relation,
  addedByMe: person.addedBy === viewer,
  ownAccount: person.phone !== undefined,
  ...(person.birth ? { birth: person.birth } : {}),
  ...(person.communityId ? { communityId: person.communityId } : {}),
  ...(person.buildingId ? { buildingId: person.buildingId } : {})
})

/** The people of an account, in the order of its list. */
export async function familyOf({ store }: Pick<Context, 'store'>, account: Account): Promise<readonly { readonly tie: FamilyTie; readonly person: PersonDocument }[]> {
  const persons = await store.getMany('persons', account.family.map(({ personId }) => personId))
  const byId = new Map<PersonId, PersonDocument>(persons.map((person) => [person._id, person]))
  return account.family.flatMap((tie) => {
    const person = byId.get(tie.personId)
    return person ? [{ tie, person }] : []
  })
}

const COMMUNITY = 'community:'

/** A captain's meetings and ballots are their building's, wherever they live. */
function roleView({ role, scope, within }: Grant): MeView['roles'][number] {
  const community = role === 'captain' ? within.find((place) => place.startsWith(COMMUNITY)) : undefined
  return { role, scope, ...(community === undefined ? {} : { communityId: community.slice(COMMUNITY.length) }) }
}

/** Myself, my family and my roles, as they stand for this account. */
export async function meView(context: Context, account: Account | null): Promise<MeView> {
  const { secrets, notices } = context
  const name = accountName(secrets, context.caller.openid)
  if (!account) return { account: name, introduced: false, family: [], roles: [], templates: notices.templates }
  const [family, grants, resting] = await Promise.all([familyOf(context, account), grantsOf(context, account), restingGrantsOf(context, account)])
  const own = family.find(({ tie }) => tie.relation === 'self')
  return {
    account: name,
    introduced: own !== undefined,
    ...(own ? { me: { ...personView(own.person, own.tie, account._id), phone: own.person.phone ? maskedPhone(secrets.open(own.person.phone)) : '', phoneVerified: account.phoneVerifiedAt !== undefined } } : {}),
    family: family.map(({ tie, person }) => personView(person, tie, account._id)),
    roles: grants.map(roleView),
    ...(resting.length > 0 ? { resting: [...new Set(resting.map(({ role }) => role))] } : {}),
    templates: notices.templates
  }
}
