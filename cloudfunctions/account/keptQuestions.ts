/** What somebody asked before lectures, whether or not anybody of their family is still signed up there. */
import type { EventId, PersonId } from '@domain/ids'
import type { Question } from '@domain/lecture'
import type { Context } from '@kernel/handle'

export type KeptQuestion = { readonly eventId: EventId; readonly question: Question }

/** More lectures than anybody asks about while the words are kept. */
const MOST_LECTURES = 100

export async function keptQuestions({ store }: Pick<Context, 'store'>, personId: PersonId): Promise<readonly KeptQuestion[]> {
  const lectures = await store.find('lectures', { index: 'byAsker', equal: { 'questions.by': personId }, limit: MOST_LECTURES })
  return lectures.flatMap(({ _id: eventId, questions }) => questions.filter(({ by }) => by === personId).map((question) => ({ eventId, question })))
}
