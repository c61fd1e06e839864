/** What can be asked of the function `workbook` about a year of captains (excel.md §4). */
import * as v from 'valibot'
import { ofYear } from './annual'
import { endpoint } from './endpoint'
import type { WorkbookFile } from './workbook'

export const yearSheets = ['totals', 'certificates', 'prizes'] as const
export type YearSheet = (typeof yearSheets)[number]

/** 年度积分汇总, 荣誉证书登记表 with number and code, or 奖品签领表 with room for each signature. */
export const exportYear = endpoint<WorkbookFile>()({
  name: 'workbook.exportYear',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ ...ofYear, sheet: v.picklist(yearSheets) }),
  refusals: []
})
