/** The words on the sheets of a campaign, with the headers that offices expect (excel.md §4). */
import type { LocalParts } from '@domain/calendar'
import type { Channel, EntitlementStatus, Proof, ProxyRelation } from '@domain/distributionEntitlement'
import type { Item } from '@domain/distribution'
import type { StockLine } from '@domain/distributionStock'
import type { Mobility, Sex } from '@domain/elder'

const relations: Readonly<Record<ProxyRelation, string>> = { spouse: '老伴', child: '子女', grandchild: '孙辈', sibling: '兄弟姐妹', carer: '保姆', neighbour: '邻居', other: '其他人' }
const statuses: Readonly<Record<EntitlementStatus, string>> = { proposed: '补录待审', eligible: '', delivered: '', declined: '放弃', unreachable: '未联系上', ineligible: '取消资格' }

export const copy = {
  names: { hand_over: '发放签领表', homes: '上门名单', uncollected: '未领取名单', cash: '补贴日结', summary: '发放汇总' },
  /** For what a sheet that is whole is worked with. */
  uses: { hand_over: '现场和上门发放', homes: '上门送达' },
  item: ({ name, spec, unit }: Item, donors: readonly string[]) => `物品：${name}${spec ? `　规格：${spec}` : ''}　单位：${unit}${donors.length > 0 ? `　爱心企业：${donors.join('、')}` : ''}`,
  grid: (grid: string, workers: readonly string[]) => `网格：${grid}　上门人：${workers.length > 0 ? workers.join('、') : '____________'}`,
  cashOf: ({ name }: Item, on: string) => `${name}　${on}`,
  stock: ({ received, onHand, out, damaged, extraLoss, returned }: StockLine) => `收到${received}　现存${onHand}　在外${out}　损坏${damaged}　多发${extraLoss}　退回${returned}`,
  day: ({ year, month, day }: LocalParts) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  place: (building: string, entrance: string, room: string) => [building, ...(entrance ? [`${entrance}单元`] : []), room].join('-'),
  hidden: '**',
  sexes: { female: '女', male: '男' } satisfies Readonly<Record<Sex, string>>,
  channels: { onsite: '现场', home: '上门' } satisfies Readonly<Record<Channel, string>>,
  proxy: '代领',
  receiver: (name: string, relation: ProxyRelation) => `${name}（${relations[relation]}）`,
  proofs: { signature: '已电子签字', thumbprint: '已按手印' } satisfies Readonly<Record<Proof['kind'], string>>,
  mobilities: { goes_out: '能出门', hardly: '出门不便', bedridden: '不能出门' } satisfies Readonly<Record<Mobility, string>>,
  status: (status: EntitlementStatus) => statuses[status],
  inDoubt: '待核实',
  added: '补录',
  awaits: '待见证',
  missed: (times: number) => `上门${times}次没见到`,
  portion: ({ name, unit }: Item, delivered: boolean) => `${name}1${unit}${delivered ? '（已领）' : ''}`,
  and: '、',
  all: '合计',
  yuan: (fen: number) => fen / 100,
  foot: (due: number, delivered: number) => `应发 ${due}　　实发 ${delivered > 0 ? delivered : '______'}　　剩余 ______　　发放人 ____________　　审核人 ____________`,
  signed: '发放人 ____________　　见证人 ____________　　审核人 ____________',
  handOver: { number: '序号', name: '姓名', sex: '性别', age: '年龄', home: '楼号-单元-室', channel: '领取方式', quantity: '数量', signature: '领取人签字', proxy: '代领人及关系', by: '发放人', on: '日期', note: '备注' },
  homes: { number: '序号', name: '姓名', age: '年龄', home: '地址', phone: '联系电话', mobility: '能否出门', at: '送达时间', signature: '签字', note: '备注' },
  uncollected: { number: '序号', name: '姓名', sex: '性别', age: '年龄', home: '楼号-单元-室', phone: '联系电话', channel: '领取方式', note: '备注' },
  cash: { number: '序号', by: '发放人', count: '份数', amount: '金额（元）', awaiting: '待见证份数', note: '备注' },
  summary: { building: '楼号', due: '应发', delivered: '已领', left: '未领' }
} as const
