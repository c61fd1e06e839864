/** A quarter is frozen: who stands where, and who votes. */
import { freezeQuarter as endpoint } from '@contract/captainQuarter'
import { accept, refuse } from '@domain/decision'
import { evaluationId, freezeAgain, type Evaluation, type Snapshot } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { evaluationOf, freezing, quarterView } from './evaluations'

export const freezeQuarter = handle(endpoint, async ({ communityId, quarter, reason }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const before = await evaluationOf(store, communityId, quarter)
  // the same once more is answered; anew only with a reason of its own
  if (before && before.snapshot.by === caller.personId && before.snapshot.reason === reason) return accept(await quarterView(context, communityId, quarter, before))
  if (before && reason === undefined) return refuse('already_frozen')

  const { captains, rulesVersion, decision } = await freezing(context, communityId, quarter, (before?.rounds.length ?? 0) > 0)
  if (!decision.accepted) return decision
  const voters = Object.fromEntries(captains.flatMap(({ personId, names }) => names.map((name) => [name, personId])))
  const snapshot: Snapshot = { at: now, by: caller.personId, standings: decision.fact, voters, rulesVersion, ...(reason === undefined ? {} : { reason }) }
  const first: Evaluation = { _id: evaluationId(communityId, quarter), communityId, quarter, snapshot, earlier: [], rounds: [], decided: [], amendments: [] }
  const done = before ? await store.apply('evaluations', before._id, freezeAgain(before.snapshot, snapshot)) : (await store.insert('evaluations', first)) === 'inserted'
  if (!done) throw unavailable('somebody else froze it meanwhile')
  return accept(await quarterView(context, communityId, quarter, await evaluationOf(store, communityId, quarter)))
})
