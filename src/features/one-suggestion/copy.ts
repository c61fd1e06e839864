/** The words around one entry of the book, for whoever wrote it and for whoever works on it. */
import type { RefusalOf } from '@contract/endpoint'
import type { StepView, SuggestionView } from '@contract/suggestion'
import type { moveSuggestion, noteStreet, showSuggestion } from '@contract/suggestionDesk'
import { verdictWords } from '@components/suggestionWords/copy'

const notNow = '这一条刚才有人办过了，请看看办到哪儿了'

export const stepRefusals: Readonly<Record<RefusalOf<typeof moveSuggestion>, string>> = { not_now: notNow, too_many: '这一条来回太多次了，请打电话商量', not_mergeable: '这两条现在不能并到一起，请看看办到哪儿了', own_work: '这一条是您写的，要请别的同事来办' }
export const streetRefusals: Readonly<Record<RefusalOf<typeof noteStreet>, string>> = { not_now: notNow, too_many: '这一条来回太多次了，请打电话商量', in_the_future: '日期不能晚于今天' }
export const showRefusals: Readonly<Record<RefusalOf<typeof showSuggestion>, string>> = { not_answered: '还没有答复，先不能公开', text_risky: '有的话不能给大家看，请换个说法', reviewer_needed: '这几句话要请审核人来公开' }

const by = (name: string | undefined, did: string) => (name ? `${name}${did}` : did)

/** What happened, in one line. */
export function stepWords({ what, by: name }: StepView, { reply }: SuggestionView): string {
  switch (what) {
    case 'written': return by(name, '写进本子')
    case 'handed': return '居民交给楼长'
    case 'taken': return by(name, '写进本子')
    case 'declined': return by(name, '没有写进本子')
    case 'amended': return by(name, '补充了')
    case 'accepted': return by(name, '收下')
    case 'returned': return by(name, '请补充一点')
    case 'merged': return by(name, '并到另一条一起办')
    case 'begun': return by(name, '开始办')
    case 'escalated': return by(name, '报给街道')
    case 'street_took': return '街道收下了'
    case 'street_answered': return '街道答复'
    case 'replied': return reply ? `社区答复：${verdictWords[reply.verdict]}` : '社区答复'
    case 'confirmed': return by(name, '说办好了')
    case 'reopened': return by(name, '说还没办好')
    case 'closed': return '到期没有异议，办结'
  }
}

export const copy = {
  title: '纳言献策本',
  anonymous: '替一位居民写，不记名',
  named: (name: string) => `替${name}写`,
  own: '楼长自己的',
  handed: '居民交给楼长的，不记名',
  handedBy: (name: string) => `${name}交给楼长的`,
  of: (building: string, category: string) => `${building}，${category}`,
  photos: '照片',
  photo: (number: number) => `第${number}张照片`,
  took: (days: number) => `用了${days}个工作日`,
  separator: '，',
  due: (day: string) => `最迟${day}办`,
  overdue: (day: string) => `${day}到期，已经过了`,
  look: '请您看看，办好了吗？',
  lookNote: (day: string) => `您不点，${day}自动办结`,
  tellResident: '请把答复告诉那位居民。',
  merged: '已并到另一条一起办，答复在那一条',
  shownNote: '大家看得到的',
  done: '办好了',
  notDone: '还没办好',
  amend: '补充一点',
  take: '写进本子',
  decline: '不写进本子',
  accept: '收下',
  giveBack: '请补充',
  begin: '开始办',
  reply: '答复',
  merge: '并到另一条',
  escalate: '报给街道',
  streetTook: '街道收下了',
  streetAnswered: '记下街道的答复',
  streetTookTitle: '街道谁收下的？',
  streetAnsweredTitle: '街道怎么答复的？',
  streetBy: '街道的哪个科室、谁收的',
  streetReference: '编号（没有就不写）',
  streetOn: '哪一天',
  streetOnUnset: '点这里选',
  streetText: '街道答复的话',
  streetHint: '楼长和居民会看到。社区还要自己答复一次。',
  streetByMissing: '请写街道谁收下的',
  streetYes: '记下',
  show: '公开给大家看',
  rewrite: '改公开的话',
  hide: '不再公开',
  working: '正在办…',
  no: '先不写',
  sheets: {
    returned: { title: '还差什么？', field: '请楼长补充什么', hint: '楼长会看到这句话。', yes: '退给楼长补充' },
    escalated: { title: '报给街道？', field: '为什么要街道帮忙', hint: '期限会改成15个工作日。', yes: '上报' },
    reopened: { title: '还没办好？', field: '还差什么', hint: '只能说一次，社区会再办。', yes: '请社区再办' },
    declined: { title: '不写进本子？', field: '为什么', hint: '交给您的居民会看到这句话。', yes: '告诉居民' }
  },
  missing: '请写一句',
  replyTitle: '社区怎么答复？',
  verdict: '结果',
  verdictMissing: '请选一样',
  replyText: '怎么办、什么时候办好，或者为什么不办',
  replyHint: '楼长和居民会看到这些话。',
  replyYes: '答复给楼长',
  mergeTitle: '并到哪一条？',
  mergeNone: '没有差不多的、正在办的建议。',
  mergeYes: '并过去',
  mergeMissing: '请选一条',
  mergeNo: '先不并',
  showTitle: '公开给大家看',
  summary: '说的什么事',
  summaryHint: '用社区的话写，不写人名、门牌。',
  answer: '怎么办的',
  showYes: '公开'
} as const
