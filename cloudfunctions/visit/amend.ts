/** Its author adds to a visit. */
import { amendVisit as endpoint } from '@contract/visit'
import { accept, refuse } from '@domain/decision'
import { amend, decideAmending, decideHearing, MOST_AMENDMENTS } from '@domain/visiting'
import { broken, conflict, forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'

export const amendVisit = handle(endpoint, async ({ requestId, visitId, text }, { caller, store, secrets, now }) => {
  const visit = await store.get('visits', visitId)
  const reaches = visit && caller.grants.some(({ scope }) => [visit.gridId, visit.communityId].includes(scope.id))
  if (!visit || !reaches) throw forbidden()
  const before = visit.amendments.find((one) => one.requestId === requestId)
  if (before) {
    if (visit.by !== caller.personId || secrets.open(before.text) !== text) throw conflict('requestId')
    return accept({ amendments: visit.amendments.length })
  }
  const decision = decideAmending(visit, caller.personId, now)
  if (!decision.accepted) return decision
  // what they answered at this very door counts while it has not come in
  const hearing = decideHearing({ talk: text }, visit.settled ? undefined : visit.consent?.given, await store.get('careStates', visit.elderId))
  if (!hearing.accepted) return hearing
  await store.apply('visits', visitId, amend({ requestId, at: now, text: secrets.seal(text) }))
  const then = await store.get('visits', visitId)
  if (!then) throw broken('a visit that was amended is gone')
  return then.amendments.some((one) => one.requestId === requestId) ? accept({ amendments: then.amendments.length }) : refuse('too_many', { limit: MOST_AMENDMENTS })
})
