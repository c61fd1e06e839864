/** What an elder asked for at the door, or that somebody is to look in on them, becomes somebody's task, and ends when the elder knows what came of it. */
import { addDays, localDateOf, type Instant, type LocalDate } from './calendar'
import { absent, is, isNot, push, set, unset, type Change, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { CommunityId, ElderId, GridId, PersonId } from './ids'
import type { Need } from './visiting'

/** `look_in`: the care lead did not reach them by telephone. */
export type TaskNeed = Need | 'look_in'

export const taskStatuses = ['open', 'doing', 'escalated', 'done'] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** The note sealed: it may tell how the elder is. */
export type TaskDeed = { readonly requestId: string; readonly at: Instant; readonly by: PersonId; readonly what: TaskStatus | 'assigned'; readonly note?: string }

export type CareTask = {
  /** Visit and need, one task for each; or what asked that somebody looks in. */
  readonly _id: string
  readonly communityId: CommunityId
  readonly gridId: GridId
  readonly elderId: ElderId
  readonly need: TaskNeed
  /** Sealed. */
  readonly note?: string
  readonly ownerId: PersonId
  readonly dueOn: LocalDate
  readonly status: TaskStatus
  readonly deeds: readonly TaskDeed[]
}

export const MOST_TASK_DEEDS = 50
export const taskRefusals = ['already_done', 'elder_not_told', 'not_a_colleague', 'too_many'] as const

export type TaskMove = { readonly to: TaskStatus | 'assigned'; readonly ownerId?: PersonId; readonly dueOn?: LocalDate; /** 老人已知道结果. */ readonly told: boolean }

/** A task that is done stays so; it is done when the elder has been told. It goes to nobody who does not work there, and so would not find it. */
export function decideTask({ status, deeds }: CareTask, { to, told }: TaskMove, isColleague: boolean): Decision<true, (typeof taskRefusals)[number]> {
  if (status === 'done') return refuse('already_done')
  if (to === 'done' && !told) return refuse('elder_not_told')
  if (!isColleague) return refuse('not_a_colleague')
  return deeds.length < MOST_TASK_DEEDS ? accept(true) : refuse('too_many', { limit: MOST_TASK_DEEDS })
}

export const moveTask = ({ status }: CareTask, { to, ownerId, dueOn }: TaskMove, deed: TaskDeed): Conditional => ({
  when: { all: { status: is(status), 'deeds.requestId': isNot(deed.requestId), [`deeds.${MOST_TASK_DEEDS - 1}`]: absent } },
  then: { ...(to === 'assigned' ? {} : { status: set(to) }), ...(ownerId ? { ownerId: set(ownerId) } : {}), ...(dueOn ? { dueOn: set(dueOn) } : {}), deeds: push(deed) }
})

/** The task of whoever looks in: of an alert, or of the request where nobody has seen them for long. */
export const lookId = (askedFor: string): string => `${askedFor}_look_in`

/** Later nobody looks in on whoever was not reached by telephone. */
export const LOOK_DAYS = 7
export const lookRefusals = ['already_ended', 'not_a_colleague', 'wrong_day'] as const

/** Somebody who goes to the elder's door looks in on them, one of these days; of a question that has ended nobody is asked. */
export function decideLook(isOpen: boolean, isColleague: boolean, dueOn: LocalDate, now: Instant): Decision<true, (typeof lookRefusals)[number]> {
  if (!isOpen) return refuse('already_ended')
  const today = localDateOf(now)
  if (dueOn < today || dueOn > addDays(today, LOOK_DAYS)) return refuse('wrong_day')
  return isColleague ? accept(true) : refuse('not_a_colleague')
}

/** Without its words, once the time of the visit's is over (data.md §3.7). */
export const forgottenTask = ({ deeds }: Pick<CareTask, 'deeds'>): Change => ({ note: unset, deeds: set(deeds.map(({ note: _words, ...deed }) => deed)) })
