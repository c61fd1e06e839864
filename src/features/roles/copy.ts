/** The words of giving, taking, seeing and ending roles. */
import type { acceptRole, inviteToRole, readRoleInvitation, revokeGrant } from '@contract/accountRoles'
import type { RefusalOf } from '@contract/endpoint'

export const readRefusals: Readonly<Record<RefusalOf<typeof readRoleInvitation>, string>> = {
  invitation_used: '这份邀请已经有人用过了',
  invitation_expired: '这份邀请过期了',
  too_many_tries: '填错的次数多了，请过几个小时或明天再填'
}

export const acceptRefusals: Readonly<Record<RefusalOf<typeof acceptRole>, string>> = {
  ...readRefusals,
  own_invitation: '这是您自己发的邀请，请对方来点开',
  no_longer_valid: '发邀请的人现在不能给这个角色了，请问问社区',
  phone_not_verified: '请先验证手机号，再接受',
  not_introduced: '请先留下您的姓名和手机号'
}

export const inviteRefusals: Readonly<Record<RefusalOf<typeof inviteToRole>, string>> = {
  not_yours_to_give: '这个角色要由上级来给，您这里给不了',
  wrong_scope: '这个角色不能放在这个地方，请重新选一下',
  ends_in_the_past: '结束的日子已经过了，请重新选一下'
}

export const revokeRefusals: Readonly<Record<RefusalOf<typeof revokeGrant>, string>> = {
  not_yours_to_give: '这个角色要由上级来收回'
}

export const copy = {
  roleTitle: '角色邀请',
  invites: (from: string, role: string) => `${from}请您担任${role}`,
  by: (place: string, office: string) => [`邀请人：${place}`, office].filter(Boolean).join(' '),
  /** 街道、社区 and 网格 stay whole each. */
  where: (place: string) => place.replace(/(街道|社区|网格)(?=.)/g, '$1 ') || '全区',
  from: (day: string) => `从${day}起`,
  until: (day: string) => `到${day}为止`,
  forGood: '没有期限，收回为止',
  withEvent: '活动办完那天为止',
  expires: (when: string) => `${when}以前接受有效`,
  means: '给您角色的人，看得到您的姓名。',
  meansWork: '接受以后，首页会多一行“我的工作”。',
  meansCall: '接受以后，社区会联系您，说清楚怎么做。',
  tellFirst: '先留个姓名和手机号',
  next: '下一步',
  saving: '正在保存…',
  accept: '接受',
  accepting: '正在接受…',
  accepted: (role: string) => `您现在是${role}了`,
  acceptedNote: '谢谢您为邻里操心。',
  toWork: '去首页，看看我的工作',
  toHome: '回首页',
  declines: '不想担任，不用理会。',
  ask: '问社区',
  askLabel: (name: string, number: string) => `问社区，给${name}打电话，${number}`,
  triedNote: '着急的话，打电话问问社区。',
  retype: '重新填',
  newOne: '请发邀请的人再发一份就行。',
  goneTitle: '没找到这份邀请',
  goneNote: '码可能抄错了一位，请对一下，或者请对方再发一次。',
  typeHead: '您的邀请码',
  typeNote: '发邀请的人那里有8位数字。',
  code: '邀请码',
  codeMissing: '请填8位数字的邀请码',
  look: '看看这份邀请',

  peopleTitle: '人员和角色',
  who: '谁担任什么',
  place: '看哪里',
  entry: '人员和角色',
  entryNote: '谁担任什么，邀请和收回',
  nobody: '这里还没有人担任角色',
  nobodyNote: '点下面的“邀请”，发一份给要担任的人。',
  holds: (role: string, place: string) => `${role}，${place}`,
  more: '再看一些',
  moreFailed: '没有看到更多，请再试一次',
  untilShort: (day: string) => `到${day}`,
  fromShort: (day: string) => `${day}起`,
  mine: '您本人',
  revokeLabel: (who: string) => `${who}，点开可以收回`,
  invite: '邀请',
  notYours: '您这里没有可以管的角色',
  notYoursNote: '如需办理，请联系社区或街道。',
  call: '打电话',

  inviteTitle: '邀请',
  inviteHead: '请谁来担任什么？',
  inviteHeadNote: '先选角色，写好邀请发给本人。三天内有效，只能用一次。',
  role: '什么角色',
  roleMissing: '请选一个角色',
  at: { community: '哪个社区', grid: '哪个网格', building: '哪栋楼', event: '哪个活动', street: '哪个街道', partner: '哪个合作社' },
  atUnset: '请选一下',
  atMissing: '请选在哪里',
  placesUnread: '地方还没有读出来，请等一下再点',
  noPlaces: '还没有可选的地方',
  noEvents: '还没有要办的活动，先发一个活动再邀请',
  how: '担任多久',
  open: '一直担任',
  substitute: '替班一阵',
  day: '替班到哪天',
  dayUnset: '请选日子',
  dayMissing: '请选替班到哪天',
  make: '写一份邀请',
  making: '正在写邀请…',
  ready: '邀请写好了',
  readyFor: (role: string, place: string) => [role, place].filter(Boolean).join('，'),
  readyNote: '三天内有效，只能用一次，请只发给本人。',
  sayCode: '发不了链接，就念这个码，对方在“我的”里填',
  codeLabel: '邀请码 ',
  send: '发给本人',
  copyLink: '复制链接',
  copied: '链接复制好了',
  copiedNote: '发给本人，点开就能接受。',
  notCopied: '没复制上，请照着下面的地址抄',
  another: '再写一份',
  card: (role: string) => `请您担任${role}`,
  plainCard: '邻距离',

  revokeTitle: (name: string) => `收回${name}的角色？`,
  revokeNote: (role: string) => `收回“${role}”以后，马上看不到也办不了。以前办过的事还在。`,
  why: '为什么收回',
  reasons: ['不再担任', '换人了', '替班结束', '给错了'],
  reasonMissing: '请选一个原因',
  revoke: '收回',
  revoking: '正在收回…',
  keep: '先不收回',
  revoked: '收回了'
} as const
