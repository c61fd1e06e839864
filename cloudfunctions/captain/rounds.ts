/** One round of a quarter, with what is decided about it. */
import type { Evaluation, RoundFacts } from '@domain/evaluation'
import { notFound } from '@kernel/faults'

export function roundOf({ rounds }: Pick<Evaluation, 'rounds'>, number: number): RoundFacts {
  const round = rounds[number - 1]
  if (!round) throw notFound('round')
  return round
}
