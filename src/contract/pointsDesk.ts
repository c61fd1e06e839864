/** What can be asked of the function `points` by those who count: the clerk verifies, somebody else approves, and the tables are the community's own. */
import type { LocalDate } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { pointsRuleIds, type PointsTable } from '@domain/points'
import { approvingRefusals, handRefusals, MOST_ENTRIES, reversingRefusals, SHORTEST_REASON } from '@domain/pointsMonth'
import { settingRefusals } from '@domain/pointsRules'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, id, listOf, localDate, text } from './fields'
import { entryId, month, type EntryView } from './points'

const counting = { roles: ['points_clerk', 'community_reviewer'], scope: 'community' } as const
const clerk = { roles: ['points_clerk'], scope: 'community' } as const
const reviewer = { roles: ['community_reviewer'], scope: 'community' } as const
const everybody = { roles: ['captain', 'points_clerk', 'community_reviewer', 'community_staff', 'committee_member'], scope: 'community' } as const

const captainMonth = { communityId: id, captainId: id, month }
const entries = v.pipe(listOf(entryId, MOST_ENTRIES, 1), v.check((ids) => new Set(ids).size === ids.length))
const reason = v.pipe(text(100), v.check((said) => [...said].length >= SHORTEST_REASON))

/** What waits of one captain's month. */
export type WaitingMonth = { readonly captainId: PersonId; readonly captain: string; readonly month: string; readonly entries: readonly (EntryView & { /** What it would add now. */ readonly adds: number })[] }

export const pointsPiles = ['claimed', 'verified', 'objections'] as const

/** What waits for the clerk, for the reviewer, or for an answer; at most forty months of captains, the oldest first. */
export const listPoints = endpoint<{ readonly waiting: readonly WaitingMonth[] }>()({ name: 'points.list', ...counting, changes: false, input: v.strictObject({ communityId: id, pile: v.picklist(pointsPiles) }), refusals: [] })

/** The clerk has looked at what these rest on. */
export const verifyPoints = endpoint<{ readonly verified: number }>()({ name: 'points.verify', ...clerk, changes: true, input: v.strictObject({ ...captainMonth, entryIds: entries }), refusals: handRefusals })

/** The community approves them, up to the cap of each rule. */
export const approvePoints = endpoint<{ readonly added: number; readonly total: number }>()({ name: 'points.approve', ...reviewer, changes: true, input: v.strictObject({ ...captainMonth, entryIds: entries }), refusals: approvingRefusals })

/** Does not count it, with a reason that the captain reads: the clerk what is claimed, the reviewer what was verified. */
export const rejectPoints = endpoint<{ readonly rejected: true }>()({ name: 'points.reject', ...counting, changes: true, input: v.strictObject({ ...captainMonth, entryId, reason: text(100) }), refusals: handRefusals })

/** Takes a line of the ledger back with another one. */
export const reversePoints = endpoint<{ readonly total: number }>()({ name: 'points.reverse', ...reviewer, changes: true, input: v.strictObject({ ...captainMonth, lineId: entryId, reason }), refusals: reversingRefusals })

/** Answers an objection; what was rejected may go back to the clerk. */
export const answerObjection = endpoint<{ readonly answered: true }>()({ name: 'points.answer', ...reviewer, changes: true, input: v.strictObject({ ...captainMonth, entryId, looksAgain: v.boolean(), text: text(200) }), refusals: ['own_entry', 'nothing_open'] })

/** One captain's month with every entry, for those who count. */
export const readCaptainMonth = endpoint<{ readonly captain: string; readonly total: number; readonly entries: readonly EntryView[] }>()({ name: 'points.readMonth', ...counting, changes: false, input: v.strictObject(captainMonth), refusals: [] })

/** What every captain of a community has in a month, as captains and staff may know: by name, without a rank. Whoever holds several WeChats stands there once; `others` are those under which further ledgers are kept. */
export const listTotals = endpoint<{ readonly closed: boolean; readonly captains: readonly { readonly captainId: PersonId; readonly name: string; readonly total: number; readonly others: readonly PersonId[] }[] }>()({ name: 'points.listTotals', ...everybody, changes: false, input: v.strictObject({ communityId: id, month }), refusals: [] })

/** The table that holds today, and those that are to come. */
export const readPointsRules = endpoint<{ readonly table: PointsTable; readonly fromOn: LocalDate; readonly own: boolean; readonly coming: readonly { readonly fromOn: LocalDate; readonly table: PointsTable }[] }>()({ name: 'points.readRules', ...everybody, changes: false, input: v.strictObject({ communityId: id }), refusals: [] })

const table = v.strictObject(Object.fromEntries(pointsRuleIds.map((ruleId) => [ruleId, v.strictObject({ points: count(0, 100), cap: count(0, 500) })])) as Record<(typeof pointsRuleIds)[number], v.StrictObjectSchema<{ readonly points: ReturnType<typeof count>; readonly cap: ReturnType<typeof count> }, undefined>>)

/** A new version of the table, from the first of a month that is yet to come. */
export const setPointsRules = endpoint<{ readonly fromOn: LocalDate }>()({ name: 'points.setRules', ...reviewer, changes: true, input: v.strictObject({ communityId: id, fromOn: localDate, table }), refusals: settingRefusals })
