/** The telephone is vouched for by WeChat. */
import { verifyPhone as endpoint } from '@contract/accountRoles'
import { accept, refuse } from '@domain/decision'
import { normalPhone } from '@domain/person'
import { handle } from '@kernel/handle'
import { phoneNumberOf } from '@kernel/wx/phoneNumber'
import { keepTold } from './toldPhone'
import { meView } from './views'

export const verifyPhone = handle(endpoint, async ({ code }, context) => {
  const { caller, store, secrets, now } = context
  if (!caller.account) return refuse('not_introduced')
  const phone = normalPhone((await phoneNumberOf(code)) ?? '')
  if (!phone) return refuse('code_invalid')
  const account = await keepTold(store, caller.account, { phone: secrets.seal(phone), phoneTag: secrets.match('phone', phone) }, () => now)
  return accept(await meView(context, account))
})
