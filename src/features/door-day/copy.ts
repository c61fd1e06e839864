/** The words of a worker's day: who is next, who was seen, what has not reached the office. */
import type { RefusalOf } from '@contract/endpoint'
import type { logVisit } from '@contract/visit'
import type { Channel, Doubt } from '@domain/distributionEntitlement'
import type { DoorStanding } from '@domain/doorDay'

/** What the office would not take of a card. */
export const logRefusals: Readonly<Record<RefusalOf<typeof logVisit>, string>> = {
  consent_needed: '老人还没同意记录身体情况，没有记上。请再去问一声。'
}

/** Why something that was left waits for staff. */
const doubts: Readonly<Record<Doubt, string>> = {
  already_handed_over: '已经在别处领过了',
  not_open: '不在发放时间里',
  not_entitled: '不在可领的名单里',
  proxy_not_allowed: '这一样不能请人代领',
  proof_needed: '没有签字',
  bound_to_another: '这份补贴定了由别人送',
  came_late: '上传晚了，要社区看一下'
}

const channels: Readonly<Record<Channel, string>> = { onsite: '在社区', home: '有人上门' }

export const copy = {
  title: '今天的走访',
  entry: '今天的走访',
  entryNote: '去谁家，送什么，记下情况',
  of: (count: number) => `/ ${count}位`,
  visited: '走访了',
  counted: (done: number, of: number) => `今天${of}位，走访了${done}位`,
  show: '看哪些',
  today: (count: number) => `今天要去${count}位`,
  all: (count: number) => `全部${count}位`,
  left: (count: number) => `还有${count}位`,
  allSeen: '都走到了',
  noneToday: '今天不用去',
  toBring: (things: readonly string[]) => `带${things.join('、')}`,
  portions: (name: string, count: number, unit: string) => `${name}${count}${unit}`,
  collected: (names: string) => `${names}已在社区领过`,
  aged: (age: number) => `${age}岁`,
  missed: (times: number) => `去过${times}次，没见到`,
  separator: '，',
  and: '和',
  tags: { to_do: null, held: '未上传', to_see: '要看一下', met: '走访过了', missed: '没见到', other: null } satisfies Readonly<Record<DoorStanding, string | null>>,
  next: (name: string) => `下一户：${name}`,
  done: '看老人要帮的忙',
  tasks: '要帮的忙',
  tasksLabel: '老人要帮的忙',
  nobody: '今天没有要走访的人家',
  nobodyNote: '没有要送上门的东西。想去看看谁，点“全部”。',
  none: '您的网格里还没有老人名单',
  noneNote: '名单由社区工作人员导入。',
  notWorker: '您现在没有这项工作',
  notWorkerNote: '要办这件事，请打电话给社区。',
  callCommunity: '打电话给社区',
  witness: '等见证的补贴',
  phone: '要换手机，或把手机交给别人',
  offline: '没有网络，照常走访',
  offlineNote: (time: string) => `名单是${time}的。记下的先存在手机里。`,
  sent: (count: number) => `已上传${count}条，全部成功。`,
  tornNote: '请对一下今天去过的人家，没记上的再记一次。',
  failed: (name: string) => `${name}这一户没有记上`,
  refusedNote: '请打电话给社区，说一下去的是哪一户。',
  forbidden: '这一户不在您的网格里了，没有记上。请告诉社区。',
  conflict: (name: string) => `${name}家，走访记上了，东西要社区看一下`,
  conflictLine: (item: string, doubt: string) => `${item}：${doubt}`,
  first: (time: string, channel: Channel) => `${time}${channels[channel]}已经领过了`,
  doubt: (doubt: Doubt) => doubts[doubt],
  notWritten: '没有记上',
  conflictNote: '您不用做什么，社区工作人员会核实。',
  somebody: '这一户',
  understood: '知道了'
} as const
