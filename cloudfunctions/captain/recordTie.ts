/** What the two committees decided between equals is written down, with who was there. */
import { recordTie as endpoint } from '@contract/captainQuarter'
import { accept, refuse } from '@domain/decision'
import { decideTie } from '@domain/election'
import { electionOf, recordDecision, runOffHeld, stoodIn } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { frozenOf, quarterView } from './evaluations'

export const recordTie = handle(endpoint, async ({ communityId, quarter, category, chosen, attendees, text }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  const before = evaluation.decided.find((one) => one.category === category && one.by === caller.personId && one.text === text && one.chosen.join() === chosen.join())
  if (before) return accept(await quarterView(context, communityId, quarter, evaluation))
  if (await isOneOf(context, stoodIn(evaluation))) return refuse('own_work')
  const decision = decideTie(electionOf(evaluation), { category, chosen })
  if (!decision.accepted) return decision
  if (!runOffHeld(evaluation)) return refuse('run_off_first')
  if (!(await store.apply('evaluations', evaluation._id, recordDecision(evaluation, { ...decision.fact, at: now, by: caller.personId, attendees, text })))) throw unavailable('the quarter changed meanwhile')
  return accept(await quarterView(context, communityId, quarter, await frozenOf(context, communityId, quarter)))
})
