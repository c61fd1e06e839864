/** The words under a day that was counted in working days of a year whose holidays nobody knows yet. */
import type { LocalDate } from '@domain/calendar'
import { isAnnounced } from '@domain/workingDays'

/** Nothing where they are known. */
export const holidayWords = (on: LocalDate): string | undefined => (isAnnounced(on) ? undefined : `${on.slice(0, 4)}年的节假日还没公布，日子可能会变`)
