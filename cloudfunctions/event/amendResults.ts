/** 勘误: a correction beside results that never change (INV-C8 in the sense of state-machines.md §2.4). */
import { amendResults as endpoint } from '@contract/eventContest'
import { amend } from '@domain/contest'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { contestDesk, contestOf } from './contest'
import { resultsView } from './results'

export const amendResults = handle(endpoint, async ({ eventId, text }, context) => {
  const { caller, store, now } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const { event, plan, contest } = desk
  if (!contest.published) return refuse('not_published')
  const last = contest.amendments.at(-1)
  const isRepeat = last?.text === text && last.by === caller.personId
  if (!isRepeat) await store.updateIf('contests', eventId, { all: {} }, amend({ at: now, by: caller.personId, text }))
  return accept(resultsView(event, plan, await contestOf(context, eventId), contest.published, caller))
})
