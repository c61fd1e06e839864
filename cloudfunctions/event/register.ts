/** From wanting to come to a seat or a place in the queue. */
import { registerForEvent } from '@contract/event'
import { healthNoticeText, MINOR_EVENT_TEXT } from '@domain/consents'
import { accept, refuse } from '@domain/decision'
import { queueMoves } from '@domain/event'
import { consentsOf, decideParty, decideRegistration, needsGuardianPhone, participantsOf, sizeOf, youngOf, type PartyFacts, type Registration } from '@domain/registration'
import { isAdult } from '@domain/person'
import { localDateOf } from '@domain/calendar'
import type { Party } from '@domain/seatBook'
import { conflict, forbidden, notFound } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { digestOf } from '@kernel/secrets'
import { seatedNews, waitingNews } from './messages'
import { place, verdictOf } from './seats'
import { registrationView } from './views'

export const register = handle(registerForEvent, async (input, context) => {
  const { caller, store, secrets, notices, now } = context
  const { requestId, eventId, personIds, consents, guardianPhone } = input
  const family = new Set([caller.personId, ...(caller.account?.family.map(({ personId }) => personId) ?? [])])
  if (!personIds.every((personId) => family.has(personId))) throw forbidden()
  if (!caller.account) return refuse('not_introduced')

  // the signer is read along, because whether they are of age decides who may consent
  const [event, book, persons] = await Promise.all([store.get('events', eventId), store.get('seatBooks', eventId), store.getMany('persons', [...new Set([...personIds, caller.personId])])])
  if (!event || !book || event.status === 'draft') throw notFound('event')

  const coming = persons.filter(({ _id }) => personIds.includes(_id))
  const signer = persons.find(({ _id }) => _id === caller.personId)
  const participants = participantsOf(coming, event.startAt)
  // whoever was cut off while they deleted themselves tells their name first, so that no seat is nobody's
  if (signer?.name === '') return refuse('not_introduced')
  const party: Party = { id: requestId, size: sizeOf(event.capacity.unit, participants), persons: participants.map(({ personId }) => personId), by: caller.personId }
  const content = digestOf(input)

  const facts: PartyFacts = {
    participants,
    young: youngOf(coming, now),
    signerIsAdult: signer !== undefined && isAdult(signer, localDateOf(now)),
    guardianConsent: consents.minorEvent === MINOR_EVENT_TEXT,
    healthNoticeRead: event.healthNotice !== undefined && consents.healthNotice === healthNoticeText(event.healthNotice.version),
    guardianPhone: guardianPhone !== undefined,
    ...(signer?.communityId ? { homeCommunityId: signer.communityId } : {})
  }
  const registration: Registration = {
    _id: requestId,
    eventId,
    account: caller.openid,
    createdBy: caller.personId,
    onBehalf: personIds.every((personId) => personId === caller.personId) ? 'self' : 'family',
    personIds: party.persons,
    keepers: [...new Set([...party.persons, caller.personId])],
    participants,
    size: party.size,
    consents: consentsOf(event, facts, { givenBy: caller.personId, method: 'tap', at: now }),
    ...(guardianPhone && needsGuardianPhone(facts) ? { guardianPhone: secrets.seal(guardianPhone) } : {}),
    at: now,
    // keyed, because a telephone number can be guessed from a plain digest
    digest: secrets.match('request', content)
  }

  const mayQueue = queueMoves(event, now)
  const held = verdictOf(book, party, mayQueue)
  if (held?.placed) {
    const kept = await sameRequest(context, requestId, content)
    // the clock sweeps the record of a party that holds nothing, and of nothing else
    if (!kept && held.standing.at !== 'left') throw conflict('requestId')
    // a repeat keeps what it has, even after closing
    return accept(registrationView({ event, book, registration: kept ?? registration, persons: coming, photos: null }, secrets, now))
  }

  const decision = decideRegistration(event, facts, now)
  if (!decision.accepted) return decision
  if (held) return held.refused
  const allowed = decideParty(book, party)
  if (!allowed.accepted) return allowed

  // the answers first, under the id the phone made for this request; the seat last, because the seat is what counts
  if ((await store.insert('registrations', registration)) === 'exists') await sameRequest(context, requestId, content)
  const placing = await place(store, book, party, { now, mayQueue, decide: decideParty })
  if (!placing.placed) return placing.refused

  const news = { event, to: caller.openid, registrationId: requestId, assisted: false }
  if (placing.standing.at === 'seated') await notices.send(seatedNews(news))
  if (placing.standing.at === 'waiting') await notices.send(waitingNews(news, placing.standing.place))
  return accept(registrationView({ event, book: placing.book, registration, persons: coming, photos: null }, secrets, now))
})

/** What is stored under the id of this request, when it is the same request of the same account; anything else is a conflict, and nothing of it is shown. */
async function sameRequest({ store, secrets, caller }: Context, requestId: string, content: string): Promise<Registration | null> {
  const stored = await store.get('registrations', requestId)
  if (stored && (stored.account !== caller.openid || !secrets.matches('request', content).includes(stored.digest))) throw conflict('requestId')
  return stored
}
