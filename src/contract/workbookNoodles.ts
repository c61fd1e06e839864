/** What can be asked of the function `workbook` about noodles and visits: the sheets that offices print and hand on, filled from what was entered once (excel.md §4). */
import * as v from 'valibot'
import { itemId } from './distribution'
import { endpoint } from './endpoint'
import { count, id, localDate, text } from './fields'
import type { WorkbookFile } from './workbook'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const

/** 发放签领表 of an item, 上门名单 of a grid, 未领取名单, 补贴日结 of a day, 发放汇总 without anybody's name. */
const paper = v.variant('kind', [
  v.strictObject({ kind: v.literal('hand_over'), itemId }),
  v.strictObject({ kind: v.literal('homes'), gridId: id }),
  v.strictObject({ kind: v.literal('uncollected'), itemId }),
  v.strictObject({ kind: v.literal('cash'), itemId, on: localDate }),
  v.strictObject({ kind: v.literal('summary'), itemId })
])

/**
 * A sheet of a campaign; the audit says who took it before it is given. What is worked with at the desk and at the doors is whole, and says so on itself;
 * of whoever has not collected yet, name, room and telephone are masked, but for a reviewer who says why.
 */
export const exportCampaign = endpoint<WorkbookFile>()({
  name: 'workbook.exportCampaign',
  ...staff,
  changes: false,
  input: v.strictObject({ campaignId: id, paper, unmaskedFor: v.optional(text(60)) }),
  refusals: ['not_published', 'roster_closed', 'reviewer_needed']
})

export const visitPapers = ['ledger', 'summary'] as const
/** A quarter. */
export const MOST_DAYS = 92

/** 走访台账, or its counts by building, of so many days; never how anybody is. Names and rooms are masked, but for a reviewer who says why. */
export const exportVisits = endpoint<WorkbookFile>()({
  name: 'workbook.exportVisits',
  ...staff,
  changes: false,
  input: v.strictObject({ communityId: id, fromOn: localDate, days: count(1, MOST_DAYS), paper: v.picklist(visitPapers), unmaskedFor: v.optional(text(60)) }),
  refusals: ['reviewer_needed']
})
