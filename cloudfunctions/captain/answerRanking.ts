/** An objection to a ranking is answered; where it is right the ranking is frozen anew in the same step. */
import { answerRanking as endpoint } from '@contract/captainQuarter'
import { accept, refuse } from '@domain/decision'
import { freezeAgain } from '@domain/evaluation'
import { answer, concernedBy, isOpen } from '@domain/objecting'
import { communityOf } from '@domain/roles'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { freezing, frozenOf, quarterView } from './evaluations'
import { announce } from './telling'

export const answerRanking = handle(endpoint, async ({ communityId, quarter, objectionId, upheld, text }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  const at = evaluation.objections.findIndex((one) => one.objectionId === objectionId)
  const objection = evaluation.objections[at]
  const said = objection?.answer
  if (said?.by === caller.personId && said.upheld === upheld && said.text === text) {
    await announce(context, evaluation)
    return accept(await quarterView(context, communityId, quarter, evaluation))
  }
  if (await isOneOf(context, concernedBy(evaluation))) return refuse('own_work')
  if (!objection || !isOpen(objection)) return refuse('nothing_open')

  const answered = answer(at, { at: now, by: caller.personId, upheld, text })
  const freeze = upheld ? await freezing(context, communityId, quarter, evaluation) : null
  if (freeze && !freeze.accepted) return freeze
  const anew = freeze && freezeAgain(evaluation.snapshot, { ...freeze.fact, reason: text })
  const done = await store.apply('evaluations', evaluation._id, anew ? { when: { all: { ...answered.when.all, ...anew.when.all } }, then: { ...answered.then, ...anew.then } } : answered)
  if (!done) throw unavailable('the quarter changed meanwhile')
  const then = await frozenOf(context, communityId, quarter)
  await announce(context, then)
  return accept(await quarterView(context, communityId, quarter, then))
})
