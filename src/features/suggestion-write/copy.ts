/** The words for writing an entry into the book. */
import type { RefusalOf } from '@contract/endpoint'
import type { amendSuggestion, writeSuggestion } from '@contract/suggestion'

const photo = '有一张照片没传好，请重新拍一张'

export const writeRefusals: Readonly<Record<RefusalOf<typeof writeSuggestion>, string>> = { photo_unusable: photo }
export const amendRefusals: Readonly<Record<RefusalOf<typeof amendSuggestion>, string>> = { photo_unusable: photo, not_now: '这一条已经交上去了，退回去看看', too_many: '这一条来回太多次了，请打电话给社区' }

export const copy = {
  title: '写一条建议',
  amendTitle: '补充一点',
  missingBefore: (reason: string) => `还差一点信息：${reason}`,
  missingBeforeNote: '补充后再交就行。',
  what: '邻居说了什么',
  whatHint: '可以说给手机的键盘听。写清楚在哪儿、是什么事，不写门牌号和电话。',
  whatMissing: '请写一句',
  about: '关于什么',
  aboutMissing: '请选一样',
  who: '替谁写',
  whoMissing: '请选一样',
  anonymous: '不记名',
  named: '写上姓名',
  own: '我自己的',
  name: '居民姓名',
  nameHint: '他同意写名字才写。',
  nameMissing: '请写姓名，或选不记名',
  alike: '本子里有差不多的',
  alikeNote: '是同一件事就不用再写了，点开看看办到哪儿了。',
  save: '交上去',
  saving: '正在交…'
} as const
