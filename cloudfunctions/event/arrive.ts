/** Somebody who is there checks in themselves and those of their party who came along. */
import { arrive as endpoint } from '@contract/eventWall'
import type { InputOf } from '@contract/endpoint'
import { decideCheckIn } from '@domain/checkIn'
import { accept, refuse, type Decision } from '@domain/decision'
import type { EventFacts } from '@domain/event'
import { arrive as comeIn } from '@domain/seatBook'
import { forbidden, unavailable } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { countTry, giveBackTry, triesOf } from '@kernel/tries'
import { judgeCode, judgeDigits } from '@kernel/wallWords'
import { ownRegistration } from './ownRegistration'
import { bookOf } from './seats'

/** Each try loses only to a desk that checked in one of the same people. */
const TRIES = 4
/** Wrong digits that one account may type in an hour at one event. */
const MOST_TRIES = 20

export const arrive = handle(endpoint, async ({ registrationId, personIds, by }, context) => {
  const { caller, store, now } = context
  const own = await ownRegistration(context, registrationId)
  if (!personIds.every((personId) => own.seen.includes(personId))) throw forbidden()
  const decision = decideCheckIn(own.event, now)
  if (!decision.accepted) return decision
  const word = await wordOf(context, own.event, by)
  if (!word.accepted) return word

  let { book } = own
  const already = personIds.filter((personId) => book.present[personId])
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const seat = book.seated[registrationId]
    if (!seat) return refuse('not_seated')
    const missing = personIds.filter((personId) => !book.present[personId])
    if (missing.length === 0 || (await store.apply('seatBooks', own.event._id, comeIn(registrationId, missing, { at: now, by: caller.personId, method: 'self_scan' })))) {
      return accept({ present: personIds.map((personId) => ({ personId, presentAt: book.present[personId]?.at ?? now })), already })
    }
    book = await bookOf(store, own.event._id)
  }
  throw unavailable('the seat book kept changing')
})

type Refusal = 'word_expired' | 'word_wrong' | 'too_many_tries'
const refusals = { expired: 'word_expired', wrong: 'word_wrong' } as const

/** Whether the word is that on the wall of this event, now. */
async function wordOf({ caller, store, secrets, now }: Context, { _id: eventId }: EventFacts, by: InputOf<typeof endpoint>['by']): Promise<Decision<true, Refusal>> {
  if (by.kind === 'code') {
    const verdict = judgeCode(secrets, eventId, by.code, now)
    return verdict === 'good' ? accept(true) : refuse(refusals[verdict])
  }
  const tries = triesOf(`${caller.openid}:${eventId}`, now)
  if (!(await countTry(store, tries, MOST_TRIES))) return refuse('too_many_tries')
  const verdict = judgeDigits(secrets, eventId, by.digits, now)
  if (verdict !== 'good') return refuse(refusals[verdict])
  await giveBackTry(store, tries)
  return accept(true)
}
