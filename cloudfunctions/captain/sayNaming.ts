/** Whether the honour board may show a captain's name. */
import { sayNaming as endpoint } from '@contract/captain'
import { emptyRegister, sayNaming as say } from '@domain/captains'
import { HONOUR_TEXT } from '@domain/consents'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { captainNamed, captainsOf, requireCaptain } from './captains'

export const sayNaming = handle(endpoint, async ({ communityId, allowed, textVersion }, context) => {
  requireCaptain(context, communityId)
  const { caller, store, now } = context
  if (textVersion !== HONOUR_TEXT) return refuse('old_text')
  const captain = captainNamed(await captainsOf(context, communityId), caller.personId)
  await store.insert('captainRegisters', emptyRegister(communityId))
  await store.apply('captainRegisters', communityId, say(captain?.personId ?? caller.personId, { allowed, textVersion, at: now }))
  return accept({ allowed })
})
