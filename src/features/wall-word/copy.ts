/** The words of the screen at the door. */
import type { RefusalOf } from '@contract/endpoint'
import type { posterCode } from '@contract/eventDesk'

export const codeRefusals: Readonly<Record<RefusalOf<typeof posterCode>, string>> = { not_published: '活动发布以后，才有墙上的码' }

export const copy = {
  title: '墙上的码',
  first: '第一步，微信扫这个码',
  firstLabel: '打开签到页的小程序码',
  firstNote: '在小程序里，点“我的报名”也行。',
  second: '第二步，小程序里扫这个码',
  secondLabel: (digits: string) => `签到码，六个数 ${[...digits].join(' ')}`,
  digitsNote: '扫不了，就填这六个数。每分钟换一次。',
  digitsLabel: '六个数 ',
  old: '没有网络，码过期了，请到签到台签到',
  toDesk: '去签到台'
} as const
