/** A score is written down by one person; a second one confirms it. */
import { enterScore as endpoint } from '@contract/eventContest'
import { decideScoring, score, type Contest, type Scored } from '@domain/contest'
import { accept, refuse } from '@domain/decision'
import type { PersonId } from '@domain/ids'
import { handle } from '@kernel/handle'
import { contestDesk, contestOf, entrant, entrantView } from './contest'

export const enterScore = handle(endpoint, async ({ eventId, personId, attempts, ended, seenAt }, context) => {
  const { caller, store, now } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const scored = { personId, attempts, ended }
  if (!isRepeat(desk.contest, scored, caller.personId)) {
    const decision = decideScoring(desk.contest, desk.plan.measure, desk.field, scored, seenAt ?? null)
    if (!decision.accepted) return decision
    if (!(await store.apply('contests', eventId, score(desk.contest, scored, caller.personId, now)))) return refuse('changed_meanwhile')
  }
  const contest = await contestOf(context, eventId)
  return accept({ entrant: entrantView({ ...desk, contest }, await entrant(context, desk, personId), context) })
})

/** The same score by the same hand: its answer got lost on the way. */
const isRepeat = ({ scores }: Contest, { personId, attempts, ended }: Scored, by: PersonId): boolean => {
  const last = scores[personId]
  return last !== undefined && last.by === by && last.ended === ended && last.attempts.join() === attempts.join()
}
