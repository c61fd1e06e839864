/** The words of checking in oneself: who is there, the word on the wall, and every way in which it can end. */
import type { RefusalOf } from '@contract/endpoint'
import type { arrive } from '@contract/eventWall'

/** `typed`: by the digits, where one slips more easily than somebody forges. */
export const arriveRefusalsFor = (phone: string, opens: string, typed: boolean): Readonly<Record<RefusalOf<typeof arrive>, string>> => ({
  too_early: opens ? `还没到签到时间，${opens}开始。` : '还没到签到时间。',
  over: `活动已经结束了。有疑问请打${phone}。`,
  not_seated: '没查到报名，请到签到台，工作人员帮您看看。',
  word_expired: typed ? '这六个数过期了，请填墙上现在的。' : '这个二维码过期了，请扫现场最新的码。',
  word_wrong: typed ? '数字不对，请照墙上现在的六个数再填一遍。' : `这个码不是社区发的，请不要使用，可打${phone}核实。`,
  too_many_tries: '数字试得太多了，请到签到台签到。'
})

export const copy = {
  title: '现场签到',
  who: '谁到了？',
  aged: (age: number) => `${age}岁`,
  there: (time: string) => `${time}已经签过到了`,
  whoMissing: '请先点一下谁到了',
  scan: '扫墙上的码',
  checking: '正在签到…',
  wall: '墙上的码每分钟换一次',
  wallNote: '点下面的按钮扫一扫。扫不了，就填码下面的六个数。',
  digits: '六个数',
  digitsMissing: '请填墙上的六个数',
  byDigits: '用数字签到',
  noCamera: '现在扫不了，请填墙上的六个数。',
  done: '签到成功，欢迎您！',
  already: '您已经签过到了，请直接入场。',
  place: (place: string) => `请到${place}就座。`,
  notIn: '没查到您的报名',
  notInNote: '请到签到台，工作人员帮您看看。',
  toEvent: '看看这场活动',
  toRegistration: '看我的报名'
} as const
