/** What can be asked of the function `workbook`: sheets that open in WPS and Excel, made from what was entered once. */
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { id, text } from './fields'

/** 报名表, 签到表, 成绩表 (excel.md §4). */
export const eventSheets = ['sign_ups', 'sign_in', 'scores'] as const
export type EventSheet = (typeof eventSheets)[number]

/** The file itself, in base64: nothing is laid down from which it could leave another way. */
export type WorkbookFile = { readonly fileName: string; readonly base64: string }

/**
 * A sheet of an event, for staff of its community; the audit says who took it before it is given. Telephones are masked,
 * but for a reviewer who says why: such a sheet says so on itself.
 */
export const exportEvent = endpoint<WorkbookFile>()({
  name: 'workbook.exportEvent',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ eventId: id, sheet: v.picklist(eventSheets), unmaskedFor: v.optional(text(60)) }),
  refusals: ['not_published', 'roster_closed', 'no_contest', 'reviewer_needed']
})
