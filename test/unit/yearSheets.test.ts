/** The list of prizes to be signed: for those who get something, and for nobody where the co-operative said no. */
import { openedAnnual, rankedYear, type AnnualEvaluation } from '@domain/annual'
import { at } from '@domain/calendar'
import type { PrizeApplication } from '@domain/prizes'
import { quartersOf } from '@domain/yearScheme'
import { prizesSheet } from '../../cloudfunctions/workbook/year/yearSheets'

const JULY = at('2026-07-10T09:00')
const deed = { at: JULY, by: 'clerk' }
const zhao = { personId: 'zhao', names: ['zhao'], name: '赵大勇', buildings: ['1号楼'], byQuarter: [1, 2, 3, 4] }
const annual: AnnualEvaluation = {
  ...openedAnnual('c', 2026, 'calendar', quartersOf(2026, 'calendar'), JULY),
  totals: { ...deed, standings: rankedYear([zhao]), names: { zhao: 'zhao' } },
  decision: { ...deed, on: '2026-07-01', attendees: ['何琳'], seats: 1, winners: ['zhao'], text: '', confirmed: deed }
}
const application: PrizeApplication = { _id: annual._id, communityId: 'c', year: 2026, requestId: 'r', items: [{ itemId: 'oil', name: '花生油', unit: '桶', each: 1, price: 8990 }], reason: '表彰', applied: deed, winners: ['zhao'], issued: {}, turnedDown: [] }
const sheetOf = (applied: PrizeApplication) => prizesSheet({ community: '楚润社区', annual, certificates: [], application: applied, note: '' })

test('the list of prizes is signed by each winner, and by nobody once the co-operative has declined', () => {
  const [approved, declined] = [sheetOf({ ...application, answer: { ...deed, approved: true } }), sheetOf({ ...application, answer: { ...deed, approved: false, reason: '花生油没有货' } })]
  expect([approved.rows.map(([, name]) => name), approved.foot?.includes('89.90元')]).toEqual([['赵大勇'], true])
  expect([declined.rows, declined.foot, declined.titles.at(-2)]).toEqual([[], undefined, '合作社没有同意：2026-07-10　花生油没有货'])
})
