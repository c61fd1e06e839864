/** The words of one sign-up, from 报名成功 and the queue to its end. */
import { FEEDBACK_DAYS, type FeedbackRefusal } from '@domain/feedback'
import type { AnsweringRefusal } from '@domain/moving'
import type { LeavingRefusal } from '@domain/registration'

/** 两位, 三位: how many people speak of themselves. */
const several = (count: number): string => `${'零一两三四五六七八九十'[count] ?? count}位`

/** In place of a leave that is refused. */
export const leavingRefusalsFor = (phone: string): Readonly<Record<LeavingRefusal, string>> => ({
  too_late: `活动快开始了，要取消请直接打${phone}。`,
  over: `活动已经结束了。有疑问请打${phone}。`,
  already_present: `已经签到了，不能取消。有疑问请打${phone}。`
})

export const answeringRefusals: Readonly<Record<AnsweringRefusal, string>> = {
  changed_meanwhile: '刚刚又改了一次，请看看新的时间和地点',
  over: '活动已经结束了'
}

export const feedbackRefusals: Readonly<Record<FeedbackRefusal, string>> = {
  not_over: '活动还没结束，结束以后再来说',
  not_there: '这次没有签到记录，欢迎下次来',
  too_late: `活动过去${FEEDBACK_DAYS}天了，谢谢您还记得`
}

export const copy = {
  howItWas: '这次活动怎么样？',
  howItWasNote: '社区只看到一共有多少人满意，看不到是谁说的。',
  whatWasGood: '哪里好？可以不选',
  moodMissing: '请先选满意、一般，还是不满意',
  give: '交上',
  giveAnew: '改成这样',
  thanked: '记下了，谢谢您',
  thankedNote: `结束后${FEEDBACK_DAYS}天内还能改。`,
  moved: '时间或地点改了，还来吗？',
  movedNote: '请看清现在的时间和地点。不答也没关系，报上的、排着的都还在。',
  stillSuits: '来得了',
  suitsNoMore: '来不了',
  title: '我的报名',
  seated: '报名成功！',
  arrived: '签到好了！',
  comeIn: (place: string) => `请到${place}就座。`,
  there: (time: string) => `${time}已签到`,
  meetAt: (place: string) => `在${place}见。`,
  showCode: '签到时，给工作人员看这个码',
  codeLabel: (digits: string) => `签到码，口令 ${[...digits].join(' ')}`,
  sayDigits: '看不了码，就报这个口令',
  digitsLabel: '口令 ',
  arriveMyself: '到了现场，自己签到',
  codeKept: '签到码存在手机里，照样能用。',
  byFamily: '这次是家人报的名',
  codeWithFamily: '签到码在家人手机上。要取消，请家人来点。',
  queueWithFamily: '要退出候补，请家人来点。',
  inside: '已报上',
  noPictures: '不拍照',
  pictures: '可以拍照',
  aged: (name: string, age: string) => `${name}，${age}`,
  leave: '来不了，取消报名',
  leaveTitle: (names: readonly string[]) => (names.length > 1 ? `${names.join('、')}都不去了？` : `${names.join('')}不去了？`),
  /** Only where each has a place of their own. */
  leaveNote: (places: number) => (places > 1 ? `${several(places)}的名额都会让给邻居。` : '名额会让给邻居。'),
  onlyOne: (phone: string) => `只去掉一位，打${phone}`,
  leaveYes: '取消报名',
  leaving: '正在取消…',
  leaveNo: '先不取消',
  save: '存到手机相册',
  saving: '正在存…',
  savedAs: {
    saved: { text: '存好了', note: '没有网络，也能打开相册给工作人员看。' },
    denied: { text: '手机没让我们存相册', note: '可以在手机设置里打开，也可以直接截屏。' },
    failed: { text: '没有存上', note: '可以直接截屏保存。' }
  },
  ask: '问社区',
  askLabel: (phone: string) => `问社区，打电话${phone}`,
  call: '打电话',
  full: '名额已满，',
  /** In pieces that stay whole. */
  place: (place: number) => ['您排在', `候补第${place}位`] as const,
  here: '您在这',
  movesUp: '前面有人退出，您就往前走一位。轮到了自动报上，不用再点。',
  askFirst: '想收到通知，点“轮到时通知我”。',
  willTell: '轮到您，发微信通知您。',
  result: (when: string) => `最晚${when}，就有结果。`,
  quit: '不等了，退出候补',
  quitTitle: (names: readonly string[]) => (names.length > 1 ? `${names.join('、')}都不排了？` : `${names.join('')}不排了？`),
  quitNote: '退出以后再想排，要重新报名，排到最后。',
  quitYes: '退出候补',
  quitting: '正在退出…',
  quitNo: '接着等',
  notLeft: { seated: '还没取消成功，名额还在。', waiting: '还没退出候补，位置还在。' },
  notLeftOffline: '现在没有网络。有网再点一次，或者打电话。',
  leftUnsure: { seated: '还不确定取消了没有，点“再看看”。', waiting: '还不确定退出了没有，点“再看看”。' },
  lookAgain: '再看看',
  notify: '轮到时通知我',
  asking: '正在记下…',
  notifiedShort: '已记下',
  notified: '已记下，轮到时通知您',
  notifiedNote: '通知会发到您的微信。',
  notNotified: '没有记下，微信没有打开通知。',
  notifyOffline: '没有网络，还没记下。',
  notifyOfflineNote: '网络好了，再点一次。',
  notNotifiedNote: (phone: string) => `可以常来这里看看，也可以打${phone}问。`,
  notifyChanges: '活动有变动，通知我',
  notifyResults: '有变动、出成绩，通知我',
  resultsNote: '活动改期、取消，或者成绩公布，会发到您的微信。',
  changesNotified: '已记下',
  changesNote: '活动改期或取消，会发到您的微信。',
  ended: {
    over: { text: '活动已经结束了，谢谢您来', note: '下次活动再见。' },
    missed: { text: '活动已经结束了', note: '这次没有您的签到。谢谢您报名，下次再见。' },
    overWaiting: { text: '活动已经结束了，这次没有轮到您', note: '欢迎下次早点来报名。' },
    noTurn: { text: '名额没有空出来，这次没有轮到您', note: '谢谢您耐心等。看看还有没有别的活动。' },
    left: { text: '已为您取消报名', note: '名额会留给其他邻居。' },
    quit: { text: '已退出候补', note: '想再来，可以重新报名。' },
    none: { text: '这次没有报上', note: '可以看看还有没有名额。' },
    cancelled: { text: '很抱歉，活动取消了', note: '不用来了，您也不用再做什么。' }
  },
  why: (reason: string) => `因为${reason.replace(/[。.]$/, '')}。`,
  inPart: '这次是家人替您报的',
  inPartNote: '签到码在家人手机上，要取消也请家人来点。',
  again: '重新报名',
  seeResults: '看比赛成绩',
  seeEvent: '看看这个活动',
  others: '看看别的活动',
  toEvents: '看看活动',
  missing: '没有查到这次报名，可能还没有报上',
  missingSent: '回去再点一次，不会报重。',
  missingNote: '活动过去久了，报名记录会去掉。有疑问请打电话问社区。',
  backToTry: '回去再试一次',
  picture: {
    digits: (digits: string) => `口令 ${[...digits].join(' ')}`,
    ask: (phone: string) => `问社区 ${phone}`,
    name: '签到码'
  }
} as const
