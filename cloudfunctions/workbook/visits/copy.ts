/** The words on the sheets of visits (excel.md §4): when, whom and what was asked for, never how anybody was. */
import type { LocalDate, LocalParts } from '@domain/calendar'
import type { TaskNeed, TaskStatus } from '@domain/careTask'
import type { Need } from '@domain/visiting'

const needs: Readonly<Record<TaskNeed, string>> = { repairs: '修东西', shopping: '买菜', doctor: '看病', haircut: '理发', company: '聊聊天', medicine: '用药', meals: '助餐', policy: '政策咨询', other: '别的事', look_in: '上门看看' }
const statuses: Readonly<Record<TaskStatus, string>> = { open: '待办', doing: '在办', escalated: '已上报', done: '已办结' }

export const copy = {
  names: { ledger: '走访台账', summary: '走访汇总' },
  period: (fromOn: LocalDate, toOn: LocalDate) => `时间：${fromOn} 至 ${toOn}`,
  waiting: (count: number) => `另有${count}条待审核，没有列入`,
  day: ({ year, month, day }: LocalParts) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  home: (building: string, entrance: string, room: string) => [building, ...(entrance ? [`${entrance}单元`] : []), room].join('-'),
  hidden: '**',
  met: (yes: boolean) => (yes ? '是' : '否'),
  need: (need: Need) => needs[need],
  task: (need: TaskNeed, status: TaskStatus) => `${needs[need]}：${statuses[status]}`,
  and: '、',
  all: '合计',
  ledger: { number: '序号', on: '走访日期', name: '姓名', home: '楼号-室', by: '走访人', met: '见到本人', needs: '主要需求', tasks: '处理情况', done: '完成时间' },
  summary: { building: '楼号', visits: '走访次数', elders: '走访老人数', met: '见到本人次数', needs: '需求数', done: '已办结', open: '未办结' }
} as const
