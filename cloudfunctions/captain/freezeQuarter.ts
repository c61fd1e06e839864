/** A quarter is frozen: who stands where, and who votes. */
import { freezeQuarter as endpoint } from '@contract/captainQuarter'
import { accept, refuse } from '@domain/decision'
import { firstFreeze, freezeAgain } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { evaluationOf, freezing, quarterView } from './evaluations'

export const freezeQuarter = handle(endpoint, async ({ communityId, quarter, reason }, context) => {
  const { caller, store } = context
  caller.require(communityOf(communityId))
  const before = await evaluationOf(store, communityId, quarter)
  // the same once more is answered; anew only with a reason of its own
  if (before && before.snapshot.by === caller.personId && before.snapshot.reason === reason) return accept(await quarterView(context, communityId, quarter, before))
  if (before && reason === undefined) return refuse('already_frozen')

  const freeze = await freezing(context, communityId, quarter, before)
  if (!freeze.accepted) return freeze
  // nobody freezes what they have
  if (await isOneOf(context, Object.keys(freeze.fact.voters))) return refuse('own_work')
  const snapshot = { ...freeze.fact, ...(reason === undefined ? {} : { reason }) }
  const done = before ? await store.apply('evaluations', before._id, freezeAgain(before.snapshot, snapshot)) : (await store.insert('evaluations', firstFreeze(communityId, quarter, snapshot))) === 'inserted'
  if (!done) throw unavailable('somebody else froze it meanwhile')
  return accept(await quarterView(context, communityId, quarter, await evaluationOf(store, communityId, quarter)))
})
