/** What staff write about an event, as it is stored. */
import type { draftEvent } from '@contract/event'
import type { InputOf } from '@contract/endpoint'
import { defaultWaitingLimit, type EventContent, type HealthNotice } from '@domain/event'

type Written = InputOf<typeof draftEvent>['content']

/** The waiting list has its usual length where staff said nothing of it; a health notice that changed is a new version to consent to. */
export function contentOf({ capacity, healthNotice, ...rest }: Written, before?: HealthNotice): EventContent {
  const content = {
    ...rest,
    capacity: { ...capacity, waitingLimit: capacity.waitingLimit ?? defaultWaitingLimit(capacity.units) },
    ...(healthNotice ? { healthNotice: noticeOf(healthNotice, before) } : {})
  }
  // the schema leaves out what was not written, which its type cannot say
  return content as EventContent
}

const noticeOf = (text: string, before: HealthNotice | undefined): HealthNotice => (before?.text === text ? before : { text, version: (before?.version ?? 0) + 1 })
