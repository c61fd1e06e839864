/** An entry does not count, with a reason. */
import { rejectPoints as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { reject } from '@domain/pointsMonth'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { copy } from './copy'
import { countedMonth, handOn, settle } from './months'
import { announce } from './telling'

export const rejectPoints = handle(endpoint, async ({ entryId, reason, ...asked }, context) => {
  const month = await countedMonth(context, asked)
  const hand = await handOn(context, month, [])
  // the clerk turns back what is claimed; what a clerk let pass, the reviewer
  const from = context.caller.holds('points_clerk', communityOf(asked.communityId)) && month.entries[entryId]?.status !== 'verified' ? 'claimed' : 'verified'
  const decision = await settle(context, month, (known) => {
    const before = known.entries[entryId]
    return before?.status === 'rejected' && before.decided?.by === hand.personId && before.decided.reason === reason ? accept(null) : reject(known, entryId, from, hand, reason, context.now)
  })
  if (!decision.accepted) return decision
  await announce(context, decision.fact, copy.rejected)
  return accept({ rejected: true })
})
