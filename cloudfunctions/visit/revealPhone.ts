/** The telephones of somebody whom a care lead asks after; who looks is written down first. */
import { revealElderPhone as endpoint } from '@contract/visit'
import { accept, refuse } from '@domain/decision'
import { recordRead } from '@kernel/audit'
import { detailsOf } from '@kernel/elders'
import { handle } from '@kernel/handle'
import { askedElder } from './asked'

export const revealElderPhone = handle(endpoint, async ({ elderId, alertId, reason }, context) => {
  const { caller, store, secrets, now } = context
  const { elder, isAsked } = await askedElder(context, elderId, alertId)
  if (!isAsked) return refuse('already_ended')
  await recordRead(store, { at: now, actor: caller.personId, action: 'reveal_phone', target: elderId, communityId: elder.communityId, reason })
  const { phone, familyName, familyPhone } = detailsOf(secrets, elder)
  return accept({ ...(phone ? { phone } : {}), ...(familyName ? { familyName } : {}), ...(familyPhone ? { familyPhone } : {}) })
})
