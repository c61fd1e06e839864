/** The words around WeChat vouching for a telephone number. */
import type { verifyPhone } from '@contract/accountRoles'
import type { RefusalOf } from '@contract/endpoint'

export const refusals: Readonly<Record<RefusalOf<typeof verifyPhone>, string>> = {
  not_introduced: '请先留下您的姓名和手机号',
  code_invalid: '这次没有验证上，请再点一次'
}

export const copy = {
  why: '角色跟着人走，所以要微信证明这个号是您的。',
  verify: '用微信验证手机号',
  verifying: '正在验证…',
  notVerified: '手机号还没有验证',
  notVerifiedNote: '想好了再点一次，或者打电话给社区。',
  resting: (roles: readonly string[]) => `验证一下手机号，就能接着当${roles.join('、')}`,
  restingNote: '手机号是新填的，微信还没有验证过。角色都给您留着。'
} as const
