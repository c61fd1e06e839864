/** The words where what wants somebody's eyes stands together. */
import type { RefusalOf } from '@contract/endpoint'
import type { addEntitlement } from '@contract/distributionBooks'

export const addRefusals: Readonly<Record<RefusalOf<typeof addEntitlement>, string>> = {
  wrong_state: '现在不能补录，要在审定以后、截止以前',
  unknown_item: '没有这一样东西了，请重新选',
  not_on_roster: '老人名单里没有这一位，请先加到名单里'
}

export const copy = {
  title: '要核实的',
  conflicts: '好像领了两次',
  conflictTag: '要核实',
  conflictFact: (count: number) => `还有${count}笔没核实`,
  awaiting: '补贴等见证',
  awaitingTag: '等见证',
  awaitingFact: (by: string, when: string) => `${by}${when}发的`,
  proposed: '补录待审',
  proposedTag: '等审核人',
  proposedFact: (by: string, reason: string) => `${by}：${reason}`,
  takenBack: '点错撤回的',
  takenBackTag: '已撤回',
  takenBackFact: (by: string, when: string) => `${by}${when}撤回`,
  none: '现在没有要核实的',
  noneNote: '领了两次、等见证、补录和撤回，都会出现在这里。',
  add: '补录一位',
  addTitle: '给谁补上？',
  addName: '老人姓名',
  addNameHint: '在老人名单里找，写姓就行。',
  find: '找一找',
  finding: '正在找…',
  found: '是哪一位？',
  nobody: '名单里没找到，请先在老人名单里加上',
  elder: (name: string, age: number, building: string) => [name, `${age}岁`, building].filter(Boolean).join('，'),
  pickMissing: '请选一位',
  item: '补什么',
  itemMissing: '请选一样',
  reason: '为什么补录',
  reasonHint: '如“审定以后才迁来”。',
  reasonMissing: '请写一句原因',
  addYes: '写下，等审核人定',
  adding: '正在写…',
  added: (name: string) => `${name}写下了，等审核人定`,
  no: '先不补',
  separator: '，'
} as const
