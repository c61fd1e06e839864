/** A captain objects to what was decided. */
import { objectToEntry as endpoint } from '@contract/points'
import { accept } from '@domain/decision'
import { pointsMonthId } from '@domain/points'
import { object } from '@domain/pointsMonth'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { requireWithin, settle } from './months'
import { entryView } from './views'

export const objectToEntry = handle(endpoint, async ({ communityId, month, entryId, text }, context) => {
  const { caller, store, secrets, now } = context
  requireWithin(context, communityId)
  const found = await store.get('pointsMonths', pointsMonthId(communityId, caller.personId, month))
  if (!found?.entries[entryId]) throw notFound('entry')
  const decision = await settle(context, found, (known) => {
    const before = known.entries[entryId]?.objection
    return before && secrets.open(before.text) === text ? accept(null) : object(known, entryId, secrets.seal(text), now)
  })
  return decision.accepted ? accept({ entry: entryView(context, decision.fact, entryId) }) : decision
})
