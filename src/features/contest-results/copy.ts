/** The words of published results. */
import type { RefusalOf } from '@contract/endpoint'
import type { readResults } from '@contract/eventContest'
import type { Ending } from '@domain/contest'

export const readRefusals: Readonly<Record<RefusalOf<typeof readResults>, string>> = { not_published: '成绩还没公布' }

const endings: Readonly<Record<Exclude<Ending, 'finished'>, string>> = { dns: '没上场', dnf: '没做完', disqualified: '取消资格' }

export const copy = {
  title: '比赛成绩',
  notYetNote: '公布以后在这里看，比赛结束前就会公布。',
  toEvent: '看活动',
  publishedAt: (when: string) => `${when}公布`,
  measured: (name: string, counts: string) => `${name}，${counts}`,
  called: (number: number, name: string) => `${number}号 ${name}`,
  place: (place: number) => `第${place}名`,
  value: (value: number, unit: string) => `${value}${unit}`,
  ending: (ended: Ending) => (ended === 'finished' ? '' : endings[ended]),
  mine: '您家',
  mineHead: '您家的成绩',
  all: '全部成绩',
  allNote: '名字只露姓，按参赛号找。',
  amendments: '勘误',
  separator: '，'
} as const
