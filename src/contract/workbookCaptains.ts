/** What can be asked of the function `workbook` about captains: the suggestion ledger of a year and the points ledger of a month (excel.md §4). */
import * as v from 'valibot'
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

/** 积分台账 of a month: what each captain has from what, and who verified and approved it. */
export const exportPoints = endpoint<WorkbookFile>()({
  name: 'workbook.exportPoints',
  roles: ['community_staff', 'community_reviewer', 'points_clerk'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ communityId: id, month }),
  refusals: []
})

export const yearSheets = ['totals', 'certificates', 'prizes'] as const
export type YearSheet = (typeof yearSheets)[number]

/** A year of the captains: 年度积分汇总, 荣誉证书登记表 with number and code, or 奖品签领表 with room for each signature. */
export const exportYear = endpoint<WorkbookFile>()({
  name: 'workbook.exportYear',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ communityId: id, year: count(2020, 2100), sheet: v.picklist(yearSheets) }),
  refusals: []
})
