/** The words of what waits for an elder at home, as family reads them. */
import type { RefusalOf } from '@contract/endpoint'
import type { askHome } from '@contract/distributionMine'

export const askRefusals: Readonly<Record<RefusalOf<typeof askHome>, string>> = {
  already_handed_over: '已经都领到了',
  not_entitled: '现在没有可领的，请问一下社区',
  not_open: '现在不在发放时间，请问一下社区'
}

/** One tap asks for all that still waits. */
const ask = (count: number): string => (count === 1 ? '出不了门，请送到家' : count === 2 ? '两样都请送到家' : '都请送到家')

export const copy = {
  title: '给老人领东西',
  entry: '给老人领东西',
  entryNote: '长寿面、高龄补贴，出不了门可以请人送',
  head: '能领的东西',
  headNote: '社区名单上留了您的手机号，就能看到。',
  portion: (item: string, unit: string) => `${item}1${unit}`,
  handed: (when: string, atHome: boolean) => `${when}${atHome ? '送到家了' : '领走了'}`,
  toCome: (workers: readonly string[]) => (workers.length > 0 ? `由${workers.join('或')}送到家` : '网格员会送到家'),
  toCollect: (places: string, when: string) => `到${places}领，${when}`,
  days: (first: string, last: string) => `${first}到${last}`,
  askWhere: '到哪里领，请打电话问一问',
  handedTag: '领到了',
  homeTag: '会送上门',
  waitingTag: '还没领',
  ask,
  askLabel: (elder: string, count: number) => `${elder}，${ask(count)}`,
  asked: (elder: string) => `记下了，会给${elder}送到家`,
  askedNote: '网格员上门前一般会打电话。不用送了，请打电话给社区。',
  rest: '其余的到现场领。也想送到家，请打电话问一问。',
  none: '现在没有要领的',
  noneNote: '觉得漏了您，打个电话问问。',
  call: '打电话给社区',
  nowhere: '还没填住在哪个社区',
  nowhereNote: '填了住在哪里，才找得到老人的那一份。',
  tell: '去填一下',
  and: '、',
  or: '；',
  separator: '，'
} as const
