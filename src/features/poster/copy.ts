/** The words of a poster, and around it. */
import type { posterCode } from '@contract/eventDesk'
import type { RefusalOf } from '@contract/endpoint'

export const codeRefusals: Readonly<Record<RefusalOf<typeof posterCode>, string>> = {
  not_published: '发布以后才有小程序码，先发布再做海报'
}

export type Format = 'phone' | 'paper'

export const formatWords: Readonly<Record<Format, string>> = { phone: '发到手机上', paper: 'A4纸，打印' }

export const copy = {
  title: '海报',
  format: '做哪一种',
  save: { phone: '存到手机相册', paper: '存成图片，拿去打印' } satisfies Readonly<Record<Format, string>>,
  described: (lines: readonly string[]) => `活动海报：${lines.join('，')}`,
  free: (seats: string) => `免费，${seats}`,
  month: (month: number) => `${month}月`,
  date: (month: string, day: string, time: string) => `${month}${day}日 ${time}`,
  scan: ['微信扫一扫，', '就能报名'],
  noPhone: '不会用手机？打电话',
  paperNote: '按A4纸的大小画好。图片存在手机相册里，发到电脑上就能打印。',
  separator: '，'
} as const
