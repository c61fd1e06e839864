/** The clerk has looked at the evidence. */
import { verifyPoints as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { verify } from '@domain/pointsMonth'
import { handle } from '@kernel/handle'
import { countedMonth, handOn, settle } from './months'

export const verifyPoints = handle(endpoint, async ({ entryIds, ...asked }, context) => {
  const month = await countedMonth(context, asked)
  const hand = await handOn(context, month, [])
  const decision = await settle(context, month, (known) => {
    const done = entryIds.every((id) => known.entries[id]?.verified?.by === hand.personId)
    return done ? accept(null) : verify(known, entryIds, hand, context.now)
  })
  return decision.accepted ? accept({ verified: entryIds.length }) : decision
})
