/** The community approves what its clerk verified. */
import { approvePoints as endpoint } from '@contract/pointsDesk'
import { lastDayOf } from '@domain/calendar'
import { accept } from '@domain/decision'
import { monthTotal, versionOn } from '@domain/points'
import { approve } from '@domain/pointsMonth'
import { handle } from '@kernel/handle'
import { rulesOf } from '@kernel/pointsRules'
import { copy } from './copy'
import { countedMonth, handOn, settle } from './months'
import { announce } from './telling'

export const approvePoints = handle(endpoint, async ({ entryIds, ...asked }, context) => {
  const month = await countedMonth(context, asked)
  const [hand, rules] = await Promise.all([handOn(context, month, entryIds), rulesOf(context.store, asked.communityId)])
  // a month is counted by one table
  const version = versionOn(rules.versions, lastDayOf(month.month))
  const decision = await settle(context, month, (known) => {
    const done = entryIds.every((id) => known.entries[id]?.status === 'approved' && known.entries[id]?.decided?.by === hand.personId)
    return done ? accept(null) : approve(known, entryIds, version, hand, context.now)
  })
  if (!decision.accepted) return decision
  const added = decision.fact.lines.filter(({ lineId }) => entryIds.includes(lineId)).reduce((sum, { points }) => sum + points, 0)
  const total = monthTotal(decision.fact)
  await announce(context, decision.fact, copy.approved(added, total))
  return accept({ added, total })
})
