/** What can be asked of the function `event` about a walk with a partner's children: head-counts, escorts and roll-calls; no child's name is ever asked. */
import type { Instant } from '@domain/calendar'
import { escortRoles, rollCallPoints, rollCallRefusals, type Escort, type RollCall } from '@domain/outing'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, id, listOf, phone, requestId, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
/** Who walks along and counts: staff, and the volunteers named for the event. */
const along = { roles: ['community_staff', 'community_reviewer', 'volunteer'], scope: 'community' } as const

const MOST_HEADS = 500
const MOST_ESCORTS = 100

export type GroupView = {
  readonly groupId: string
  readonly partner: string
  readonly classes: string
  readonly children: number
  readonly teachers: number
  readonly leaderName: string
  /** Whole for staff, who call it; masked for volunteers. */
  readonly leaderPhone: string
}

export type OutingView = {
  readonly route: { readonly from: string; readonly to: string }
  readonly groups: readonly GroupView[]
  readonly staffing: readonly Escort[]
  readonly children: number
  readonly escorts: number
  /** Whether there is a grown-up for every eight children. */
  readonly enoughEscorts: boolean
  /** The last count of each point. */
  readonly calls: readonly (Pick<RollCall, 'point' | 'children' | 'escorts' | 'note'> & { readonly at: Instant })[]
  readonly balanced: boolean
  readonly running: boolean
}

export const readOuting = endpoint<OutingView>()({
  name: 'event.readOuting',
  ...along,
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: ['no_outing']
})

/** 团体报名: signs a partner's group up by head-count; `requestId` is the id of the group, and a repeat corrects it. */
export const registerGroup = endpoint<OutingView>()({
  name: 'event.registerGroup',
  ...staff,
  changes: true,
  input: v.strictObject({ requestId, eventId: id, partner: text(40), classes: text(60), children: count(1, MOST_HEADS), teachers: count(0, MOST_ESCORTS), leaderName: text(30), leaderPhone: phone }),
  refusals: ['no_outing', 'over', 'too_many_groups']
})

/** Takes a group off the walk; one that is gone is no error. */
export const removeGroup = endpoint<OutingView>()({
  name: 'event.removeGroup',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, groupId: id }),
  refusals: ['no_outing', 'over']
})

/** 带队人员: who walks along beside the group's teachers, all of them at once. */
export const setStaffing = endpoint<OutingView>()({
  name: 'event.setStaffing',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, staffing: listOf(v.strictObject({ name: text(30), role: v.picklist(escortRoles) }), MOST_ESCORTS) }),
  refusals: ['no_outing', 'over']
})

/** 点名: how many are there, at departure, on arrival and on return. A note says what happened where counts differ. */
export const callRoll = endpoint<OutingView>()({
  name: 'event.callRoll',
  ...along,
  changes: true,
  input: v.strictObject({ requestId, eventId: id, point: v.picklist(rollCallPoints), children: count(0, MOST_HEADS), escorts: count(0, MOST_ESCORTS), note: v.optional(text(120)) }),
  refusals: ['no_outing', ...rollCallRefusals]
})
