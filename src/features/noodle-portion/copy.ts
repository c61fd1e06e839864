/** The words of one portion: every hand that gave it, how a doubt ends, and how it is to be given. */
import type { RefusalOf } from '@contract/endpoint'
import type { confirmAddition, resolveConflict, reverseHandOver } from '@contract/distributionBooks'
import type { bearWitness, setChannel } from '@contract/distributionDesk'
import type { EntitlementStatus } from '@domain/distributionEntitlement'
import type { Resolution } from '@domain/distributionSettling'
import type { TagKind } from '@components/Tag'

const gone = '这一笔刚才已经有人办了，请看最新的'
const signed = '已经对过账了，不能再改'

export const resolveRefusals: Readonly<Record<RefusalOf<typeof resolveConflict>, string>> = {
  not_in_conflict: gone,
  own_work: '这一笔是您发的，要请别的同事来定',
  already_handed_over: '已经有一笔算数了，这一笔不能再算',
  not_entitled: '这位不在可领的名单里，这一笔不能算数',
  accounts_signed: signed
}
export const reverseRefusals: Readonly<Record<RefusalOf<typeof reverseHandOver>, string>> = { not_handed_over: gone, conflict_open: '还有待核实的，先核实完再撤销', accounts_signed: signed }
export const witnessRefusals: Readonly<Record<RefusalOf<typeof bearWitness>, string>> = { not_awaiting: '这一笔已经有见证了', own_work: '这一笔是您发的，要请别的同事见证' }
export const channelRefusals: Readonly<Record<RefusalOf<typeof setChannel>, string>> = { already_handed_over: '已经领过了，不用再改', not_entitled: '这位现在不在可领的名单里', staff_needed: '这一样要社区工作人员来改', too_many_changes: '改的次数太多了，请到社区办公室问一问' }
export const confirmRefusals: Readonly<Record<RefusalOf<typeof confirmAddition>, string>> = { not_proposed: gone, own_work: '补录是您写的，要请别的审核人来定', wrong_state: '已经截止了，不能再补录', not_on_roster: '这位老人现在不在花名册里，不能补录' }

export const statusTags: Readonly<Record<EntitlementStatus, { readonly kind: TagKind; readonly text: string }>> = {
  proposed: { kind: 'wait', text: '补录待审' },
  eligible: { kind: 'wait', text: '还没领' },
  delivered: { kind: 'ok', text: '已领' },
  declined: { kind: 'mute', text: '说不要了' },
  unreachable: { kind: 'wait', text: '没联系上' },
  ineligible: { kind: 'bad', text: '不能领了' }
}

export const resolutionWords: Readonly<Record<Resolution, { readonly name: string; readonly note: string }>> = {
  returned: { name: '已退回', note: '多出来的那份收回来了' },
  mistaken: { name: '误记', note: '没有真的发出去，是记错了' },
  extra_loss: { name: '多发损耗', note: '真的多发了一份，收不回来' },
  stands: { name: '这笔算数', note: '应该发，是当时不合规矩' }
}

export const copy = {
  title: '发放记录',
  born: (year: string) => `${year}年生`,
  channel: (channel: string) => `${channel}领取`,
  worker: '有专人送',
  authorised: '写好了委托，家人可以代领',
  hands: '发过几次',
  none: '还没有发过',
  hand: (when: string, channel: string, site: string) => `${when}，${site || channel}`,
  by: (by: string, receiver: string) => `经手人${by}，${receiver}领取`,
  self: '本人',
  proxy: (relation: string, name: string) => `${relation}${name}`,
  late: (when: string) => `${when}才上传`,
  proof: '有签字或手印',
  look: '看签字',
  lookNote: '只在这里看，不要截图外传。谁看过，会留下记录。',
  proofKinds: { signature: '领取人的签字', thumbprint: '领取人的手印照片' },
  witnessSign: '见证人的签字',
  proofGone: '签字的图片已经不在了，只留下这一笔记录',
  witness: (name: string, when: string) => `${name}${when}见证`,
  ended: (by: string, when: string, note: string) => `${by}${when}处理：${note}`,
  added: (by: string, when: string) => `${by}${when}补录`,
  conflictHead: '好像领了两次',
  conflictNote: '问清楚是怎么回事，再选一样。选了以后，数目跟着变。',
  resolve: '核实这一笔',
  wrongOne: '这笔记错了',
  resolveTitle: (when: string) => `${when}这一笔，是怎么回事？`,
  resolveQuestion: '结果',
  resolveMissing: '请选一样',
  resolveNote: '说明',
  resolveNoteHint: '问了谁、怎么说的，写一句。',
  noteMissing: '请写一句说明',
  resolveYes: '就这样定',
  reverse: '撤销这一笔',
  reverseTitle: (name: string) => `撤销${name}的这一笔？`,
  reverseNote: '撤销以后，老人还可以再领。原来的记录留着。',
  reverseQuestion: '为什么撤销？',
  reverseReasons: ['发错了人', '老人没有领到', '记重了'],
  reasonMissing: '请选一个原因',
  reverseYes: '撤销',
  ownHand: '您经手的，请一位看见的同事来见证。',
  bearWitness: '我见证了这笔补贴',
  witnessTitle: (name: string) => `您见证了${name}领到补贴？`,
  witnessNote: '在自己的手机上点一下，就算您的见证。自己发的不能自己见证。',
  witnessYes: '我见证了',
  confirm: '同意补录',
  confirmTitle: (name: string) => `同意给${name}补上？`,
  confirmYes: '同意',
  toHome: '改成送到家',
  toDesk: '改成现场领',
  authorise: '写一份代领委托',
  authoriseTitle: '补贴由谁代领？',
  authoriseNote: '老人不方便来，事先写好由谁代领。现场只发给这一位。',
  authoriseName: '代领人姓名',
  relation: '和老人是什么关系？',
  relationMissing: '请选一样',
  nameMissing: '请填姓名',
  authoriseYes: '写下',
  takeBack: '收回代领委托',
  takeBackTitle: '收回代领委托？',
  takeBackNote: '收回以后，补贴只发给老人本人，要换人代领再写一份。',
  takeBackYes: '收回',
  unbind: '不指定谁来送',
  busy: '正在办…',
  no: '先不办',
  separator: '，'
} as const
