/** The published results of a competition, for everybody. */
import { readResults as endpoint } from '@contract/eventContest'
import { accept, refuse } from '@domain/decision'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { resultsView } from './results'

export const readResults = handle(endpoint, async ({ eventId }, { caller, store }) => {
  const [event, contest] = await Promise.all([store.get('events', eventId), store.get('contests', eventId)])
  if (!event || event.status === 'draft' || event.plan?.kind !== 'competition') throw notFound('event')
  return contest?.published ? accept(resultsView(event, event.plan, contest, contest.published, caller)) : refuse('not_published')
})
