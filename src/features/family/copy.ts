/** The words around the people one may sign up. */
import type { addFamilyMember, editFamilyMember } from '@contract/account'
import type { RefusalOf } from '@contract/endpoint'
import type { Age } from './member'
import { FAMILY_LIMIT } from '@domain/person'

const birthAhead = '出生年月还没到，请再看一下'

export const addRefusals: Readonly<Record<RefusalOf<typeof addFamilyMember>, string>> = {
  not_introduced: '请先留下您自己的姓名和手机号',
  family_full: `家人最多加${FAMILY_LIMIT}位，再多请打电话给社区`,
  birth_in_the_future: birthAhead,
  birth_needed: '孩子要填出生年月，好知道够不够年龄'
}

export const editRefusals: Readonly<Record<RefusalOf<typeof editFamilyMember>, string>> = {
  birth_in_the_future: birthAhead,
  added_by_another: '这位家人是别的家人加的，请让加的人来改'
}

export const ageWords: Readonly<Record<Age, string>> = { grownUp: '大人', child: '孩子' }

export const copy = {
  title: '家人',
  head: '能替谁报名',
  headNote: '挑好活动，再选谁来参加。不在这里的，先添加。',
  toEvents: '给家人报名',
  alone: '还没有加家人',
  aloneNote: '老人、孩子不用微信，加上姓名就能替他们报名。',
  entryNote: '替老人、孩子报名',
  add: '添加家人',
  addNote: '老人、孩子不用微信',
  addLabel: '添加家人，老人、孩子不用微信',
  share: '邀请家人',
  shareLabel: '邀请家人，一起照看老人、孩子',
  editLabel: (who: string) => `${who}，点开可以修改`,
  seeLabel: (who: string) => `${who}，点开看看`,
  addTitle: '添加家人',
  editTitle: '修改家人',
  addQuestion: '要加哪位家人？',
  relation: '是您的什么人',
  relationMissing: '请选一下关系',
  name: '姓名或称呼',
  nameHint: '孩子可以填小名。',
  nameMissing: '请填姓名或称呼',
  age: '大人还是孩子',
  ageHint: '不满18周岁的，请选孩子。',
  ageMissing: '请选一下大人还是孩子',
  birth: '出生年月',
  birthHint: '只记年月，看年龄够不够。',
  birthUnset: '请选年月',
  birthMissing: '请选出生年月',
  save: '保存',
  addName: (name: string) => (name ? `添加${name}` : '添加'),
  saving: '正在保存…',
  same: (name: string) => `已经有${name}，是同一位吗？`,
  sameFact: (fact: string) => `名单里的是：${fact}`,
  sameYes: '是同一位',
  sameNo: '不是，添加',
  remove: '从我的家人里去掉',
  removeTitle: (name: string) => `不再替${name}报名？`,
  removeNote: '只从您的名单里去掉。已经报上的名额还在，别的家人名单里也还在。',
  partNote: (name: string) => `您和${name}都不能再替对方报名。各自加的家人，也会从对方的名单里去掉。已经报上的名额还在。`,
  seeTitle: '看看家人',
  theirs: '姓名和出生年月由家人自己填',
  theirsNote: '要改，请家人在自己的手机上改。',
  shared: '这位家人是别的家人加的',
  sharedNote: '要改，请加的人来改。',
  removeYes: '去掉',
  removing: '正在去掉…',
  removeNo: '先留着',
  gone: '名单里没有这位家人了',
  goneNote: '可能刚刚去掉了。'
} as const
