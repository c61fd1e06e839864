/** The words at the check-in desk: finding people, taking them in, and every way in which it can end. */
import type { RefusalOf } from '@contract/endpoint'
import type { checkIn, findParty, undoCheckIn } from '@contract/eventDesk'

/** Said in the row of whoever could not be checked in. */
export const checkInRefusals: Readonly<Record<RefusalOf<typeof checkIn>, string>> = {
  too_early: '还没到签到时间，没有记上',
  over: '活动已经结束，没有记上',
  not_seated: '还没有名额，没有记上'
}

export const undoRefusals: Readonly<Record<RefusalOf<typeof undoCheckIn>, string>> = {
  over: '活动已经结束，不能再撤回',
  too_many_undone: '这场撤回得太多了，不能再撤'
}

export const findRefusals: Readonly<Record<RefusalOf<typeof findParty>, string>> = {
  unknown_code: '没查到这个码或口令',
  another_event: '这是另一场活动的签到码',
  too_many_tries: '口令试得太多了'
}

export const findNotes: Readonly<Record<RefusalOf<typeof findParty>, string>> = {
  unknown_code: '请对一下数字，或点楼号、姓名来找。',
  another_event: '请他打开这场活动的签到码，或报姓名来找。',
  too_many_tries: '一小时后再试口令。现在请点楼号、姓名来找。'
}

export const copy = {
  title: '签到台',
  come: (of: number) => `/ ${of}位 到了`,
  missing: (count: number) => (count > 0 ? `还差${count}位` : '都到齐了'),
  counted: (came: number, of: number) => `${of}位报上，到了${came}位`,
  find: '点楼号，或输姓名、四位口令',
  findWide: '直接打字：姓名、楼号、四位口令，回车签到，Esc清空',
  buildings: '住几号楼？',
  surnames: '姓什么？',
  buildingLabel: (name: string, count: number) => `${name}，${count}家`,
  surnameLabel: (name: string, count: number) => `姓${name}的，${count}家`,
  everybody: '全部名单',
  nobody: (sought: string) => `没找到“${sought}”`,
  nobodyNote: '换个姓名或楼号试试，也看看是不是另一场活动。',
  empty: '还没有人报名',
  emptyNote: '有人报上名，就会出现在这里。',
  toRoster: '看名单',
  roster: '名单',
  signUp: '替他报名',
  who: '谁到了？',
  all: '都到了',
  aged: (age: number) => `${age}岁`,
  whoMissing: '请先点一下谁到了',
  there: (time: string) => `${time}已经到了`,
  picked: '选中',
  rowLabel: (names: string, fact: string, state: string) => [names, fact, state].filter(Boolean).join('，'),
  confirm: (count: number) => (count > 0 ? `签到${count}位` : '签到'),
  look: '看一眼本人和名单，对得上就签。不用身份证号。',
  sending: '正在记…',
  held: '已记下，待上传',
  phoneFull: '手机存满了，没有记上',
  notKept: '手机没有存下来',
  done: '签到成功',
  doneFor: (names: string) => `${names}签到成功`,
  notDone: '没记上',
  failed: (names: string) => `${names}没记上`,
  again: '再试一次',
  dismiss: '知道了',
  undone: '已撤回',
  undo: '点错了',
  undoLabel: (names: string) => `${names}点错了，撤回签到`,
  undoTitle: (names: string) => `撤回${names}的签到？`,
  undoNote: '名额还在，人到了可以再签。会记下是谁撤回的。',
  undoQuestion: '为什么撤回？',
  undoReasons: ['点错了人', '人还没到', '人先走了'],
  undoMissing: '请选一个原因',
  undoYes: '撤回',
  undoing: '正在撤回…',
  undoNo: '不撤回',
  already: '已经签过到了',
  alreadyWhen: (names: string, time: string) => `${names}，${time}已经签过到了。`,
  alreadyNote: '请直接入场。',
  waiting: '还在候补',
  waitingPlace: (names: string, place: number) => `${names}，现在排第${place}位。`,
  room: '现在有空位，可以请进来。',
  noRoom: '现在没有空位。有人来不了，先在名单里替他取消。',
  askStaff: '要请他进来，请叫社区工作人员。',
  notHere: '名单上已经没有这家了',
  admit: '有空位，请进',
  next: '找下一位',
  scan: '扫码签到',
  pasteTitle: '输入签到码',
  paste: '签到码',
  pasteHint: '把签到码的文字贴在这里。',
  pasteYes: '找人',
  pasting: '正在找…',
  pasteNo: '不用了',
  finding: '正在找…',
  early: (when: string) => `还没到签到时间，${when}开始。`,
  earlyNote: '现在可以先找人，看名单。',
  over: '活动已经结束，不能再签到了。',
  overNote: '谁到了，都在名单里。',
  calledOff: '这场活动取消了。',
  calledOffNote: (reason: string, isStaff: boolean) => `原因：${reason}。${isStaff ? '可以看名单，给大家打电话。' : ''}`,
  offline: '没有网络，照常签到',
  offlineNote: (time: string) => `名单是${time}的。现场来的人和候补，等有网再办。`,
  digitsOffline: '没有网络，查不了口令',
  digitsOfflineNote: '请点楼号、姓名来找。',
  conflict: '别处已经先签了',
  elsewhere: (names: string, time: string, by: string, how: string) => `${names}，${time}${by ? `由${by}` : ''}${how}`,
  methods: { staff_scan: '在签到台扫码签过了', digits: '在签到台凭口令签过了', lookup: '在签到台查名单签过了', self_scan: '自己在现场签过了' },
  people: (count: number) => `${count}位`,
  refusedNote: '没有记上。请看名单，或问社区工作人员。',
  tornNote: '请对一下名单，没签上的再签一次。'
} as const
