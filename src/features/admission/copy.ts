/** The words around letting somebody in who waits. */
import type { RefusalOf } from '@contract/endpoint'
import type { admitParty } from '@contract/eventDesk'

export const refusals: Readonly<Record<RefusalOf<typeof admitParty>, string>> = {
  no_room: '刚刚没有空位了，请他再等一等',
  not_waiting: '这家已经不在候补里了',
  over: '活动已经结束了'
}

export const copy = {
  title: (names: string) => `请${names}进来？`,
  first: '现在有空位，他排在最前面。',
  past: (count: number) => `前面还有${count}家在等。先请他进来，会记下是谁请的、为什么。`,
  question: '为什么请他进来？',
  reasons: ['前面的人没来', '人已经在现场', '老人孩子不便等', '临时多了座位'],
  missing: '请选一个原因',
  yes: '请进',
  sending: '正在记…',
  no: '再等等'
} as const
