/** 勘误: a correction beside results that never change (INV-C8 in the sense of state-machines.md §2.4). */
import { amendResults as endpoint } from '@contract/eventContest'
import { amend, decideAmending, MOST_AMENDMENTS } from '@domain/contest'
import { accept, refuse } from '@domain/decision'
import { riskOf } from '@domain/publicText'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { contestDesk, contestOf } from './contest'
import { resultsView } from './results'
import { isReviewer } from './staffEvent'

export const amendResults = handle(endpoint, async ({ eventId, text }, context) => {
  const { caller, store, textCheck, now } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const { event, plan, contest } = desk
  const last = contest.amendments.at(-1)
  if (contest.published && last?.text === text && last.by === caller.personId) return accept(resultsView(event, plan, contest, contest.published))

  const decision = decideAmending(contest)
  if (!decision.accepted) return decision
  const looked = await lookThrough(textCheck, { text }, caller.openid)
  const risk = riskOf(looked)
  if (risk) return risk
  // everybody reads it at once, so somebody must have read it before
  if (looked.unsure && !isReviewer(context, event)) return refuse('reviewer_needed')
  if (!(await store.apply('contests', eventId, amend({ at: now, by: caller.personId, text })))) return refuse('too_many_amendments', { limit: MOST_AMENDMENTS })
  return accept(resultsView(event, plan, await contestOf(context, eventId), decision.fact))
})
