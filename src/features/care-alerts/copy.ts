/** The words of whom to ask after. */
import type { RefusalOf } from '@contract/endpoint'
import type { sendToLook } from '@contract/visit'

export const lookRefusals: Readonly<Record<RefusalOf<typeof sendToLook>, string>> = {
  already_ended: '已经有人问候过了',
  not_a_colleague: '这位同事现在不管这里，请换一位',
  wrong_day: '请选今天或后面几天'
}

export const copy = {
  title: '要问候的老人',
  worse: '说身体不如上次',
  worseNote: '打个电话，或请网格员再去看看。',
  said: (day: string) => `${day}上门时说的`,
  unseen: '好些天没人见到',
  seen: (days: number) => `${days}天没见到了`,
  separator: '，',
  none: '都问候到了',
  noneNote: '有老人身体不如上次，或好些天没人见到，会出现在这里。',
  ask: (name: string) => `${name}，问候过了吗？`,
  question: '怎么样了？',
  reasons: ['打过电话，没大事', '上门看过了', '已告诉家里人', '请了医生'],
  missing: '请点一个',
  yes: '问候过了',
  saving: '正在记…',
  no: '还没有',
  past: '看以前的走访',
  askUnseen: (name: string) => `${name}，打个电话问候一声`,
  phones: '看电话',
  phonesNote: '会记下谁看的。',
  callReason: '问候老人',
  callElder: (phone: string) => `打给本人 ${phone}`,
  callFamily: (name: string, phone: string) => `打给${name || '家里人'} ${phone}`,
  noPhone: '没有留电话，请网格员去看看',
  notThrough: '没打通，请网格员去看看',
  toLook: '请网格员去看看',
  lookTitle: (name: string) => `请谁去看看${name}？`,
  lookWho: '请谁去？',
  lookWhen: '哪天以前？',
  whoMissing: '请选一位',
  dayMissing: '请选一天',
  lookYes: '请这位去',
  lookNo: '先不请',
  callCommunity: '打电话给社区',
  nobody: '这个网格现在没有网格员',
  nobodyNote: '请打电话给社区，请别的同事去看看。',
  sent: (who: string, day: string, elder: string) => `请${who}${day}以前去看看${elder}`,
  sentNote: '已经记在网格员的待办里。到那天还没人见到，会再出现在这里。',
  days: { today: '今天', tomorrow: '明天', after: '后天' }
} as const
