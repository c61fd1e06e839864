/** What a sign-up has come to, as its people see it. */
import type { RegistrationView } from '@contract/event'
import type { Instant } from '@domain/calendar'

export type Ended = 'over' | 'missed' | 'overWaiting' | 'noTurn' | 'left' | 'quit' | 'none' | 'cancelled'
export type Stage = 'seated' | 'waiting' | Ended

/** What somebody had before leaving, where this page saw it. */
export type Had = 'seated' | 'waiting' | null

/** Whether the desk has checked in everybody of the party whom this page shows. */
export const allThere = ({ persons }: RegistrationView): boolean => persons.every(({ presentAt }) => presentAt !== undefined)

/** After `lastChangeAt` the queue moves no more, so whoever still waits has not been reached. */
export function stageOf({ standing, persons, event: { phase }, lastChangeAt }: RegistrationView, now: Instant, had: Had = null): Stage {
  if (standing.at === 'left') return had === 'waiting' ? 'quit' : 'left'
  if (standing.at === 'none') return 'none'
  if (phase === 'cancelled') return 'cancelled'
  const over = phase === 'over' || phase === 'finished'
  if (standing.at === 'seated') return !over ? 'seated' : persons.some(({ presentAt }) => presentAt !== undefined) ? 'over' : 'missed'
  if (over) return 'overWaiting'
  return phase === 'running' || now >= lastChangeAt ? 'noTurn' : 'waiting'
}
