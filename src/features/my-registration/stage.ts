/** What a sign-up has come to, as its people see it. */
import type { RegistrationView } from '@contract/event'
import type { Instant } from '@domain/calendar'

export type Ended = 'over' | 'overWaiting' | 'noTurn' | 'left' | 'none' | 'cancelled'
export type Stage = 'seated' | 'waiting' | Ended

/** After `lastChangeAt` the queue moves no more, so whoever still waits has not been reached. */
export function stageOf({ standing, event: { phase }, lastChangeAt }: RegistrationView, now: Instant): Stage {
  if (standing.at === 'left' || standing.at === 'none') return standing.at
  if (phase === 'cancelled') return 'cancelled'
  const over = phase === 'over' || phase === 'finished'
  if (standing.at === 'seated') return over ? 'over' : 'seated'
  if (over) return 'overWaiting'
  return phase === 'running' || now >= lastChangeAt ? 'noTurn' : 'waiting'
}
