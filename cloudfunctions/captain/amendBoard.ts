/** 勘误: a correction beside a board that never changes (INV-C8). */
import { amendBoard as endpoint } from '@contract/captainBoard'
import { accept, refuse } from '@domain/decision'
import { amendBeside, MOST_AMENDMENTS } from '@domain/evaluation'
import { riskOf } from '@domain/publicText'
import { communityOf } from '@domain/roles'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { boardView } from './boards'
import { evaluationOf } from './evaluations'

export const amendBoard = handle(endpoint, async ({ requestId, communityId, quarter, text }, context) => {
  const { caller, store, textCheck, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await evaluationOf(store, communityId, quarter)
  const board = evaluation?.published && (await store.get('honourBoards', evaluation._id))
  if (!board) return refuse('not_published')
  const before = evaluation.amendments.find((one) => one.requestId === requestId)
  if (before && (before.by !== caller.personId || before.text !== text)) throw conflict('requestId')
  if (!before) {
    const risk = riskOf(await lookThrough(textCheck, { text }, caller.openid))
    if (risk) return risk
    if (!(await store.apply('evaluations', evaluation._id, amendBeside({ requestId, at: now, by: caller.personId, text })))) return refuse('too_many_amendments', { limit: MOST_AMENDMENTS })
  }
  return accept(await boardView(context, board))
})
