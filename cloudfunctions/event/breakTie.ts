/** 加赛: who of those who are level comes first, where the rule wants a decision. */
import { breakTie as endpoint } from '@contract/eventContest'
import { awardsOf, ranking } from '@domain/contest'
import { is, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { contestDesk, contestOf, contestView, entrantsOf, standingOf } from './contest'

export const breakTie = handle(endpoint, async ({ eventId, personIds }, context) => {
  const { store } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const { contest, plan } = desk
  if (contest.published) return refuse('published')
  const { undecided } = awardsOf(ranking(standingOf(desk), plan.measure), plan)
  const asRanked = personIds.every((personId, index) => contest.tieBreaks[personId] === index + 1)
  if (!asRanked) {
    if (undecided.length !== personIds.length || !undecided.every((personId) => personIds.includes(personId))) return refuse('not_level', { personIds: undecided })
    await store.updateIf('contests', eventId, { all: { published: is(null) } }, Object.fromEntries(personIds.map((personId, index) => [`tieBreaks.${personId}`, set(index + 1)])))
  }
  const persons = await entrantsOf(context, desk)
  return accept(await contestView({ ...desk, contest: await contestOf(context, eventId) }, persons, context))
})
