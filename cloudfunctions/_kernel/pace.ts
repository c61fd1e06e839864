/** Counts the changes that an account makes, in the account itself: who comes too fast is known from what is read anyway, and counting costs one call after the work. */
import type { Endpoint } from '@contract/endpoint'
import type { Instant } from '@domain/calendar'
import { countChange, countMore, minutesToWait } from '@domain/pace'
import type { Caller } from './caller'
import { causeText, type Trace } from './log'
import type { Store } from './store'

/** Whether the endpoint is one of those by which anybody who opened the program leaves something behind; what is done in a role is written down with who did it, and the role can be taken back. */
export const isPaced = ({ changes, roles, unpaced }: Endpoint): boolean => changes && roles.includes('resident') && unpaced !== true

/** Minutes that the caller has to wait; who has told no name yet has made no change. */
export const minutesFor = ({ account }: Caller, now: Instant): number => minutesToWait(account?.busyUntil, now)

type Counting = { readonly store: Store; readonly now: Instant; readonly trace: Trace }

/** What was changed stays changed, counted or not; what was refused has left nothing, and is not counted. */
export async function countOne({ openid, account }: Caller, { store, now, trace }: Counting): Promise<void> {
  if (!account) return
  try {
    if (!(await store.apply('accounts', openid, countChange(account.busyUntil, now)))) await store.apply('accounts', openid, countMore)
  } catch (error) {
    trace.causes.push(`change not counted: ${causeText((error as Error).cause)}`)
  }
}
