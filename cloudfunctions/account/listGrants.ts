/** Who holds which role at a place, for those who look after it. */
import { listGrants as endpoint, type GrantView } from '@contract/accountRoles'
import { localDateOf } from '@domain/calendar'
import { accept } from '@domain/decision'
import { NO_END, placeKey, type Grant } from '@domain/roles'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { holdsOneOf, looksAfter } from './looksAfter'

/** A community has about thirteen staff and ten grid workers, and a captain for each building: mostly one page; a street has several. */
const PAGE = 200

export const listGrants = handle(endpoint, async ({ scope, after }, { caller, store, now }) => {
  const place = placeKey(scope)
  const found = await store.find('grants', { index: 'byPlace', equal: { within: place }, from: localDateOf(now), ...(after ? { after: { value: after.toOn, id: after.grantId } } : {}), order: 'backward', limit: PAGE })
  // a role that is held there says what the place lies in, so that only a place where nobody holds any has to be looked up
  const [one] = found
  if (!(one ? holdsOneOf(caller, one.within.slice(one.within.indexOf(place))) : await looksAfter(caller, store, scope))) throw forbidden()
  const grants = found.filter(({ revoked }) => !revoked)
  const persons = await store.getMany('persons', [...new Set(grants.map(({ personId }) => personId))])
  const names = new Map(persons.map(({ _id, name }) => [_id, name]))
  const view = ({ _id, role, scope: at, place: called, personId, fromOn, toOn }: Grant): GrantView => ({
    grantId: _id,
    personId,
    role,
    scope: at,
    place: called,
    name: names.get(personId) ?? '',
    fromOn,
    ...(toOn === NO_END ? {} : { toOn }),
    mine: personId === caller.personId
  })
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({ grants: grants.map(view), ...(last ? { next: { toOn: last.toOn, grantId: last._id } } : {}) })
})
