/** Questions before a lecture (R-LG-03, R-LG-04): sorted by topic and for staff alone, as many as can be prepared for. One document for each event. */
import type { Instant } from './calendar'
import { absent, add, atMost, is, isNot, pull, push, set, type Change, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { EventFacts } from './event'
import { lectureTopics, type LectureTopic } from './eventPlan'
import type { EventId, PersonId } from './ids'

export type Question = { readonly questionId: string; readonly topic: LectureTopic; /** Sealed. */ readonly text: string; readonly by: PersonId; readonly at: Instant }

export type Lecture = {
  readonly _id: EventId
  /** In the order in which they were asked. */
  readonly questions: readonly Question[]
  readonly count: number
  /** How many of them are whose. */
  readonly asked: Readonly<Record<PersonId, number>>
}

export const emptyLecture = (eventId: EventId): Lecture => ({ _id: eventId, questions: [], count: 0, asked: {} })

/** One hour answers fewer; and nobody fills it alone. */
export const MOST_QUESTIONS = 200
export const MOST_BY_ONE = 3

export const askingRefusals = ['not_collecting', 'begun', 'not_signed_up', 'too_many_by_you', 'too_many'] as const
export type AskingRefusal = (typeof askingRefusals)[number]

export const collects = ({ plan }: Pick<EventFacts, 'plan'>): boolean => plan?.kind === 'lecture' && plan.collectsQuestions

/** Whether somebody may ask: whose family comes or waits, until the lecture begins. */
export function decideAsking(event: Pick<EventFacts, 'plan' | 'status' | 'startAt'>, { count, asked }: Lecture, personId: PersonId, isInside: boolean, now: Instant): Decision<true, AskingRefusal> {
  if (!collects(event)) return refuse('not_collecting')
  if (event.status !== 'published' || now >= event.startAt) return refuse('begun')
  if (!isInside) return refuse('not_signed_up')
  if ((asked[personId] ?? 0) >= MOST_BY_ONE) return refuse('too_many_by_you', { limit: MOST_BY_ONE })
  return count < MOST_QUESTIONS ? accept(true) : refuse('too_many', { limit: MOST_QUESTIONS })
}

export const ask = (question: Question): Conditional => ({
  when: { all: { count: atMost(MOST_QUESTIONS - 1), 'questions.questionId': isNot(question.questionId) }, any: [{ [`asked.${question.by}`]: absent }, { [`asked.${question.by}`]: atMost(MOST_BY_ONE - 1) }] },
  then: { questions: push(question), count: add(1), [`asked.${question.by}`]: add(1) }
})

/** Takes a question back, once. */
export const withdraw = ({ questionId, by }: Pick<Question, 'questionId' | 'by'>): Conditional => ({
  when: { all: { 'questions.questionId': is(questionId) } },
  then: { questions: pull({ questionId }), count: add(-1), [`asked.${by}`]: add(-1) }
})

/** How often each topic was asked about, most asked first; topics that nobody asked about are left out. */
export function topicCounts({ questions }: Pick<Lecture, 'questions'>): readonly { readonly topic: LectureTopic; readonly count: number }[] {
  const counts = lectureTopics.map((topic) => ({ topic, count: questions.filter((one) => one.topic === topic).length }))
  return counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}

/** A lecture without its words and without those who asked; what it was asked about stays. */
export const forgottenLecture = ({ questions }: Lecture): Change => ({ questions: set(questions.map(({ topic, at }) => ({ questionId: '', topic, text: '', by: '', at }))), asked: set({}) })
