/** What somebody asked before the lectures they signed up for. */
import type { EventFacts } from '@domain/event'
import type { EventId, PersonId } from '@domain/ids'
import { collects, type Question } from '@domain/lecture'
import type { Context } from '@kernel/handle'
import type { Kept } from './keptAboutMe'

export type KeptQuestion = { readonly eventId: EventId; readonly event: EventFacts; readonly question: Question }

export async function keptQuestions({ store }: Pick<Context, 'store'>, kept: readonly Kept[], personId: PersonId): Promise<readonly KeptQuestion[]> {
  const events = new Map(kept.filter(({ event }) => collects(event)).map(({ event }) => [event._id, event]))
  if (events.size === 0) return []
  const lectures = await store.getMany('lectures', [...events.keys()])
  return lectures.flatMap(({ _id: eventId, questions }) => {
    const event = events.get(eventId)
    return event ? questions.filter(({ by }) => by === personId).map((question) => ({ eventId, event, question })) : []
  })
}
