/** Three taps after an event by those who came: how it was, and what was good. Staff see counts, from three answers on, and nobody's name. */
import { DAY, type Instant } from './calendar'
import { set, type Change } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { Phase } from './event'
import type { EventId, RegistrationId } from './ids'

export const moods = ['good', 'fair', 'poor'] as const
export type Mood = (typeof moods)[number]

export const praises = ['content', 'teacher', 'helpers', 'place', 'time'] as const
export type Praise = (typeof praises)[number]

export type Feedback = { readonly mood: Mood; readonly praises: readonly Praise[]; readonly at: Instant }
/** Of one event: one answer for each registration, the newest. */
export type EventFeedback = { readonly _id: EventId; readonly answers: Readonly<Record<RegistrationId, Feedback>> }

/** So long after the end an answer is given, or given anew. */
export const FEEDBACK_DAYS = 14
/** Of fewer, one could tell who said what. */
export const SHOWN_FROM = 3

export const feedbackRefusals = ['not_over', 'not_there', 'too_late'] as const
export type FeedbackRefusal = (typeof feedbackRefusals)[number]

/** Whether a party says how it was; `came`: somebody of it was checked in. */
export function decideFeedback({ phase, endAt }: { readonly phase: Phase; readonly endAt: Instant }, came: boolean, now: Instant): Decision<true, FeedbackRefusal> {
  if (phase !== 'over' && phase !== 'finished') return refuse('not_over')
  if (!came) return refuse('not_there')
  return now < endAt + FEEDBACK_DAYS * DAY ? accept(true) : refuse('too_late')
}

export const giveFeedback = (registrationId: RegistrationId, feedback: Feedback): Change => ({ [`answers.${registrationId}`]: set(feedback) })

/** How many answered, and what they said once they are enough. */
export type FeedbackCounts = { readonly answers: number; readonly said?: { readonly moods: Readonly<Record<Mood, number>>; readonly praises: Readonly<Record<Praise, number>> } }

export function countsOf(feedback: EventFeedback | null): FeedbackCounts {
  const answers = Object.values(feedback?.answers ?? {})
  if (answers.length < SHOWN_FROM) return { answers: answers.length }
  const tally = <Key extends string>(keys: readonly Key[], of: (answer: Feedback) => readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, answers.filter((answer) => of(answer).includes(key)).length])) as Record<Key, number>
  return { answers: answers.length, said: { moods: tally(moods, ({ mood }) => [mood]), praises: tally(praises, (answer) => answer.praises) } }
}
