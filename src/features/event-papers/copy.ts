/** The words of sheets and brief. */
import type { EventSheet } from '@contract/workbook'
import type { RefusalOf } from '@contract/endpoint'
import type { exportEvent } from '@contract/workbook'
import { timeWords } from '@components/dates/copy'
import { localParts, type Instant } from '@domain/calendar'
import type { EventKind } from '@domain/event'

export const refusals: Readonly<Record<RefusalOf<typeof exportEvent>, string>> = {
  not_published: '活动还没发布，还没有名单',
  roster_closed: '活动结束30天以后，名单就封存了，表格也不再出',
  no_contest: '这场不是比赛，没有成绩表',
  reviewer_needed: '要完整的电话，请审核人来做'
}

const kinds: Readonly<Record<EventKind, string>> = { salon: '沙龙', workshop: '手工活动', competition: '比赛', volunteer_outing: '志愿活动', lecture: '讲座' }

/** 大疃社区 is said once: of 大疃社区一楼活动室 what comes after it. */
const placeOf = (place: string, organiser: string): string => (place.startsWith(organiser) && place !== organiser ? place.slice(organiser.length) : place)

/** What happened, as far as it was written down. */
export type BriefFacts = {
  readonly kind: EventKind
  readonly title: string
  readonly organiser: string
  readonly partners: readonly string[]
  readonly place: string
  readonly startAt: Instant
  readonly present: number
  readonly registered: number
  readonly agenda: readonly string[]
  readonly instructors: readonly string[]
  /** Title of an award, and how many got it. */
  readonly awards: readonly (readonly [title: string, count: number])[]
  /** How many residents can look at. */
  readonly photos: number
}

/** 活动简报 in three sentences: when and where, who and what, how it ended. Names of residents are not in it. */
export function briefOf({ kind, title, organiser, partners, place, startAt, present, registered, agenda, instructors, awards, photos }: BriefFacts): string {
  const together = partners.length > 0 ? `联合${partners.join('、')}` : ''
  const { year, month, day } = localParts(startAt)
  const when = `${year}年${month}月${day}日${timeWords(startAt)}`
  const came = present > 0 ? `共有${present}人参加。` : `报名${registered}人。`
  const led = instructors.length > 0 ? `活动由${instructors.join('、')}带领。` : ''
  const did = agenda.length > 0 ? `现场依次进行了${agenda.join('、')}。` : ''
  const won = awards.length > 0 ? `经两人核对成绩，评出${awards.map(([award, count]) => `${award}${count}名`).join('、')}。` : ''
  const pictured = photos > 0 ? `现场照片${photos}张，可在小程序的活动页查看。` : ''
  return `${when}，${organiser}${together}在${placeOf(place, organiser)}举办“${title.replace(/[“”]/g, '')}”${kinds[kind]}，${came}${led}${did}${won}${pictured}`
}

export const copy = {
  title: '表格和简报',
  sheets: '表格',
  sheetsNote: '用WPS或Excel打开，电话中间四位是遮住的。',
  names: { sign_ups: '报名表', sign_in: '签到表', scores: '成绩表' } satisfies Record<EventSheet, string>,
  notes: { sign_ups: '报了名的和候补的，一人一行', sign_in: 'A4纸打印，签字用，留5行空白', scores: '参赛号、成绩、名次、领奖签字' } satisfies Record<EventSheet, string>,
  separator: '，',
  unmasked: '要完整的电话',
  unmaskedNote: '要完整的电话，请审核人来做，写明用途，会留下记录。',
  why: '完整电话用来做什么',
  reasons: ['打电话通知改期', '核对到场的人', '上级检查要用'],
  make: '做报名表',
  brief: '活动简报',
  briefLater: '活动开始以后，简报会写好在这里。',
  briefNote: '照着记下的数写的，贴到公众号或群里前，请再读一遍。',
  copyBrief: '复制简报',
  copied: '简报复制好了，去贴吧',
  notCopied: '没有复制成，请再点一次'
} as const
