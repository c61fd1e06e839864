/** The words of one elder: what is known, who wrote it, what became of them. */
import type { RefusalOf } from '@contract/endpoint'
import type { markElder } from '@contract/elder'
import type { BirthSource, ElderChange, ElderStatus } from '@domain/elder'

export const markRefusals: Readonly<Record<RefusalOf<typeof markElder>, string>> = {
  too_often_changed: '这一位改得太多次了，请联系区里的管理员'
}

const did: Readonly<Record<ElderChange['did'], string>> = { imported: '从表格导入', added: '手工加上', edited: '改了内容', active: '放回名单', moved: '标记搬走', died: '标记去世', ineligible: '标记不属于名单' }

export const copy = {
  title: '一位老人',
  age: (age: number) => `${age}岁`,
  birth: '生日',
  birthFrom: { id_number: '按身份证', old_id_number: '按15位老身份证，请核对年份', roster: '按花名册' } satisfies Readonly<Record<BirthSource, string>>,
  home: '住址',
  phone: '电话',
  noPhone: '没有留',
  family: '家里人',
  living: '居住',
  mobility: '出门',
  note: '备注',
  edit: '改一改',
  editLabel: (name: string) => `改${name}的情况`,
  newCard: '老人卡丢了，换一张',
  newCardLabel: (name: string) => `${name}的老人卡丢了，换一张`,
  call: '打电话',
  callLabel: (who: string) => `打电话，${who}`,
  history: '谁记的',
  change: (change: ElderChange['did'], byName: string | undefined) => [did[change], byName].filter(Boolean).join('，'),
  marks: '现在怎么样了',
  marksNote: '标记以后就不算在名单上，记录还留着。点错了可以放回来。',
  mark: { active: '放回名单', moved: '搬走了', died: '去世了', ineligible: '不属于名单' } satisfies Readonly<Record<ElderStatus, string>>,
  markTitle: (name: string, status: ElderStatus) => (status === 'active' ? `把${name}放回名单？` : `${name}${status === 'ineligible' ? '不属于这份名单' : status === 'moved' ? '搬走了' : '去世了'}？`),
  question: '听谁说的？',
  reasons: ['家里人告诉的', '网格员上门知道的', '楼长告诉的', '办手续时知道的'],
  /** Only for the way back: nobody is gone by mistake. */
  backReasons: ['点错了，更正', '家里人告诉的', '网格员上门知道的', '楼长告诉的'],
  missing: '请选一个',
  yes: '记下来',
  no: '先不记',
  saving: '正在记…',
  separator: '，'
} as const
