/** The words where gifts are handed out. */
import type { RefusalOf } from '@contract/endpoint'
import type { handGift, readContest } from '@contract/eventContest'
import type { GiftReceiver } from '@domain/contest'

const noContest = '这场活动不是比赛，没有礼物'

export const readRefusals: Readonly<Record<RefusalOf<typeof readContest>, string>> = { no_contest: noContest }
/** `who` is 3号王小丙; `when` is when the gift was handed out. */
export const giftRefusals = (who: string, when: string): Readonly<Record<RefusalOf<typeof handGift>, string>> => ({
  no_contest: noContest,
  no_gift: '这场比赛没有备礼物',
  not_competed: `${who}没有上场，礼物留给参赛的孩子`,
  already_handed: when ? `${who}的礼物${when}已经领了` : `${who}的礼物已经领了`,
  none_left: '礼物发完了，请问社区工作人员'
})

export const copy = {
  title: '发礼物',
  none: '这场比赛没有备礼物',
  noneNote: '在“改活动”里可以写上礼物和份数。',
  unit: '份',
  left: (name: string, stock: number) => `${name}还剩的，一共备了${stock}份`,
  find: '参赛号或姓名',
  all: '看全部',
  todo: '还没领',
  got: (when: string) => `${when}领了`,
  absent: '没上场',
  comma: '，',
  receivers: (who: string) => `${who}的礼物谁来领`,
  receiver: (to: GiftReceiver, child: boolean) => (to === 'self' ? '本人领' : child ? '家长代领' : '家人代领'),
  hand: (who: string) => `发给${who}`,
  handing: '正在发…',
  done: (who: string) => `发给${who}了`,
  next: (who: string) => `下一位：${who}`,
  another: '找下一位',
  finished: '参赛的都领到了'
} as const
