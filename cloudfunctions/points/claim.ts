/** A captain claims what they did. */
import { claimPoints as endpoint } from '@contract/points'
import type { InputOf } from '@contract/endpoint'
import { accept, refuse } from '@domain/decision'
import { pointsMonthId, versionOn, type PointsRuleId } from '@domain/points'
import { decideClaim, inOfficeOn, monthOf, newEntry, type PointsEntry } from '@domain/pointsMonth'
import { conflict } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { writeEntry } from './entries'
import { monthAgain, requireWithin } from './months'
import { rulesOf } from '@kernel/pointsRules'
import { entryOfEvent, serviceAt } from './service'
import { entryView } from './views'

/** More roles than anybody held since then. */
const MOST_GRANTS = 50

type What = InputOf<typeof endpoint>['what']
type Claimed = Pick<PointsEntry, 'amount' | 'occurredOn' | 'evidence'> & { readonly entryId: string; readonly ruleId: PointsRuleId; readonly said?: string }

/** Null where an event is claimed that says nothing of the caller. */
async function claimedBy({ caller, store, now }: Context, requestId: string, communityId: string, what: What): Promise<Claimed | null> {
  if (what.kind !== 'event') {
    const { kind, on, note } = what
    return { entryId: requestId, ruleId: kind, amount: kind === 'service' ? what.halves : 1, occurredOn: on, evidence: { kind: 'words' }, said: note }
  }
  const [event, book] = await Promise.all([store.get('events', what.eventId), store.get('seatBooks', what.eventId)])
  const service = event && book && event.communityId === communityId ? serviceAt(event, book, caller.personId, now) : null
  return service && { entryId: entryOfEvent(what.eventId), ruleId: 'service', amount: service.halves, occurredOn: service.on, evidence: { kind: 'event', id: what.eventId, title: service.title } }
}

export const claimPoints = handle(endpoint, async ({ requestId, communityId, what }, context) => {
  const { caller: { personId: captainId }, store, secrets, now } = context
  requireWithin(context, communityId)
  const claimed = await claimedBy(context, requestId, communityId, what)
  if (!claimed) return refuse('not_checked_in')
  const { entryId, said, ...rest } = claimed
  const id = pointsMonthId(communityId, captainId, monthOf(rest.occurredOn))
  const [month, rules] = await Promise.all([store.get('pointsMonths', id), rulesOf(store, communityId)])
  if (!month?.entries[entryId]) {
    const decision = decideClaim(rest.ruleId, rest.occurredOn, versionOn(rules.versions, rest.occurredOn), month, now)
    if (!decision.accepted) return decision
    const grants = await store.find('grants', { index: 'byPerson', equal: { personId: captainId }, from: rest.occurredOn, limit: MOST_GRANTS })
    if (!inOfficeOn(grants, communityId, rest.occurredOn)) return refuse('not_in_office')
    await writeEntry(context, { communityId, captainId, entryId }, newEntry({ ...rest, ...(said === undefined ? {} : { note: secrets.seal(said) }), at: now }))
  }
  const then = await monthAgain(context, id)
  const entry = entryView(context, then, entryId)
  if (entry.note !== said || entry.amount !== rest.amount || entry.ruleId !== rest.ruleId) throw conflict('requestId')
  return accept({ entry })
})
