/** The captains of a community as the roles say today: two WeChats of one person are one captain. */
import { localDateOf, type LocalDate } from '@domain/calendar'
import { emptyRegister, type CaptainRegister } from '@domain/captains'
import type { CommunityId, PersonId } from '@domain/ids'
import { communityOf, inTerm, placeKey } from '@domain/roles'
import { forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { onePersonEach } from '@kernel/onePerson'

/** A community has about eighty, and some have two buildings. */
const MOST = 500

/** A captain of this community; their own grant is of a building within it. */
export function requireCaptain({ caller }: Pick<Context, 'caller'>, communityId: CommunityId): void {
  if (!caller.grants.some(({ within }) => within.includes(placeKey(communityOf(communityId))))) throw forbidden()
}

/** Either a captain of the community or somebody who works for it. */
export function requireOneOf(context: Pick<Context, 'caller'>, communityId: CommunityId): void {
  if (!context.caller.grants.some(({ scope }) => scope.kind === 'community' && scope.id === communityId)) requireCaptain(context, communityId)
}

export type Captain = { readonly personId: PersonId; /** Under each WeChat they hold, the first is the captain. */ readonly names: readonly PersonId[]; readonly name: string; readonly buildings: readonly string[]; /** From the first day of their first role to the last of their last. */ readonly fromOn: LocalDate; readonly toOn: LocalDate; /** Sealed. */ readonly phone?: string }

export async function captainsOf({ store, secrets, now }: Pick<Context, 'store' | 'secrets' | 'now'>, communityId: CommunityId): Promise<readonly Captain[]> {
  const today = localDateOf(now)
  const grants = (await store.find('grants', { index: 'byRole', equal: { within: placeKey(communityOf(communityId)), role: 'captain' }, from: today, limit: MOST })).filter((grant) => inTerm(grant, today))
  const persons = await store.getMany('persons', [...new Set(grants.map(({ personId }) => personId))].sort())
  return onePersonEach(secrets, persons).map(([person, ...others]) => {
    const names = [person, ...others].map(({ _id }) => _id)
    const own = grants.filter(({ personId }) => names.includes(personId))
    const [from, to] = [own.map(({ fromOn }) => fromOn).sort(), own.map(({ toOn }) => toOn).sort()]
    return { personId: person._id, names, name: person.name, buildings: [...new Set(own.map(({ place }) => place))].sort(), fromOn: from[0] ?? today, toOn: to.at(-1) ?? today, ...(person.phone ? { phone: person.phone } : {}) }
  })
}

export const registerOf = async ({ store }: Pick<Context, 'store'>, communityId: CommunityId): Promise<CaptainRegister> => (await store.get('captainRegisters', communityId)) ?? emptyRegister(communityId)

/** The captain who has this name, under whichever WeChat. */
export const captainNamed = (captains: readonly Captain[], personId: PersonId): Captain | undefined => captains.find(({ names }) => names.includes(personId))
