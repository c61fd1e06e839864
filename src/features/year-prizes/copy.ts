/** The words of prizes: asked of the co-operative, received, and signed for. */
import type { answerPrizes, applyForPrizes, issuePrize, receivePrizes } from '@contract/annualPrize'
import type { RefusalOf } from '@contract/endpoint'
import type { PrizeStage } from '@domain/prizes'

export const applyRefusals: Readonly<Record<RefusalOf<typeof applyForPrizes>, string>> = { own_work: '奖品里有您的一份，请别的同事来申请', not_certified: '发了证书才能申请', long_over: '这一年过去太久了，不能再申请', already_applied: '已经申请过了' }

export const answerRefusals: Readonly<Record<RefusalOf<typeof answerPrizes>, string>> = {
  own_work: '申请是您写的，或者奖品里有您的一份，请合作社别的同事来答复',
  already_answered: '已经答复过了',
  reason_needed: '不同意请写明原因',
  changed_meanwhile: '社区刚换了一份申请，看一下再答复'
}

export const receiveRefusals: Readonly<Record<RefusalOf<typeof receivePrizes>, string>> = { own_work: '奖品里有您的一份，请别的同事来领', not_approved: '合作社还没同意', already_received: '已经领回来了', does_not_add_up: '数目和合作社同意的不一样，请再数一遍；差的请合作社补上' }

export const issueRefusals: Readonly<Record<RefusalOf<typeof issuePrize>, string>> = {
  own_work: '这一份是您自己的，请别的同事来发',
  not_your_file: '签字没有传上，请再签一次',
  no_file: '签字没有传上，请再签一次',
  not_received: '奖品还没领回来',
  no_winner: '这一位不在名单里',
  certificate_revoked: '这一位的证书作废了，奖品不能领',
  already_issued: '这一位已经签过字了',
  same_signature: '这张签字已经用过了，请再签一次'
}

export const copy = {
  title: '年度奖品',
  heading: (year: number) => `${year}年评的优秀楼长的奖品`,
  none: '还没有年度评优',
  noneNote: '每年7月评，发了证书再申请奖品。',
  notYet: '还不能申请奖品',
  notYetNote: '发了证书就可以。',
  waiting: '社区还没有申请',
  waitingNote: '申请来了会在这里。',
  stages: { submitted: '等合作社答复', approved: '合作社同意了', turned_down: '合作社没有同意', received: '奖品领回来了', closed: '都签字领走了' } satisfies Readonly<Record<PrizeStage, string>>,
  winners: (count: number) => `${count}位楼长，每位一份`,
  what: '奖品',
  one: (each: number, unit: string) => `每位${each}${unit}`,
  all: (wanted: number, unit: string) => `一共${wanted}${unit}`,
  left: (left: number, unit: string) => `还剩${left}${unit}`,
  cost: (each: string, unit: string, wanted: number, all: string) => `每${unit}${each}，${wanted}${unit}${all}`,
  free: (nothing: string) => `合作社自己的，${nothing}`,
  appliedOn: (day: string) => `社区${day}申请`,
  worth: '合计',
  why: '为什么申请',
  usualWhy: '表彰年度优秀楼长',
  said: (reason: string) => `合作社说：${reason}`,
  apply: '向合作社申请',
  applying: '正在申请…',
  item: (number: number) => `第${number}样`,
  name: '什么东西',
  nameHint: '例如：花生油',
  unit: '单位',
  unitHint: '桶、袋、份',
  each: '每位几个',
  price: '一个多少元（合作社自己的东西写0）',
  more: '再加一样',
  less: '去掉最后一样',
  lacking: { name: '请写是什么', unit: '请写单位', price: '请写1万以内的数字，例如：89.9' },
  whyMissing: '请写为什么申请',
  approve: '同意给这些奖品',
  approving: '正在答复…',
  approveAsk: '同意给这些奖品吗？',
  refuse: '不同意',
  notYetApprove: '先不同意',
  refuseAsk: '不同意这次申请',
  notYetRefuse: '先不写',
  refuseWhy: '为什么',
  refuseMissing: '请写一句原因',
  receive: '奖品领回来了',
  receiving: '正在记…',
  count: '数一数，领回来几个',
  counted: (name: string) => name,
  receivers: (taken: number) => (taken === 0 ? '谁来领' : '谁领走了'),
  waits: '还没领',
  revoked: '证书作废了，不发',
  taken: (day: string) => `${day}签字领走`,
  sign: '签字',
  signOf: (name: string) => `${name}签字`,
  signTitle: (name: string) => `${name}，请签字`,
  signFor: (portions: string) => `领${portions}`,
  portion: (name: string, each: number, unit: string) => `${name}${each}${unit}`,
  signHere: '用手指在这里签名',
  signAgain: '重新签',
  signMissing: '还没有签名',
  signing: '正在记…',
  signYes: '签好了，领走',
  notUploaded: '签字没有传上，请再点一次',
  look: '看签字',
  lookOf: (name: string) => `看${name}的签字`,
  signature: (name: string) => `${name}的签字`,
  gone: '签字的图片不在了',
  no: '再想想',
  entry: '年度奖品',
  entryNote: '社区申请的，同意或不同意',
  separator: '，',
  enumeration: '、'
} as const
