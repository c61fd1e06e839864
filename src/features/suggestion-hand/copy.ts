/** The words for what a resident hands over to the captain of their building. */
import type { RefusalOf } from '@contract/endpoint'
import type { handOverSuggestion } from '@contract/suggestionHanded'
import { MOST_HANDED } from '@domain/suggestion'

export const handRefusals: Readonly<Record<RefusalOf<typeof handOverSuggestion>, string>> = {
  no_building: '还不知道您住哪栋楼，请先填好住处',
  no_captain: '您那栋楼现在没有楼长，请直接打电话给社区',
  photo_unusable: '有一张照片没传好，请重新拍一张',
  too_many_waiting: `您已有${MOST_HANDED}条在等楼长，请先等等`
}

export const copy = {
  title: '告诉楼长',
  head: '有什么想说的？',
  headNote: (building: string) => `交给${building}的楼长，写进纳言献策本，社区会答复。`,
  homeless: '还不知道您住哪栋楼',
  homelessNote: '填了住处，就知道交给哪位楼长。',
  toDetails: '去填住处',
  text: '想说的话',
  textHint: '可以说给手机的键盘听。写清楚在哪儿、是什么事。',
  textMissing: '请写一句',
  about: '关于什么',
  aboutMissing: '请选一样',
  name: '要写您的姓名吗',
  nameMissing: '请选一样',
  anonymous: '不写姓名',
  named: '写上姓名',
  urgent: '急事、危险的事，请马上打电话。',
  hand: '交给楼长',
  handing: '正在交…',
  handed: '已收到，谢谢您为邻里操心！',
  mine: '您交过的',
  reason: (reason: string) => `楼长说：${reason}`,
  answer: (verdict: string) => `社区答复：${verdict}`,
  street: (by: string, day: string, reference: string | undefined) => `街道收下了：${by}，${day}${reference ? `，编号${reference}` : ''}`,
  streetAnswer: '街道答复',
  tell: '再有回音时告诉我',
  agreed: '好的，有回音会在微信里告诉您。',
  call: (phone: string | undefined) => (phone ? `打电话给社区 ${phone}` : '打电话给社区'),
  shown: '看看社区都答复了什么'
} as const
