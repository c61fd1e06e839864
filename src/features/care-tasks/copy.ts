/** The words of what elders asked for, until they know what came of it. */
import type { RefusalOf } from '@contract/endpoint'
import type { moveCareTask } from '@contract/visit'
import type { TaskStatus } from '@domain/careTask'

export const moveRefusals: Readonly<Record<RefusalOf<typeof moveCareTask>, string>> = {
  already_done: '这件事已经办好了',
  elder_not_told: '请先把结果告诉老人，再点办好了',
  not_a_colleague: '这位同事现在不管这里，请换一位',
  too_many: '这件事改得太多了，请联系社区'
}

export const copy = {
  title: '老人要帮的忙',
  head: '老人要帮的忙',
  name: (need: string, elder: string) => `${elder}，${need}`,
  due: (day: string) => `${day}前办好`,
  owner: (name: string) => `${name}在管`,
  grid: (number: number) => `网格${number}`,
  show: '看哪个网格',
  separator: '，',
  tags: { open: null, doing: '在办', escalated: '请社区办', done: '办好了' } satisfies Readonly<Record<TaskStatus, string | null>>,
  late: '过期了',
  none: '没有要办的事',
  noneNote: '上门时记下“需要帮什么忙”，就会出现在这里。',
  notWorker: '您现在没有这项工作',
  notWorkerNote: '要办这件事，请打电话给社区。',
  callCommunity: '打电话给社区',
  sheetTitle: (elder: string, need: string) => `${elder}，${need}`,
  told: '老人已知道结果',
  toldMissing: '请先把结果告诉老人，再点办好了',
  yes: '办好了',
  saving: '正在记…',
  no: '先不办',
  begin: '开始办',
  escalate: '办不了，请社区办',
  take: '我来办',
  mine: '我来办的',
  theirs: '同事在办的',
  hand: '交给同事',
  handTo: '交给哪位同事？',
  handNote: '交出去以后，会出现在同事的“我来办的”里。最好再打个电话说一声。',
  handMissing: '请选一位',
  handYes: '交给这位',
  handNo: '先不交',
  nobody: '没有可以交给的同事',
  nobodyNote: '请先在人员和角色里邀请。',
  past: '以前的走访'
} as const
