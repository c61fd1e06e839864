/** A lecture as somebody who comes to it finds it: the event, whether their family is inside, and what they asked. */
import type { AskingView } from '@contract/eventLecture'
import type { EventFacts } from '@domain/event'
import { lectureTopics } from '@domain/eventPlan'
import type { EventId } from '@domain/ids'
import { collects, decideAsking, emptyLecture, type Lecture } from '@domain/lecture'
import { notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'

export type Asking = { readonly event: EventFacts; readonly lecture: Lecture; readonly isInside: boolean }

/** Null for an event before which nothing is asked. What nobody asked yet is made up. */
export async function askingAt({ caller, store }: Pick<Context, 'caller' | 'store'>, eventId: EventId): Promise<Asking | null> {
  const [event, book, stored] = await Promise.all([store.get('events', eventId), store.get('seatBooks', eventId), store.get('lectures', eventId)])
  if (!event || !book || event.status === 'draft') throw notFound('event')
  if (!collects(event)) return null
  const isInside = caller.account?.family.some(({ personId }) => book.inside[personId] !== undefined) ?? false
  return { event, lecture: stored ?? emptyLecture(eventId), isInside }
}

export async function lectureOf({ store }: Pick<Context, 'store'>, eventId: EventId): Promise<Lecture> {
  return (await store.get('lectures', eventId)) ?? emptyLecture(eventId)
}

export function askingView({ event, isInside }: Asking, lecture: Lecture, { caller, secrets, now }: Pick<Context, 'caller' | 'secrets' | 'now'>): AskingView {
  const decision = decideAsking(event, lecture, caller.personId, isInside, now)
  const named = event.plan?.kind === 'lecture' ? event.plan.topics : []
  return {
    eventId: event._id,
    title: event.title,
    startAt: event.startAt,
    topics: named.length > 0 ? named : lectureTopics,
    mine: lecture.questions.filter(({ by }) => by === caller.personId).map(({ questionId, topic, text, at }) => ({ questionId, topic, text: secrets.open(text), at })),
    ...(decision.accepted ? {} : { refusal: decision.reason })
  }
}
