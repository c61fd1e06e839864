/** The whole telephone of a party, for a reason that is written down first. */
import { revealPhone as endpoint } from '@contract/eventDesk'
import { accept, refuse } from '@domain/decision'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { partyOf } from './desk'
import { phoneOf } from './rosterView'
import { staffEvent } from './staffEvent'

export const revealPhone = handle(endpoint, async ({ eventId, registrationId, reason }, context) => {
  const { caller, store, secrets, now } = context
  const event = await staffEvent(context, eventId)
  const registration = await partyOf(context, event, registrationId)
  const sealed = phoneOf(registration, await store.get('persons', registration.createdBy))
  if (!sealed) return refuse('no_phone')
  await recordRead(store, { at: now, actor: caller.personId, action: 'reveal_phone', target: registrationId, communityId: event.communityId, reason })
  return accept({ phone: secrets.open(sealed), ...(registration.guardianPhone ? { guardianPhone: secrets.open(registration.guardianPhone) } : {}) })
})
