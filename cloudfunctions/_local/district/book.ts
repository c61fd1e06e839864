/** The suggestion book of one building: what its captain wrote for invented residents, and how far each entry has come. */
import { DAY, HOUR, localDateOf, type Instant } from '@domain/calendar'
import { SUGGESTION_DAYS } from '@domain/retention'
import { replyOf, type Suggestion, type SuggestionDeed, type SuggestionStatus } from '@domain/suggestion'
import { addWorkingDays } from '@domain/workingDays'
import type { Secrets } from '@kernel/secrets'
import { personOf } from './people'

const [CAPTAIN, WORKER, CLERK] = [personOf('captain'), personOf('grid_worker'), personOf('staff_datuan')]

type Told = Pick<Suggestion, 'category'> & { readonly key: string; readonly text: string; readonly status: SuggestionStatus; /** Days since it was written down. */ readonly ago: number; readonly name?: string; readonly answer?: string; readonly shown?: Pick<NonNullable<Suggestion['shown']>, 'summary' | 'answer'> }

const told: readonly Told[] = [
  { key: 'canopy', category: 'property', text: '雨棚漏水，下雨滴到门口', status: 'returned', ago: 5 },
  { key: 'quilt', category: 'tidiness', text: '想要一个晾被子的地方', status: 'accepted', ago: 8, name: '吴桂香' },
  { key: 'rail', category: 'elderly', text: '单元门口的台阶没有扶手，老人不好走', status: 'submitted', ago: 1 },
  { key: 'lamp', category: 'property', text: '2单元楼道灯坏了，晚上看不见', status: 'replied', ago: 14, answer: '物业已约电工，换成声控灯，1至6层都换。' },
  { key: 'bins', category: 'tidiness', text: '垃圾桶离窗户太近，夏天有味', status: 'closed', ago: 30, answer: '垃圾桶移到北侧围墙边，每天多收一次。', shown: { summary: '垃圾桶离窗户太近', answer: '移到了围墙边，每天多收一次。' } },
  { key: 'bench', category: 'culture', text: '小广场想添几张长椅', status: 'handed', ago: 1 }
]

function entryOf(one: Told, now: Instant, secrets: Secrets): Suggestion {
  const { key, category, text, status, ago, name, answer, shown } = one
  const _id = `s_book_${key}`
  const at = now - ago * DAY
  const acceptedOn = localDateOf(at + DAY)
  const deed = (what: SuggestionDeed['what'], by: SuggestionDeed['by'], days: number, words?: string): SuggestionDeed => ({ requestId: `${_id}_${what}`, at: at + days * DAY, by, what, ...(words ? { words: secrets.seal(words) } : {}) })
  const accepted = ['accepted', 'replied', 'closed'].includes(status)
  const answered = answer !== undefined
  const reply = answered ? replyOf({ acceptedOn }, 'adopted', answer, CLERK, at + 6 * DAY) : undefined
  const waits: Partial<Suggestion> = status === 'submitted' ? { dueOn: addWorkingDays(localDateOf(at), 2) } : status === 'accepted' ? { dueOn: addWorkingDays(acceptedOn, 7) } : status === 'replied' ? { closesOn: localDateOf(at + 21 * DAY), lookAt: at + 22 * DAY } : {}
  return {
    _id, communityId: 'datuan', gridId: 'datuan_g2', buildingId: 'datuan_b5', category, text: secrets.seal(text), files: [], status, at,
    voice: status === 'handed' ? { by: personOf('neighbour_of_5') } : name ? { name: secrets.seal(name) } : {},
    ...(status === 'handed' ? {} : { captainId: CAPTAIN }),
    ...(accepted ? { acceptedOn, handlerId: WORKER } : {}),
    ...(reply ? { reply, repliedAt: reply.at } : {}),
    ...(shown ? { shown: { ...shown, at: at + 7 * DAY, by: CLERK } } : {}),
    ...waits,
    deeds: [
      status === 'handed' ? deed('handed', personOf('neighbour_of_5'), 0) : deed('written', CAPTAIN, 0),
      ...(accepted ? [deed('accepted', WORKER, 1)] : []),
      ...(status === 'returned' ? [deed('returned', WORKER, 1, '是哪个单元？')] : []),
      ...(answered ? [deed('replied', CLERK, 6, answer)] : []),
      ...(status === 'closed' ? [deed('confirmed', CAPTAIN, 8)] : [])
    ],
    forgetAt: now + SUGGESTION_DAYS * DAY + HOUR
  }
}

export const book = (now: Instant, secrets: Secrets): readonly Suggestion[] => told.map((one) => entryOf(one, now, secrets))
