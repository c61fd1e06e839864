/** The words at the table of a competition. */
import { numberWords } from '@components/entrantWords/copy'
import type { RefusalOf } from '@contract/endpoint'
import type { amendResults, breakTie, confirmScore, enterScore, numberEntrants, publishResults, readContest } from '@contract/eventContest'
import { MOST_AMENDMENTS, type Ending } from '@domain/contest'
import type { Measure } from '@domain/eventPlan'

const noContest = '这场活动不是比赛，没有成绩'
const published = '成绩已经公布，不能再改。有错请写勘误'
const changed = '这个成绩刚才有人改过，请看一眼再记'

export const readRefusals: Readonly<Record<RefusalOf<typeof readContest>, string>> = { no_contest: noContest }
export const numberRefusals: Readonly<Record<RefusalOf<typeof numberEntrants>, string>> = { no_contest: noContest, published }
/** `most` is how many attempts everybody has. */
export const scoreRefusals = (most: number): Readonly<Record<RefusalOf<typeof enterScore>, string>> => ({
  no_contest: noContest,
  published,
  not_running: '签到开始以后才能记成绩',
  no_number: '还没有参赛号，先发号',
  not_present: '没签到，请先到签到台签到',
  attempts: most > 1 ? `请填1到${most}次的成绩` : '请填成绩',
  changed_meanwhile: changed
})
export const confirmRefusals: Readonly<Record<RefusalOf<typeof confirmScore>, string>> = {
  no_contest: noContest,
  published,
  nothing_to_confirm: '还没有成绩，不用核对',
  entered_by_you: '这是您记的，要另一位来核对',
  changed_meanwhile: changed
}
export const tieRefusals: Readonly<Record<RefusalOf<typeof breakTie>, string>> = { no_contest: noContest, published, not_level: '并列的人变了，请关上再看一眼' }
/** `who` are those who stand in the way, by number. */
export const publishRefusals = (who: string): Readonly<Record<RefusalOf<typeof publishResults>, string>> => ({
  no_contest: noContest,
  published: '成绩已经公布了',
  not_running: '还没开始签到，不能公布成绩',
  scores_missing: `还没有成绩：${who}`,
  unconfirmed: `还没核对：${who}`,
  tie_break_needed: `要加赛分出先后：${who}`
})
export const amendRefusals: Readonly<Record<RefusalOf<typeof amendResults>, string>> = {
  no_contest: noContest,
  not_published: '成绩还没公布，直接改就行',
  text_risky: '这句话不能给大家看，请换个说法',
  reviewer_needed: '微信没能看完这句话，请审核人来登',
  too_many_amendments: `勘误最多登${MOST_AMENDMENTS}条，请打电话告诉大家`
}

export const endingWords: Readonly<Record<Ending, string>> = { finished: '有成绩', dnf: '没做完', dns: '没上场', disqualified: '取消资格' }

const times = ['第一次', '第二次', '第三次']

export const copy = {
  title: '比赛',
  progress: (done: number, all: number) => `${done}位的成绩核对好了，一共来了${all}位`,
  progressNote: (all: number) => `/ ${all}位核对好了`,
  left: (toScore: number, toConfirm: number) => [...(toScore > 0 ? [`待记${toScore}位`] : []), ...(toConfirm > 0 ? [`待核对${toConfirm}位`] : [])].join('，'),
  early: '签到开始以后就能记成绩',
  earlyNote: '可以先发参赛号，按报名的先后。',
  unnumbered: (count: number) => `还有${count}位没有参赛号`,
  number: '发参赛号',
  numbering: '正在发号…',
  toDesk: '去签到台',
  find: '参赛号或姓名',
  toScore: '待记',
  toConfirm: '待核对',
  byYou: '等别人核对',
  done: '核对好了',
  absent: '没签到',
  absentNote: '没来的不用记，公布时写“没上场”。来了请先签到。',
  attempt: (at: number, of: number, unit: string) => (of > 1 ? `${times[at] ?? ''}（${unit}）` : `成绩（${unit}）`),
  how: '比完了吗',
  attemptWrong: '请填数字，最多两位小数',
  attemptMissing: '请填成绩，或者选一种情况',
  scored: ({ unit }: Measure, attempts: readonly number[]) => attempts.map((value) => `${value}${unit}`).join('、'),
  entered: '您记的，等另一位核对',
  enteredNote: '记成绩和核对的要是两个人。',
  check: '请对着记录单看一遍',
  write: (entrant: { readonly number?: number }) => `记下${numberWords(entrant)}的成绩`,
  writing: '正在记…',
  confirm: (entrant: { readonly number?: number }) => `${numberWords(entrant)}核对无误`,
  confirming: '正在核对…',
  change: '改成绩',
  changeOf: (entrant: { readonly number?: number }) => `改${numberWords(entrant)}的成绩`,
  nextToScore: (entrant: { readonly number?: number }) => `记${numberWords(entrant)}的成绩`,
  nextToConfirm: (entrant: { readonly number?: number }) => `核对${numberWords(entrant)}的成绩`,
  close: '看全部',
  tie: '定加赛的先后',
  tieNeeded: (who: string) => `${who}并列在得奖的最后一名`,
  tieNote: '加赛以后，按谁在前面点一遍。',
  tieTitle: '加赛谁在前面？',
  tiePlace: (place: number, name: string) => `${place}. ${name}`,
  tieMissing: '请把每一位都点到',
  tieYes: '就按这个先后',
  tieSaving: '正在记…',
  publish: '公布成绩',
  publishTitle: '公布成绩？',
  publishNote: '大家都会看到，名字只露姓。公布以后不能再改，有错只能写勘误。',
  publishing: '正在公布…',
  notYet: '先不公布',
  published: '成绩公布了',
  publishedNote: '居民在活动页能看到。',
  staffPublish: '都核对好了，请社区工作人员公布',
  results: '看公布的成绩',
  gifts: '发礼物',
  giftsNote: (left: number) => `还剩${left}份`,
  honours: '成绩图和奖状',
  honoursNote: '存到手机相册',
  amend: '写勘误',
  amendNote: '公布的不改，勘误写在旁边',
  amendTitle: '哪里要更正？',
  amendLabel: '更正的话',
  amendHint: '只写参赛号，不写姓名。如“7号的成绩应为168个”。',
  amendMissing: '请写一句',
  amendYes: '登出来',
  amending: '正在登…',
  amended: '勘误登出来了',
  separator: '，'
} as const
