/** The words of sharing one's family with another account. */
import type { inviteFamily, joinFamily, readInvitation } from '@contract/account'
import type { RefusalOf } from '@contract/endpoint'
import { FAMILY_LIMIT } from '@domain/person'

export const inviteRefusals: Readonly<Record<RefusalOf<typeof inviteFamily>, string>> = {
  not_introduced: '请先留下您自己的姓名和手机号'
}

export const readRefusals: Readonly<Record<RefusalOf<typeof readInvitation>, string>> = {
  invitation_used: '这份邀请已经有人用过了',
  invitation_expired: '这份邀请过期了',
  no_longer_valid: '这份邀请不能用了'
}

export const joinRefusals: Readonly<Record<RefusalOf<typeof joinFamily>, string>> = {
  ...readRefusals,
  not_introduced: '请先留下您自己的姓名和手机号',
  own_invitation: '这是您自己发的邀请，请家人来点开',
  family_full: `家人最多加${FAMILY_LIMIT}位，请先去掉几位`
}

/** What the one who invites is to the one who joins. */
export const inviterWords = { spouse: '爱人', parent: '父母', child: '孩子', other: '其他亲友' } as const

export const copy = {
  shareTitle: '邀请家人',
  question: '一起照看哪几位？',
  questionNote: '收到邀请的家人，也能替选上的人报名、取消。您和家人也能互相代报名。',
  none: '只互相代报名',
  noneNote: '老人、孩子还是您一个人照看。',
  nobody: '还没选要一起照看的家人',
  alone: '您还没有加老人、孩子',
  aloneNote: '不加也能邀请，以后您和家人能互相代报名。',
  make: '写一份邀请',
  making: '正在写邀请…',
  ready: '邀请写好了',
  shared: (names: readonly string[]) => (names.length > 0 ? `对方能一起替${names.join('、')}报名。` : '您和家人能互相代报名。'),
  readyNote: '三天内有效，只能用一次，请只发给家人。',
  send: '发给微信家人',
  copyLink: '复制链接',
  copied: '链接复制好了',
  copiedNote: '发给家人，点开就能加入。',
  notCopied: '没复制上，请照着下面的地址抄',
  another: '再写一份，邀请另一位',
  card: (name: string) => (name ? `${name}邀请您互相代报名` : '邀请您成为家人，互相代报名'),

  joinTitle: '加入家庭',
  invites: (from: string) => `${from}邀请您成为家人`,
  joinNote: '同意以后，你们能互相代报名，社区的活动一个人就能替全家办。',
  careful: '对方想和您一起照看家人，不认识就别点。',
  sharedHead: '还会加到您的家人里',
  relation: (from: string) => `${from}是您的`,
  relationMissing: '请选一下关系',
  agree: '同意，成为家人',
  agreeing: '正在加入…',
  tellFirst: '再留个姓名和手机号',
  joined: '已经是一家人了',
  joinedNote: '现在可以互相代报名了。家人以前报过的活动，在“我的”里也看得到。',
  toFamily: '看看家人',
  toHome: '回首页',
  newOne: '请家人再发一份新的邀请就行。',
  gone: '没找到这份邀请',
  goneNote: '链接可能不完整，请家人再发一次。'
} as const
