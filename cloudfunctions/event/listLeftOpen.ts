/** Events that are over and that nobody has ended, with what stands in the way. */
import { openEnds as endpoint } from '@contract/eventPlanning'
import { accept } from '@domain/decision'
import type { EventFacts } from '@domain/event'
import { hasContest, hasOuting, leftOpenOf } from '@domain/leftOpen'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'

/** More than anybody lets lie. */
const MOST = 20

const idsOf = (events: readonly EventFacts[]): readonly string[] => events.map(({ _id }) => _id)

export const listLeftOpen = handle(endpoint, async ({ communityId }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  const begun = await store.find('events', { index: 'byCommunity', equal: { communityId, status: 'published' }, until: now, order: 'backward', limit: MOST })
  const over = begun.filter(({ endAt }) => endAt <= now)
  const [outings, contests] = await Promise.all([store.getMany('outings', idsOf(over.filter(hasOuting))), store.getMany('contests', idsOf(over.filter(hasContest)))])
  const events = over.map(({ _id: eventId, kind, title, startAt, endAt }) => {
    const ofIt = <Thing extends { readonly _id: string }>(things: readonly Thing[]) => things.find(({ _id }) => _id === eventId) ?? null
    return { eventId, kind, title, startAt, endAt, leftOpen: leftOpenOf(ofIt(outings), ofIt(contests)) }
  })
  return accept({ events, at: now })
})
