/** The line of log that each call leaves: what was asked, how long it took, what it cost the database and how it ended. Never a name, a number to call, what was asked for, or who asked. */
import type { Reply } from '@contract/reply'
import { clock, type Instant } from '@domain/calendar'
import { newRequestId } from './newId'

/** What is noted of a call while it runs. */
export type Trace = {
  /** By which the office finds the line: it stands in the reply, and on the screen. */
  readonly requestId: string
  readonly beganAt: Instant
  /** How often the database was asked. */
  calls: number
  /** What went wrong, in words that tell nothing of anybody. */
  readonly causes: string[]
}

export const newTrace = (): Trace => ({ requestId: newRequestId(), beganAt: clock(), calls: 0, causes: [] })

/** A line has an end. */
const MOST_CAUSES = 10

const outcomeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.failure.code === 'refused' ? `refused:${reply.failure.reason}` : reply.failure.code)

/** Written once, when the reply is known. */
export function logCall(endpoint: string, { requestId, beganAt, calls, causes }: Trace, reply: Reply<unknown>, more: Readonly<Record<string, unknown>> = {}): void {
  const wrong = causes.length > 0 ? { causes: causes.slice(0, MOST_CAUSES), ...(causes.length > MOST_CAUSES ? { unsaid: causes.length - MOST_CAUSES } : {}) } : {}
  console.log(JSON.stringify({ endpoint, ms: clock() - beganAt, calls, outcome: outcomeOf(reply), ...more, requestId, ...wrong }))
}

// a name, a number, an id or a value may stand in a message: what is in Chinese, in quotes, in digits or as long as an id is left out
const TELLING = /\p{Script=Han}+|"[^"]*"|\d{4,}|[\w-]{16,}/gu

/** What the log may hold of a cause: what kind it is, the beginning of its message without what may tell of somebody, and where it arose. */
export function causeText(cause: unknown): string {
  const { name, code, errCode, message, stack } = (cause ?? {}) as { name?: string; code?: unknown; errCode?: unknown; message?: string; stack?: string }
  const where = stack?.split('\n').find((line) => line.includes(' at '))?.trim() ?? ''
  return [name, code, errCode, (message ?? '').replace(TELLING, '…').slice(0, 80), where].filter(Boolean).join(' | ')
}
