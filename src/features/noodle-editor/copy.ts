/** The words of the page on which a campaign is written. */
import type { RefusalOf } from '@contract/endpoint'
import type { draftCampaign } from '@contract/distribution'
import { MOST_DONORS, MOST_ITEMS, MOST_SITES } from '@domain/distribution'

export const draftRefusals: Readonly<Record<RefusalOf<typeof draftCampaign>, string>> = {
  not_a_draft: '已经送审了，要改请先退回',
  too_many_changes: '改的次数太多了，请另起一次'
}

export const usual = { noodles: { name: '长寿面', unit: '袋' }, cash: { name: '高龄补贴', unit: '份' } } as const

export const copy = {
  title: '写发放活动',
  missingHere: '没有找到这次发放',
  name: '叫什么',
  nameHint: '如“爱心敬老长寿面”。',
  nameMissing: '请起个名字',
  festival: '什么节日',
  festivalHint: '可以不写，如“重阳节”。',
  items: '发什么',
  itemName: '名称',
  itemSpec: '规格',
  itemSpecHint: '可以不写，如“1千克”。',
  unit: '单位',
  minAge: '满多少周岁',
  minAgeHint: '还没定就空着，送审前要填。',
  ageWrong: '请填0到120的数',
  amount: '每人多少元',
  amountWrong: '请填钱数，如300',
  addGoods: '再加一样东西',
  addCash: '加一份补贴',
  removeItem: (name: string) => `去掉${name}`,
  mostItems: `一次最多${MOST_ITEMS}样`,
  itemMissing: '请填名称和单位',
  cashNote: '补贴要签字或按手印，还要一位同事见证。这里只记发了没有，不转钱。',
  age: '年龄怎么算',
  ageRefOn: '算到哪一天',
  unset: '请选',
  birthday: '那天正好过生日',
  birthdays: { yes: '算到了', no: '不算' },
  proxy: '家人能代领吗',
  proxies: { yes: '能', no: '要本人' },
  sites: '在哪里、什么时候领',
  siteName: '地点',
  siteNameHint: '如“1号台”“一楼大厅”。',
  siteOn: '哪一天',
  starts: '几点开始',
  ends: '几点结束',
  siteMissing: '请填地点、日子和钟点',
  addSite: '再加一处',
  removeSite: '去掉这一处',
  mostSites: `一次最多${MOST_SITES}处`,
  closesOn: '发到哪一天',
  closesOnHint: '上门送的也要算进去。这一天过完自动截止；不填，就由您来点截止。',
  closesOnUnset: '不填，由我来截止',
  closesOnWrong: '要在每一处现场都结束以后',
  clearClosesOn: '不定截止日了',
  donors: '谁捐的',
  donorsNote: '鸣谢图上这样写。没有就不写。',
  donorName: '名称',
  addDonor: '加一位捐赠方',
  removeDonor: (name: string) => `去掉${name || '这一位'}`,
  mostDonors: `一次最多${MOST_DONORS}位`,
  phone: '咨询电话',
  phoneWrong: '请填11位手机号，或带区号的座机',
  note: '要说明的',
  noteHint: '可以不写。',
  wrong: '还有没填好的，请看标红的地方',
  save: '存下来',
  saving: '正在存…'
} as const
