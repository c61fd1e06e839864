/** A gift is handed to each who competed, once, as long as there are some. */
import { handGift as endpoint } from '@contract/eventContest'
import { decideGift, handGift as step } from '@domain/contest'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { contestDesk, contestOf, entrant, entrantView } from './contest'

/** Each try loses only to another hand that took from the same stock. */
const TRIES = 4

export const handGift = handle(endpoint, async ({ requestId, eventId, personId, to }, context) => {
  const { caller, store, now } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  let { contest } = desk
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const handed = contest.gifts[personId]
    if (handed?.by === caller.personId && handed.requestId === requestId && handed.to === to) {
      return accept({ entrant: entrantView({ ...desk, contest }, await entrant(context, desk, personId), context), left: contest.giftsLeft })
    }
    const decision = decideGift(contest, desk.plan, desk.field.present, personId)
    if (!decision.accepted) return decision
    await store.apply('contests', eventId, step(personId, { by: caller.personId, at: now, to, requestId }))
    contest = await contestOf(context, eventId)
  }
  throw unavailable('the gifts kept changing')
})
