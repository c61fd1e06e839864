/** The words of the sheets of a campaign. */
import type { RefusalOf } from '@contract/endpoint'
import type { exportCampaign } from '@contract/workbookNoodles'

export const refusals: Readonly<Record<RefusalOf<typeof exportCampaign>, string>> = {
  not_published: '还没审定，还没有领取名单',
  roster_closed: '名单到期封存了，只剩下发放汇总',
  reviewer_needed: '要完整的门牌和电话，请审核人来做'
}

export const copy = {
  title: '表格',
  sheetsNote: '用WPS或Excel打开。谁做了哪张表，会留下记录。',
  notYet: '审定以后才有领取名单',
  notYetNote: '签领表、上门名单、未领取名单，到时候都在这里做。',
  item: '哪一样？',
  sheets: '发放的表',
  handOver: '发放签领表',
  handOverNote: 'A4纸打印，签字用；发过的已填好。门牌是完整的',
  uncollected: '未领取名单',
  uncollectedNote: '还没领的，门牌和电话遮住了',
  summary: '发放汇总',
  summaryNote: '只有总数，没有姓名，可以上报',
  cash: '补贴日结',
  cashNote: '选定那一天，谁发了几份',
  on: '日结哪一天',
  unset: '请选',
  homes: '上门名单',
  homesNote: '一个网格一张，给上门的人带着。门牌和电话是完整的',
  grid: '哪个网格？',
  noGrids: '本社区还没有分网格',
  visits: '走访的表',
  ledger: '走访台账',
  ledgerNote: '按月、按季度，不写身体情况',
  unmasked: '要完整的未领取名单',
  unmaskedNote: '未领取名单要完整的门牌和电话，请审核人来做，写明用途。',
  why: '完整的门牌和电话用来做什么',
  reasons: ['上门去问一问', '打电话通知来领', '上级检查要用'],
  make: '做未领取名单',
  separator: '，'
} as const
