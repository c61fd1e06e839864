/** The six stages in the order of the office (R-CP-04), each lit once it is behind. */
import { dateWords } from '@components/dates/copy'
import type { Step } from '@components/Timeline'
import type { YearView } from '@contract/annual'
import type { Instant } from '@domain/calendar'
import { copy } from './copy'

/** Once the year is added up, its quarters change nothing any more: they are behind, however many of them were decided here. */
const noteOf = (count: number, isBehind: boolean, nowhere: string): string => (isBehind && count === 0 ? nowhere : copy.of(count))

/** None is lit before the one above it; that at which the year stands says so. */
export function stepsOf({ quarters, stage, totalledAt, decision, until }: YearView, now: Instant): readonly Step[] {
  const [frozen, published] = [quarters.filter((one) => one.frozen).length, quarters.filter((one) => one.published).length]
  const isTotalled = totalledAt !== undefined
  const isDecided = decision?.confirmed === true
  const isOver = stage === 'final' || stage === 'certified'
  const present = isOver ? null : isDecided ? 'publicity' : isTotalled ? 'committee' : 'points'
  const step = (key: keyof typeof copy.steps, done: boolean, note?: string): Step => ({ key, text: copy.steps[key], done, ...(key === present ? { words: copy.here } : {}), ...(note ? { note } : {}) })
  return [
    step('points', isTotalled, isTotalled ? undefined : copy.waitsTotal),
    step('quarters', isTotalled, noteOf(frozen, isTotalled, copy.frozenNowhere)),
    step('published', isTotalled, noteOf(published, isTotalled, copy.publishedNowhere)),
    step('committee', isDecided, !isTotalled || isDecided ? undefined : decision ? copy.waitsConfirm : copy.waitsDecision),
    step('totals', isDecided, isTotalled ? copy.totalledOn(dateWords(totalledAt, now)) : undefined),
    step('publicity', isOver, isOver ? copy.over : until !== undefined ? copy.until(dateWords(until, now)) : isDecided ? copy.waitsPublicity : undefined)
  ]
}
