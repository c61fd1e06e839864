/** What can be asked of the function `workbook` about captains: the suggestion ledger of a year, the points ledger of a month, the register, a meeting and a quarter (excel.md §4). */
import * as v from 'valibot'
import { quarter } from './captainQuarter'
import { endpoint } from './endpoint'
import { count, id } from './fields'
import { month } from './points'
import type { WorkbookFile } from './workbook'

/** 纳言献策台账 of a year: every entry with what came of it, residents masked; the audit says who took it before it is given. */
export const exportSuggestions = endpoint<WorkbookFile>()({
  name: 'workbook.exportSuggestions',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ communityId: id, year: count(2020, 2100) }),
  refusals: []
})

/** 纳言献策本年度册: what all may read of a year's entries, with the answers and how long they took; nobody is named. */
export const exportYearBook = endpoint<WorkbookFile>()({ name: 'workbook.exportYearBook', roles: ['community_staff', 'community_reviewer'], scope: 'community', changes: false, input: v.strictObject({ communityId: id, year: count(2020, 2100) }), refusals: [] })

/** 积分台账 of a month: what each captain has from what, and who verified and approved it. */
export const exportPoints = endpoint<WorkbookFile>()({
  name: 'workbook.exportPoints',
  roles: ['community_staff', 'community_reviewer', 'points_clerk'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ communityId: id, month }),
  refusals: []
})

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const

/** 楼长名册: who looks after which building since when and until when, with telephones masked. */
export const exportCaptains = endpoint<WorkbookFile>()({ name: 'workbook.exportCaptains', ...staff, changes: false, input: v.strictObject({ communityId: id }), refusals: [] })

/** 签到表 of a meeting, to be signed, or with who came and the minutes once it has ended. */
export const exportMeeting = endpoint<WorkbookFile>()({ name: 'workbook.exportMeeting', ...staff, changes: false, input: v.strictObject({ communityId: id, meetingId: id }), refusals: [] })

/** 季度积分排名, 计票单, 优秀楼长名单. */
export const quarterSheets = ['ranking', 'count', 'honours'] as const
export type QuarterSheet = (typeof quarterSheets)[number]

/** A sheet of a quarter, as far as it has come. The count has sums and nothing else; the honours are named as the board names them. */
export const exportQuarter = endpoint<WorkbookFile>()({
  name: 'workbook.exportQuarter',
  roles: ['community_staff', 'points_clerk', 'community_reviewer', 'committee_member'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ communityId: id, quarter, sheet: v.picklist(quarterSheets) }),
  refusals: ['not_frozen', 'not_counted', 'not_published']
})
