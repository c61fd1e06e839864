/** The words of writing an elder down by hand. */
import type { RefusalOf } from '@contract/endpoint'
import type { addElder, editElder } from '@contract/elder'

const written = { birth_impossible: '这个生日不可能，请核对', unknown_building: '这栋楼不在本社区，请重新选' } as const

export const addRefusals: Readonly<Record<RefusalOf<typeof addElder>, string>> = {
  ...written,
  stands_already: '这一位已经在名单上了，不用再加',
  looks_known: '名单上有一位很像，请先看看是不是同一位'
}
export const editRefusals: Readonly<Record<RefusalOf<typeof editElder>, string>> = { ...written, changed_meanwhile: '刚才有人改过这一位，请退回去看了再改' }

export const copy = {
  addTitle: '加一位老人',
  editTitle: '改一位老人',
  name: '姓名',
  birth: '出生日期',
  birthHint: '按身份证上的日期',
  birthUnset: '选日期',
  sex: '性别',
  building: '楼号',
  buildingUnset: '选楼号',
  entrance: '单元',
  room: '室',
  phone: '电话',
  familyName: '家里人姓名',
  familyPhone: '家里人电话',
  living: '居住情况',
  mobility: '能出门吗',
  note: '备注',
  reason: '为什么改',
  addReason: '为什么加',
  reasons: ['刚搬来', '表格里漏了', '满年龄了', '楼长报来的'],
  editReasons: ['写错了，更正', '换了电话', '搬了家', '情况变了'],
  missing: { name: '请填姓名', birthOn: '请选出生日期', buildingId: '请选楼号', room: '请填室号', phone: '这个号码不对，请核对', familyPhone: '这个号码不对，请核对', reason: '请选一个' },
  save: '保存',
  add: '加到名单',
  saving: '正在保存…',
  see: '看看这一位',
  others: '不是同一位，照样加',
  separator: '，'
} as const

export type WrongField = keyof typeof copy.missing
