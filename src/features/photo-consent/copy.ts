/** The words of the question whether somebody may be photographed. */
import type { setPhotoConsent } from '@contract/event'
import type { RefusalOf } from '@contract/endpoint'

export const refusals: Readonly<Record<RefusalOf<typeof setPhotoConsent>, string>> = {
  guardian_needed: '不满18周岁的，请家长来回答',
  text_changed: '说明刚刚改过，请下拉刷新，再看一遍'
}

export const copy = {
  head: '可以拍照吗？',
  note: '活动现场有时拍几张照片。没回答就不拍。',
  whom: (name: string) => `可以拍${name}吗？`,
  me: '可以拍您吗？',
  yes: '可以',
  no: '不要拍',
  kept: { yes: '记下了，可以拍。随时能改。', no: '记下了，不拍。随时能改。' },
  fullText: '看拍照同意书'
} as const
