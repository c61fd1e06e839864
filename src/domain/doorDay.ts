/** Which doors a grid worker goes to on a day, what may be left there, and how far it has come with each. */
import { localDateOf, type Instant, type LocalDate } from './calendar'
import type { ItemKind } from './distribution'
import { isGivable, type Channel, type EntitlementStatus } from './distributionEntitlement'
import type { PersonId } from './ids'

export type DoorPortion = { readonly status: EntitlementStatus; readonly channel: Channel; readonly workerId?: PersonId; readonly inDoubt?: true }

/** Still to be brought, by this worker: what is bound to another is on that one's way. */
export const isToBring = ({ status, channel, workerId }: DoorPortion, worker: PersonId | undefined): boolean => status === 'eligible' && channel === 'home' && (workerId === undefined || workerId === worker)

/** `handed`: they have it. `in_doubt`: two hands say that they gave it, so staff look first. `bound`: an allowance that another brings, or that is collected. */
export type Leaving = 'may' | 'handed' | 'in_doubt' | 'bound' | 'not'

/** Whether something may be left at the door; the same rule writes it down (distributionHandOver). */
export function leavingOf(portion: DoorPortion, kind: ItemKind, worker: PersonId | undefined): Leaving {
  if (portion.status === 'delivered') return 'handed'
  if (portion.inDoubt) return 'in_doubt'
  if (!isGivable(portion)) return 'not'
  return kind === 'cash' && (portion.channel !== 'home' || portion.workerId !== worker) ? 'bound' : 'may'
}

/** `to_see`: what was done there wants the worker's eyes. `held`: done, and not with the office yet. `other`: on the list, and not on today's way. */
export type DoorStanding = 'to_do' | 'held' | 'to_see' | 'met' | 'missed' | 'other'

export type DoorFacts = {
  readonly today: LocalDate
  readonly worker: PersonId | undefined
  /** What this phone has done there: on its way, or refused, or second. */
  readonly held: 'waits' | 'open' | undefined
  /** What the office has answered today. */
  readonly visited: 'met' | 'missed' | undefined
}

export function doorStandingOf({ portions, seenAt }: { readonly portions: readonly DoorPortion[]; readonly seenAt?: Instant }, { today, worker, held, visited }: DoorFacts): DoorStanding {
  if (held) return held === 'waits' ? 'held' : 'to_see'
  if (visited) return visited
  if (seenAt !== undefined && localDateOf(seenAt) === today) return 'met'
  return portions.some((portion) => isToBring(portion, worker)) ? 'to_do' : 'other'
}

type Door = { readonly elderId: string; readonly standing: DoorStanding }

/** The next door in walking order after one, and then those that were passed by. */
export function nextDoor<One extends Door>(doors: readonly One[], after?: string): One | null {
  const from = doors.findIndex(({ elderId }) => elderId === after) + 1
  return [...doors.slice(from), ...doors.slice(0, from)].find(({ standing, elderId }) => standing === 'to_do' && elderId !== after) ?? null
}
