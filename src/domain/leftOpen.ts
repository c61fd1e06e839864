/** What a kind of event wants done before it can be ended (state-machines.md §2.2). */
import type { Contest } from './contest'
import type { EventFacts } from './event'
import { isBalanced, type Outing } from './outing'
import type { LeftOpen } from './publishing'

/** Which of the two an event has beside itself, if any. */
export const hasOuting = ({ plan }: Pick<EventFacts, 'plan'>): boolean => plan?.kind === 'volunteer_outing'
export const hasContest = ({ plan }: Pick<EventFacts, 'plan'>): boolean => plan?.kind === 'competition'

/** `null` is said of what nobody began. A competition to which nobody came has no results. */
export const leftOpenOf = (outing: Outing | null, contest: Contest | null): LeftOpen => ({
  rollCall: outing !== null && !isBalanced(outing),
  results: contest !== null && Object.keys(contest.numbers).length > 0 && contest.published === null
})
