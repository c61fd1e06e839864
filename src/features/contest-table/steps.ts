/** How far each entrant has come at the table, and who is next. */
import type { ContestView, EntrantView } from '@contract/eventContest'

export type Step = 'unnumbered' | 'absent' | 'to_score' | 'by_you' | 'to_confirm' | 'done'

export function stepOf({ number, present, score }: EntrantView): Step {
  if (score) return score.confirmed ? 'done' : score.mine ? 'by_you' : 'to_confirm'
  if (!present) return 'absent'
  return number === undefined ? 'unnumbered' : 'to_score'
}

export const those = ({ entrants }: ContestView, ...steps: readonly Step[]): readonly EntrantView[] => entrants.filter((entrant) => steps.includes(stepOf(entrant)))

/** Whoever comes after this number with the same thing to do, else the first of them. */
export function nextOf(contest: ContestView, step: Step, after = 0): EntrantView | undefined {
  const open = those(contest, step)
  return open.find(({ number }) => (number ?? 0) > after) ?? open[0]
}

/** Everybody who came has a score that a second person confirmed. */
export const isComplete = (contest: ContestView): boolean => those(contest, 'done').length > 0 && those(contest, 'unnumbered', 'to_score', 'by_you', 'to_confirm').length === 0
