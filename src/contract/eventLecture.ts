/** What can be asked of the function `event` about a lecture: questions beforehand, private to staff, and what they were about. */
import type { Instant } from '@domain/calendar'
import { lectureTopics, type LectureTopic } from '@domain/eventPlan'
import { askingRefusals, type AskingRefusal } from '@domain/lecture'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { id, longText, requestId } from './fields'

export const LONGEST_QUESTION = 200

const question = v.pipe(longText(LONGEST_QUESTION), v.check((text) => text.trim() !== ''), v.trim())

export type QuestionView = { readonly questionId: string; readonly topic: LectureTopic; readonly text: string; readonly at: Instant }

export type AskingView = {
  readonly eventId: string
  readonly title: string
  readonly startAt: Instant
  /** What the lecture is about; all that is known where staff named nothing. */
  readonly topics: readonly LectureTopic[]
  readonly mine: readonly QuestionView[]
  /** Why one more cannot be asked now; absent where it can. */
  readonly refusal?: AskingRefusal
}

/** My own questions before a lecture, and whether I may ask another. */
export const readMyQuestions = endpoint<AskingView>()({
  name: 'event.readMyQuestions',
  roles: ['resident'],
  scope: 'self',
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: ['not_collecting']
})

/** Asks beforehand; only staff of the community read it, without the name. `requestId` is the id of the question, and a repeat is answered again. */
export const askQuestion = endpoint<AskingView>()({
  name: 'event.askQuestion',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ requestId, eventId: id, topic: v.picklist(lectureTopics), text: question }),
  refusals: [...askingRefusals, 'text_risky']
})

/** Takes a question of one's own back; one that is gone is no error. */
export const withdrawQuestion = endpoint<AskingView>()({
  name: 'event.withdrawQuestion',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ eventId: id, questionId: id }),
  refusals: ['not_collecting']
})

export type LectureView = {
  readonly title: string
  /** How often each topic was asked about, most asked first. */
  readonly topics: readonly { readonly topic: LectureTopic; readonly count: number }[]
  /** Without those who asked; gone once the list of names is closed. */
  readonly questions: readonly QuestionView[]
  readonly seated: number
  readonly present: number
  /** How many of those who came were signed up by staff. */
  readonly assisted: number
}

/** The questions by topic, and how many came: what staff prepare with, and what remains for the record. */
export const readQuestions = endpoint<LectureView>()({
  name: 'event.readQuestions',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: ['not_collecting']
})
