/** The words where somebody bears witness to an allowance that a colleague brought home. */
import type { bearWitness } from '@contract/distributionDesk'
import type { RefusalOf } from '@contract/endpoint'

export const witnessRefusals: Readonly<Record<RefusalOf<typeof bearWitness>, string>> = { not_awaiting: '这一笔已经有见证了', own_work: '这一笔是您送的，要请别的同事见证' }

export const copy = {
  title: '等见证的补贴',
  note: '一起上门、看见老人领到补贴的，在自己的手机上点一下，就是见证。自己送的，要请同事来点。',
  portion: (item: string, amount: string) => [item, amount].filter(Boolean).join(''),
  handed: (by: string, when: string) => `${by}${when}送到`,
  own: '您送的，等同事见证',
  ownTag: '等同事',
  waitTag: '等见证',
  label: (name: string, fact: string) => `${name}，${fact}，我来见证`,
  none: '没有等见证的',
  noneNote: '同事把补贴送到家以后，会出现在这里。',
  notWorker: '您现在没有这项工作',
  notWorkerNote: '要办这件事，请打电话给社区。',
  callCommunity: '打电话给社区',
  sheetTitle: (name: string, what: string) => `您看见${name}领到${what}了？`,
  sheetNote: '没有一起去、没有看见的，不要点。',
  yes: '我看见了',
  busy: '正在记…',
  no: '我没看见',
  done: (name: string) => `${name}的这一笔，您见证好了`,
  separator: '，'
} as const
