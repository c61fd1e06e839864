/** The published results of a competition, for everybody; whoever has somebody in it reads their name. */
import { readResults as endpoint } from '@contract/eventContest'
import { accept, refuse } from '@domain/decision'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { resultsView } from './results'

export const readResults = handle(endpoint, async ({ eventId }, { caller, store }) => {
  const [event, contest] = await Promise.all([store.get('events', eventId), store.get('contests', eventId)])
  if (!event || event.status === 'draft' || event.plan?.kind !== 'competition') throw notFound('event')
  if (!contest?.published) return refuse('not_published')
  const numbered = caller.account?.family.filter(({ personId }) => contest.numbers[personId] !== undefined) ?? []
  const persons = numbered.length > 0 ? await store.getMany('persons', numbered.map(({ personId }) => personId)) : []
  const own = new Map(persons.flatMap(({ _id, name }) => (contest.numbers[_id] === undefined ? [] : [[contest.numbers[_id], name] as const])))
  return accept(resultsView(event, event.plan, contest, contest.published, own))
})
