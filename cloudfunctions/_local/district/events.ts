/** The events of the newspaper page, told as if they were to come; their times follow the day on which the district is made. */
import { addDays, at, DAY, daysBetween, HOUR, localDateOf, localParts, MINUTE, startOfDay, type Instant, type LocalDate } from '@domain/calendar'
import { defaultWaitingLimit, type EventContent, type EventFacts } from '@domain/event'
import { invitesMinors } from '@domain/publishing'
import { personOf } from './people'
import { communities } from './places'

const SATURDAY = 6
const WEDNESDAY = 3

/** The next such weekday that is at least some days away. */
function nextWeekday(from: LocalDate, weekday: number, atLeast: number): LocalDate {
  const first = addDays(from, atLeast)
  return addDays(first, (weekday - localParts(startOfDay(first)).weekday + 7) % 7)
}

const phoneOf = (communityId: string): string => communities.find(({ _id }) => _id === communityId)?.phone ?? ''

type Told = Partial<EventContent> & Pick<EventContent, 'kind' | 'title' | 'organiser' | 'place' | 'startAt' | 'endAt'> & {
  readonly _id: string
  readonly communityId: string
  readonly unit: EventContent['capacity']['unit']
  readonly units: number
  readonly status?: EventFacts['status']
  readonly cancelReason?: string
}

function event(now: Instant, { unit, units, status = 'published', cancelReason, ...told }: Told): EventFacts {
  const drafter = personOf(`staff_${told.communityId}`)
  const reviewer = personOf(`reviewer_${told.communityId}`)
  const capacity = { unit, units, waitingLimit: defaultWaitingLimit(units) }
  const opensAt = told.opensAt ?? Math.min(now, told.startAt) - 7 * DAY
  return {
    partners: [],
    agenda: [],
    instructors: [],
    audience: 'all',
    closesAt: told.startAt - HOUR,
    contactPhone: phoneOf(told.communityId),
    ...(invitesMinors({ ...told, capacity }) ? { emergencyPhone: phoneOf(told.communityId) } : {}),
    ...told,
    opensAt,
    capacity,
    status,
    deeds: [
      { at: opensAt - DAY, by: drafter, what: 'drafted' },
      { at: opensAt, by: reviewer, what: 'published' },
      ...(status === 'finished' ? [{ at: told.endAt, by: drafter, what: 'finished' as const }] : []),
      ...(cancelReason ? [{ at: told.startAt - DAY, by: drafter, what: 'cancelled' as const, reason: cancelReason }] : [])
    ]
  }
}

export function events(now: Instant): readonly EventFacts[] {
  const today = localDateOf(now)
  const tomorrow = addDays(today, 1)
  const yogaOn = nextWeekday(today, SATURDAY, 3)
  const ropeOn = addDays(yogaOn, 7)
  const lawOn = nextWeekday(ropeOn, WEDNESDAY, 1)
  const walkOn = nextWeekday(today, WEDNESDAY, 2)
  const lastMonth = addDays(today, -28)
  const lastWeek = addDays(today, -6)

  const yoga = {
    communityId: 'jincheng',
    kind: 'salon',
    series: '智慧父母',
    organiser: '锦城社区',
    place: { name: '锦城社区二楼活动室', note: '有电梯，请带瑜伽垫或毛巾' },
    unit: 'family',
    ages: { min: 3, max: 10 },
    intro: '家长和孩子一起学几个安全、轻松的瑜伽动作，不比高低，在一起就好。',
    agenda: [
      { title: '老师讲脊柱保养', minutes: 15 },
      { title: '热身', minutes: 15 },
      { title: '家长和孩子一起练', minutes: 60 }
    ],
    instructors: [{ name: '姜宁', title: '瑜伽老师' }],
    healthNotice: { text: '孩子近两周发过烧、受过伤，请先不参加。练习前一小时别吃太饱。', version: 1 }
  } as const
  const bun = {
    communityId: 'datuan',
    kind: 'workshop',
    title: '“非遗进社区，巧手蒸花馍”',
    organiser: '大疃社区',
    place: { name: '大疃社区一楼活动室', note: '材料和工具都备好了，请带围裙' },
    unit: 'person',
    units: 20,
    intro: '非遗传承人带大家切、揉、捏、压、搓，配上红枣、红豆、黑豆，蒸一锅福袋、葫芦、元宝和锦鲤。',
    plan: {
      kind: 'workshop',
      materials: [
        { name: '面粉', unit: '斤', each: 0.5 },
        { name: '红枣', unit: '颗', each: 6 },
        { name: '红豆、黑豆', unit: '克', each: 20 }
      ],
      tools: [
        { name: '小剪刀', shared: true },
        { name: '梳子、勺子', shared: true }
      ],
      allergens: '含小麦、红枣和豆类，过敏的请告诉老师。'
    },
    agenda: [
      { title: '花馍的来历', minutes: 20 },
      { title: '跟着老师做', minutes: 80 },
      { title: '上锅蒸，品尝', minutes: 20 }
    ],
    instructors: [{ name: '曲桂香', title: '非遗传承人' }]
  } as const
  const walk = {
    communityId: 'shixiu',
    kind: 'volunteer_outing',
    title: '“共育时代新人，关爱未成年人”志愿服务',
    organiser: '世秀社区党委',
    partners: ['区直机关幼儿园'],
    place: { name: '世秀苑健康主题公园', note: '在世秀社区门口集合，步行约15分钟' },
    unit: 'person',
    units: 10,
    ages: { min: 18 },
    plan: { kind: 'volunteer_outing', route: { from: '世秀社区门口', to: '世秀苑健康主题公园' } },
    intro: '陪幼儿园的小朋友走到公园，捡落叶、做游戏。请志愿者提前到，认一认自己带的小组。'
  } as const

  return [
    event(now, { ...yoga, _id: 'ev_yoga', title: '“遇见幸福·智慧父母·亲子瑜伽公益沙龙”', units: 12, startAt: at(`${yogaOn}T14:00`), endAt: at(`${yogaOn}T15:30`) }),
    event(now, { ...yoga, _id: 'ev_yoga_2', title: '“遇见幸福·智慧父母·亲子瑜伽公益沙龙”第二期', units: 12, startAt: at(`${addDays(yogaOn, 14)}T14:00`), endAt: at(`${addDays(yogaOn, 14)}T15:30`), opensAt: at(`${addDays(today, 2)}T09:00`) }),
    event(now, { ...walk, _id: 'ev_walk', startAt: at(`${walkOn}T09:00`), endAt: at(`${walkOn}T11:00`) }),
    event(now, { ...walk, _id: 'ev_walk_rain', status: 'cancelled', cancelReason: '当天有雨', startAt: at(`${lastWeek}T09:00`), endAt: at(`${lastWeek}T11:00`) }),
    event(now, {
      _id: 'ev_rope',
      communityId: 'datuan',
      kind: 'competition',
      title: '“跳出活力 绳彩飞扬”青少年跳绳比赛',
      organiser: '大疃社区',
      place: { name: '大疃社区小广场', note: '请穿运动鞋，早到的可以先热身' },
      unit: 'child',
      units: 24,
      ages: { min: 6, max: 16 },
      startAt: at(`${ropeOn}T09:00`),
      endAt: at(`${ropeOn}T11:00`),
      intro: '一分钟单摇，前5名得优胜奖，每位参赛的小朋友都有一份小礼物。',
      plan: {
        kind: 'competition',
        measure: { name: '一分钟单摇', unit: '个', better: 'more', attempts: 2, counts: 'best' },
        awards: [{ title: '优胜奖', top: 5 }],
        ties: 'include',
        gift: { name: '跳绳一根', stock: 30 }
      }
    }),
    event(now, { ...bun, _id: 'ev_bun', startAt: at(`${tomorrow}T09:00`), endAt: at(`${tomorrow}T11:00`) }),
    event(now, { ...bun, _id: 'ev_bun_past', status: 'finished', partners: ['大疃小学'], startAt: at(`${lastMonth}T09:00`), endAt: at(`${lastMonth}T11:00`) }),
    event(now, {
      _id: 'ev_law',
      communityId: 'yuxi',
      kind: 'lecture',
      title: '“法律惠民生·关爱老年人”宣讲',
      organiser: '毓西社区',
      partners: ['市法律援助中心'],
      place: { name: '毓西社区三楼会议室', note: '有电梯，有老花镜' },
      unit: 'person',
      units: 60,
      startAt: at(`${lawOn}T09:30`),
      endAt: at(`${lawOn}T11:00`),
      plan: { kind: 'lecture', topics: ['elder_care', 'inheritance', 'legal_aid', 'fraud'], forElders: true, collectsQuestions: true },
      intro: '养老、继承、法律援助，还有怎样防诈骗，律师讲给您听，也可以当场问。',
      agenda: [
        { title: '怎样保护老年人的权益', minutes: 40 },
        { title: '防诈骗', minutes: 20 },
        { title: '大家提问', minutes: 30 }
      ]
    })
  ]
}

/** Minutes from the opening of an event to some moment, for spreading sign-ups over the days since. */
export const sinceOpening = (event: EventFacts, share: number): Instant => {
  const days = Math.max(0, daysBetween(localDateOf(event.opensAt), localDateOf(event.startAt)))
  return event.opensAt + Math.floor(share * Math.min(days, 7) * DAY) + MINUTE
}
