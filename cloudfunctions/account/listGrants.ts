/** Who holds which role at a place, for those who look after it. */
import { listGrants as endpoint, type GrantView } from '@contract/accountRoles'
import { localDateOf } from '@domain/calendar'
import { accept } from '@domain/decision'
import { inTerm, placeKey, type Grant } from '@domain/roles'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { placesAround } from './placesAround'

/** A community has about thirteen staff, ten grid workers and eighty captains. */
const MOST = 200
const BATCH = 100

export const listGrants = handle(endpoint, async ({ scope }, { caller, store, now }) => {
  const around = await placesAround(store, scope)
  // the same words whether or not the place exists
  if (!around || !around.enclosing.some((place) => caller.grants.some((grant) => placeKey(grant.scope) === placeKey(place)))) throw forbidden()
  const today = localDateOf(now)
  const grants = (await store.find('grants', { index: 'byPlace', equal: { within: placeKey(scope) }, limit: MOST })).filter((grant) => inTerm(grant, today) || grant.fromOn > today)
  const ids = [...new Set(grants.map(({ personId }) => personId))]
  const persons = (await Promise.all([store.getMany('persons', ids.slice(0, BATCH)), store.getMany('persons', ids.slice(BATCH, 2 * BATCH))])).flat()
  const names = new Map(persons.map(({ _id, name }) => [_id, name]))
  const places = new Map(await Promise.all([...new Map(grants.map((grant) => [placeKey(grant.scope), grant.scope])).values()].map(async (place) => [placeKey(place), (await placesAround(store, place))?.name ?? ''] as const)))
  const view = ({ _id, role, scope: at, personId, fromOn, toOn }: Grant): GrantView => ({
    grantId: _id,
    role,
    scope: at,
    place: places.get(placeKey(at)) ?? '',
    name: names.get(personId) ?? '',
    fromOn,
    ...(toOn ? { toOn } : {}),
    mine: personId === caller.personId
  })
  return accept({ grants: grants.map(view) })
})
