/** Results are shown to all, with masked names, and stand from then on; those who took part are told. */
import { publishResults as endpoint } from '@contract/eventContest'
import { decidePublishingResults, publishResults as step, rowsOf } from '@domain/contest'
import { accept, refuse } from '@domain/decision'
import { maskedName } from '@domain/masking'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { announceResults } from './announcements'
import { contestDesk, contestOf, entrantsOf, standingOf } from './contest'
import { resultsView } from './results'

export const publishResults = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const { event, plan, book, contest, field } = desk
  const standing = standingOf(desk)
  // a repeat of one's own publishing is answered again, and finishes what was cut off
  if (contest.published?.by === caller.personId) {
    await announceResults(context, event, book, contest)
    return accept(resultsView(event, plan, contest, contest.published))
  }
  const decision = decidePublishingResults(standing, plan, field)
  if (!decision.accepted) return decision
  const names = new Map((await entrantsOf(context, desk)).map(({ _id, name }) => [_id, name]))
  const rows = rowsOf(standing, plan, (personId) => maskedName(names.get(personId) ?? ''))
  if (!(await store.apply('contests', eventId, step(contest, { at: now, by: caller.personId, rows })))) throw unavailable('a score changed meanwhile')
  const after = await contestOf(context, eventId)
  if (!after.published) return refuse('published')
  await announceResults(context, event, book, after)
  return accept(resultsView(event, plan, after, after.published))
})
