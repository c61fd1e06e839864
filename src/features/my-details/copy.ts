/** The words around one's own name, telephone and home, and why each is asked. */
import type { introduce } from '@contract/account'
import type { RefusalOf } from '@contract/endpoint'

export const refusals: Readonly<Record<RefusalOf<typeof introduce>, string>> = {
  birth_in_the_future: '出生年月还没到，请再看一下',
  unknown_place: '这栋楼不在所选的社区，请重新选一下'
}

export const copy = {
  mine: '我的',
  title: '姓名和电话',
  question: '怎么称呼您？',
  questionNote: '只给办事的社区工作人员看。',
  name: '姓名',
  nameHint: '签到的时候，工作人员好称呼您。',
  nameMissing: '请填您的姓名',
  phone: '手机号',
  phoneHint: '活动有变动，社区打这个电话找您。',
  phoneAgain: (masked: string) => `现在留的是${masked}，保存前请再填一遍。`,
  phoneMissing: '请填11位手机号，或带区号的座机号',
  minor: '我还不满18周岁',
  birth: '出生年月',
  birthHint: '不满14周岁的，要家长来帮忙报名。',
  birthUnset: '请选年月',
  birthMissing: '请选您的出生年月',
  community: '住在哪个社区',
  communityHint: '有的活动先面向本社区居民。',
  communityUnset: '请选社区',
  communityNeeded: '先选好社区，再选楼号',
  building: '几号楼',
  buildingHint: '同名的邻居多，知道楼号就不会弄错。不用填门牌号，也可以不选。',
  buildingUnset: '请选楼号',
  save: '保存',
  saving: '正在保存…',
  refused: '您没有同意，姓名和电话就没有记',
  refusedNote: '活动照样看，也可以打电话报名。想好了再点一次。',
  saved: '保存好了',
  done: '好了，返回',
  whoLabel: (name: string, phone: string) => `${name}，手机${phone}，看看或改一改`,
  notSeen: '暂时看不到您的信息',
  notSeenNote: '网络好了再看看，信息都还在。',
  again: '再看看',
  unknown: '还不知道怎么称呼您',
  unknownNote: '留个姓名和手机号，报名时就不用再填。',
  tell: '填一下'
} as const
