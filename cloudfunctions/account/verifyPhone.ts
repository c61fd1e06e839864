/** The telephone is vouched for by WeChat. */
import { verifyPhone as endpoint } from '@contract/accountRoles'
import { set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { normalPhone } from '@domain/person'
import { handle } from '@kernel/handle'
import { phoneNumberOf } from '@kernel/wx/phoneNumber'
import { meView } from './views'

export const verifyPhone = handle(endpoint, async ({ code }, context) => {
  const { caller, store, secrets, now } = context
  if (!caller.account) return refuse('not_introduced')
  const phone = normalPhone((await phoneNumberOf(code)) ?? '')
  if (!phone) return refuse('code_invalid')
  await store.updateIf('persons', caller.personId, { all: {} }, { phone: set(secrets.seal(phone)), phoneTag: set(secrets.match('phone', phone)) })
  await store.updateIf('accounts', caller.openid, { all: {} }, { phoneVerifiedAt: set(now) })
  return accept(await meView(context, { ...caller.account, phoneVerifiedAt: now }))
})
