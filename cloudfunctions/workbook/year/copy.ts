/** The words on the sheets of a year of captains. */
import type { LocalDate } from '@domain/calendar'
import type { QuarterId } from '@domain/points'
import { categoryWords, quarterWords } from '../captainWords/copy'

export const copy = {
  names: { totals: '楼长年度积分汇总', certificates: '荣誉证书登记表', prizes: '奖品签领表' },
  quarter: quarterWords,
  ofYear: (year: number, quarterIds: readonly QuarterId[]) => `${year}年度评优，依据：${quarterIds.map(quarterWords).join('、')}`,
  date: (on: LocalDate) => `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`,
  decided: (on: string, seats: number, attendees: string) => `两委研究：${on}　名额${seats}名　出席：${attendees}`,
  reasons: (text: string) => `说明：${text}`,
  chosen: '评上',
  revoked: (reason: string) => `已作废：${reason}`,
  notHanded: '证书已作废，不发',
  thing: (name: string, each: number, unit: string) => `${name}${each}${unit}`,
  applied: (reason: string, on: string, approvedOn: string | undefined) => `事由：${reason}　申请：${on}${approvedOn ? `　合作社同意：${approvedOn}` : ''}`,
  declined: (on: string, reason: string) => `合作社没有同意：${on}　${reason}`,
  signedOnScreen: '已在手机上签字',
  prizeFoot: (winners: number, worth: number) => `共${winners}人${worth > 0 ? `，合计${worth.toFixed(2)}元` : ''}　　社区经办人：　　　　　　　　合作社经办人：　　　　　　　　日期：`,
  category: categoryWords,
  and: '、',
  totals: { rank: '排名', name: '姓名', building: '楼号', category: '类别', total: '年度合计', chosen: '是否评上' },
  certificates: { index: '序号', number: '证书编号', code: '核验码', name: '姓名', building: '楼号', issuedOn: '发证日期', signature: '领取签字', note: '备注' },
  prizes: { index: '序号', name: '姓名', building: '楼号', things: '奖品', worth: '金额（元）', signature: '领取签字', on: '领取日期', note: '备注' }
} as const
