/** The words of the pictures of a competition: the results for the wall and the chat, and a certificate for each who won something. */
import type { RefusalOf } from '@contract/endpoint'
import type { readContest, readResults } from '@contract/eventContest'
import { ROSTER_DAYS } from '@domain/retention'

export const resultRefusals: Readonly<Record<RefusalOf<typeof readResults>, string>> = { not_published: '成绩还没公布，公布了再做' }
export const contestRefusals: Readonly<Record<RefusalOf<typeof readContest>, string>> = { no_contest: '这场活动不是比赛，没有奖状' }

export const copy = {
  title: '成绩图和奖状',
  which: '做哪一种',
  board: '成绩图',
  certificate: '奖状',
  boardNote: '只有得奖的，名字只露姓。可以发到群里。',
  whose: '给谁',
  certificateNote: '名字是全的，只给本人，不要发到群里。盖章的地方空着。',
  familyNote: '名字是全的，发到群里前想一想。要盖章，请到社区。',
  saveCertificate: '把奖状存到相册',
  savingCertificate: '正在存…',
  nobody: '名单已经收起来了，做不了奖状',
  nobodyNote: `结束${ROSTER_DAYS}天以后，不再显示孩子的姓名。`,
  noAwards: '这场比赛没有设奖项',
  described: (lines: readonly string[]) => `图上写着：${lines.join('，')}`,
  fileOf: (name: string) => `奖状${name}`,
  results: '比赛成绩',
  place: (place: number) => `第${place}名`,
  called: (number: number, name: string) => `${number}号 ${name}`,
  value: (value: number, unit: string) => `${value}${unit}`,
  thanks: '感谢每一位上场的小朋友。',
  honour: '奖 状',
  toWhom: (name: string) => `${name}：`,
  praise: (date: string, title: string, place: number, award: string) => `在${date}“${title}”中获得第${place}名，得${award}，特发此状。`,
  signed: (organiser: string) => organiser,
  separator: '，'
} as const
