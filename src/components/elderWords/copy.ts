/** How elders of a roster are named: who they are, how they live, what became of them. */
import type { LocalDate } from '@domain/calendar'
import type { ElderStatus, Living, Mobility, Sex } from '@domain/elder'

export const sexWords: Readonly<Record<Sex, string>> = { female: '女', male: '男' }
export const statusWords: Readonly<Record<ElderStatus, string>> = { active: '在名单上', moved: '搬走了', died: '去世了', ineligible: '不属于名单' }
export const livingWords: Readonly<Record<Living, string>> = { alone: '独居', with_spouse: '和老伴一起住', with_children: '和子女一起住', with_carer: '有保姆', in_home: '住养老机构' }
export const mobilityWords: Readonly<Record<Mobility, string>> = { goes_out: '能出门', hardly: '出门不方便', bedridden: '卧床' }

type Home = { readonly entrance: string; readonly room?: string }

/** 3号楼2单元502室. */
export const homeWords = (building: string, { entrance, room }: Home): string => [building, entrance && `${entrance}单元`, room && `${room}室`].filter(Boolean).join('')

/** 1941年3月5日. */
export const birthDayWords = (on: LocalDate): string => {
  const [year, month, day] = on.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** 1,431. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
