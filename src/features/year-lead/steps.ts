/** The six stages as the office names them (R-CP-04), each lit once it is behind. */
import { dateWords } from '@components/dates/copy'
import type { Step } from '@components/Timeline'
import type { YearView } from '@contract/annual'
import type { Instant } from '@domain/calendar'
import { copy } from './copy'

const QUARTERS = 4

export function stepsOf({ quarters, stage, totalledAt, decision, until }: YearView, now: Instant): readonly Step[] {
  const [frozen, published] = [quarters.filter((one) => one.frozen).length, quarters.filter((one) => one.published).length]
  const isDecided = decision?.confirmed === true
  const isOver = stage === 'final' || stage === 'certified'
  const step = (key: keyof typeof copy.steps, done: boolean, note?: string): Step => ({ key, text: copy.steps[key], done, ...(note ? { note } : {}) })
  return [
    step('points', totalledAt !== undefined),
    step('quarters', frozen === QUARTERS, copy.of(frozen)),
    step('published', published === QUARTERS, copy.of(published)),
    step('committee', isDecided, decision && !isDecided ? copy.waitsConfirm : undefined),
    step('totals', totalledAt !== undefined, totalledAt === undefined ? undefined : copy.totalledOn(dateWords(totalledAt, now))),
    step('publicity', isOver, until === undefined ? undefined : isOver ? copy.over : copy.until(dateWords(until, now)))
  ]
}
