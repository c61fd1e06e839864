/** The words around what is kept about somebody: why, until when, and what they can do with it. */
import { relationWords } from '@components/familyWords/copy'
import type { deleteMe, MyDataView } from '@contract/accountData'
import type { setPhotoConsent } from '@contract/event'
import type { RefusalOf } from '@contract/endpoint'
import type { Relation } from '@domain/person'
import { ADULTS_DAYS, MINORS_DAYS } from '@domain/retention'

type Purpose = MyDataView['consents'][number]['purpose']

export const deleteRefusals: Readonly<Record<RefusalOf<typeof deleteMe>, string>> = {
  holds_seats: '您还有没开始的报名，请先取消，名额好留给别的邻居',
  holds_roles: '您还担任着社区的角色，要先请给您角色的人收回'
}

export const photoRefusals: Readonly<Record<RefusalOf<typeof setPhotoConsent>, string>> = {
  guardian_needed: '不满18周岁的，请家长来改',
  text_changed: '拍照说明刚刚改过，请再看一下'
}

/** What each consent was for. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  minor_event: '给孩子报名，家长同意',
  health_notice: '看过健康提示',
  photo: '拍照'
}

/** Which text was read. */
export const textOf: Readonly<Record<Purpose, 'guardian' | 'photo' | null>> = { minor_event: 'guardian', health_notice: null, photo: 'photo' }

export const copy = {
  title: '我的信息',
  head: '关于您，我们记了这些',
  headNote: '全在这里了，别的没有记。',
  nothing: '还没有记您的任何信息',
  nothingNote: '报名的时候才会问姓名和手机号。',
  toHome: '回首页',
  self: '您自己',
  name: '姓名',
  phone: '手机号',
  phoneVerified: '微信验证过，加密保存。',
  phoneSealed: '加密保存。',
  birth: '出生年月',
  home: '住处',
  noHome: '没有填',
  selfWhy: '社区办事时称呼您、联系您。您删掉以前一直留着。',
  change: '改一改',
  changeLabel: '改姓名、电话和住处',
  roles: '您担任的',
  rolesWhy: '给您角色的人看得到，收回以后不再有用。',
  family: '家人',
  noFamily: '没有加家人',
  familyWhy: '替他们报名用。您去掉以前一直留着。',
  toFamily: '看看家人',
  member: (relation: Relation, birth: string) => (birth ? `${relationWords[relation]}，${birth}生` : relationWords[relation]),
  registrations: '报名记录',
  noRegistrations: '没有报过名',
  registrationsWhy: `活动结束${ADULTS_DAYS}天后去掉姓名，有孩子的${MINORS_DAYS}天后去掉。`,
  registered: (names: string, when: string) => `${names}，${when}`,
  seated: '有名额',
  notSeated: '没有名额',
  said: (words: string) => `您说过：${words}`,
  questions: '讲座前问过的',
  questionsWhy: `只有社区工作人员看得到，看不到是谁问的。讲座结束${MINORS_DAYS}天后去掉，您现在就能收回。`,
  question: (topic: string, text: string) => `${topic}：${text}`,
  suggestions: '交给楼长的话',
  suggestionsWhy: '楼长和社区工作人员看得到；您没让写名字的，他们看不到是谁说的。三年后去掉姓名，您注销时马上去掉。',
  suggestion: (named: boolean) => (named ? '写了您的名字' : '没有写名字'),
  toQuestions: '去收回',
  toQuestionsOf: (title: string) => `去收回，${title}`,
  consents: '同意过的',
  noConsents: '还没有要您同意的',
  consentsWhy: '记着是哪一版、哪一天，和报名记录一起去掉。',
  consentFact: (names: string, title: string) => [names, title].filter(Boolean).join('，'),
  agreedOn: (date: string) => `${date}回答的`,
  version: (version: string) => `${version.replace('-', '年')}月版`,
  stands: '有效',
  picture: '可以拍',
  noPicture: '不要拍',
  withdrawn: '已撤回',
  withdraw: '撤回',
  withdrawLabel: (what: string) => `撤回：${what}`,
  photoTitle: (names: string) => `不让拍${names}了？`,
  photoNote: '改成“不要拍”。已经拍的照片，打电话告诉社区就会删掉。',
  photoYes: '改成不要拍',
  guardianTitle: '撤回，就要取消这次报名',
  guardianNote: '没有家长同意，孩子就不能参加，名额会留给别的邻居。在“我的报名”里取消，同意就撤回了。',
  guardianOver: `活动已经结束了。孩子的姓名会在结束${MINORS_DAYS}天后去掉；想早些去掉，请打电话给社区。`,
  toRegistration: '去我的报名',
  callYes: '打电话给社区',
  working: '正在办…',
  keep: '先不撤回',
  photoDone: '改好了，不拍了',
  take: '拿走一份',
  takeNote: '就是上面这些，您自己留着看，或者给别人看。',
  copyText: '复制成文字',
  saveFile: '存成文件',
  copied: '复制好了，可以贴到聊天或备忘里',
  saved: '文件存好了',
  notTaken: '没有拿到，请再试一次',
  fileName: '邻距离-我的信息',
  remove: '删掉我的信息',
  removeTitle: '要删掉您的信息吗？',
  held: '您还有没办的报名，要先取消，名额好留给邻居',
  goes: '会删掉',
  goesWords: ['您的姓名、电话、住处。', '只有您加过的家人。', '您在讲座前问过的话。', '您的账号，和这台手机里的内容，没传上去的照片和记录也在内。'],
  stays: '会留下，没有姓名',
  staysWords: ['参加过几次活动这样的数字：社区要对活动有个交代。', '担任角色时办过的事：关系到别人。'],
  removeNote: '删了就找不回来。以后再来，从头填就行。',
  removeYes: '删掉',
  removing: '正在删…',
  removeNo: '先不删',
  toMine: '去我的报名',
  callOffice: '打电话给社区',
  removed: '都删掉了',
  removedNote: '谢谢您用过。想再来，随时欢迎。'
} as const
