/** A walk with children of a partner (R-EV-06, R-EV-07): head-counts and never their names, enough escorts, and roll-calls that balance before it may end. */
import type { Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import type { EventId, PersonId } from './ids'

/** A kindergarten's children and teachers, as numbers; the kindergarten holds the consents. */
export type Group = {
  readonly partner: string
  readonly classes: string
  readonly children: number
  readonly teachers: number
  readonly leaderName: string
  /** Sealed. */
  readonly leaderPhone: string
  readonly by: PersonId
  readonly at: Instant
}

export const escortRoles = ['teacher', 'grid_worker', 'volunteer'] as const
export type EscortRole = (typeof escortRoles)[number]
/** 带队人员: who walks along beside the group's own teachers. */
export type Escort = { readonly name: string; readonly role: EscortRole }

export const rollCallPoints = ['depart', 'arrive', 'return'] as const
export type RollCallPoint = (typeof rollCallPoints)[number]
/** With the request that called it, so that its repeat is known. */
export type RollCall = { readonly requestId: string; readonly point: RollCallPoint; readonly children: number; readonly escorts: number; readonly by: PersonId; readonly at: Instant; readonly note?: string }

export type Outing = {
  readonly _id: EventId
  readonly groups: Readonly<Record<string, Group>>
  readonly staffing: readonly Escort[]
  /** All that were called, in order; the last one of a point counts. */
  readonly rollCalls: readonly RollCall[]
}

export const emptyOuting = (eventId: EventId): Outing => ({ _id: eventId, groups: {}, staffing: [], rollCalls: [] })

/** More come in another walk. */
export const MOST_GROUPS = 20

/** So many children to one grown-up at most, else staff are warned (outing.escortRatio). */
export const ESCORT_RATIO = 8

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

export const childrenOf = ({ groups }: Outing): number => sum(Object.values(groups).map(({ children }) => children))
export const escortsOf = ({ groups, staffing }: Outing): number => sum(Object.values(groups).map(({ teachers }) => teachers)) + staffing.length

/** Children to one escort; null while there are no children. Without escorts it is infinite. */
export function ratioOf(outing: Outing): number | null {
  const children = childrenOf(outing)
  return children === 0 ? null : children / escortsOf(outing)
}

export const enoughEscorts = (outing: Outing): boolean => (ratioOf(outing) ?? 0) <= ESCORT_RATIO

export const lastCall = ({ rollCalls }: Outing, point: RollCallPoint): RollCall | undefined => rollCalls.filter((one) => one.point === point).at(-1)

export const rollCallRefusals = ['not_running', 'depart_first', 'arrive_first', 'too_many_calls'] as const
export type RollCallRefusal = (typeof rollCallRefusals)[number]

/** Corrections included; nobody counts more often on one walk. */
export const MOST_CALLS = 60

/** Counts come in the order of the walk; each may be corrected by counting again. */
export function decideRollCall(outing: Outing, running: boolean, point: RollCallPoint): Decision<true, RollCallRefusal> {
  if (!running) return refuse('not_running')
  if (outing.rollCalls.length >= MOST_CALLS) return refuse('too_many_calls', { limit: MOST_CALLS })
  if (point !== 'depart' && !lastCall(outing, 'depart')) return refuse('depart_first')
  return point === 'return' && !lastCall(outing, 'arrive') ? refuse('arrive_first') : accept(true)
}

/** Whether this count is the one that was written down before: the same request says the same thing. */
export const sameCall = (one: RollCall, other: RollCall): boolean => one.by === other.by && one.point === other.point && one.children === other.children && one.escorts === other.escorts && one.note === other.note

/** Whether as many children came back as set out, or what happened was written down. */
export function isBalanced(outing: Outing): boolean {
  const [depart, back] = [lastCall(outing, 'depart'), lastCall(outing, 'return')]
  if (!depart || !back) return childrenOf(outing) === 0 && outing.rollCalls.length === 0
  return back.children === depart.children || (back.note ?? '').trim() !== ''
}
