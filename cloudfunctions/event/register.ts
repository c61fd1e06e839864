/** From wanting to come to a seat or a place in the queue. */
import { registerForEvent } from '@contract/event'
import { healthNoticeText, MINOR_EVENT_TEXT } from '@domain/consents'
import { accept, refuse } from '@domain/decision'
import { lastChangeAt } from '@domain/event'
import { consentsOf, decideRegistration, participantsOf, sizeOf, youngOf, type PartyFacts, type Registration } from '@domain/registration'
import { isAdult } from '@domain/person'
import { localDateOf } from '@domain/calendar'
import type { Party } from '@domain/seatBook'
import { conflict, forbidden, notFound } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { digestOf } from '@kernel/secrets'
import { seatedNews, waitingNews } from './messages'
import { place, verdictOf } from './seats'
import { everybody, registrationView } from './views'

export const register = handle(registerForEvent, async (input, context) => {
  const { caller, store, secrets, notices, now } = context
  const { requestId, eventId, personIds, consents, guardianPhone } = input
  const account = caller.account
  if (!account) return refuse('not_introduced')
  const family = new Set(account.family.map(({ personId }) => personId))
  if (!personIds.every((personId) => family.has(personId))) throw forbidden()

  // the signer is read along, because whether they are of age decides who may consent
  const [event, book, persons] = await Promise.all([store.get('events', eventId), store.get('seatBooks', eventId), store.getMany('persons', [...new Set([...personIds, caller.personId])])])
  if (!event || !book || event.status === 'draft') throw notFound('event')

  const coming = persons.filter(({ _id }) => personIds.includes(_id))
  const signer = persons.find(({ _id }) => _id === caller.personId)
  const participants = participantsOf(coming, event.startAt)
  const party: Party = { id: requestId, size: sizeOf(event.capacity.unit, participants), persons: participants.map(({ personId }) => personId) }
  const content = digestOf(input)

  const held = verdictOf(book, party, now < lastChangeAt(event))
  if (held?.placed) {
    // a repeat keeps what it has, even after closing
    const kept = await sameRequest(context, requestId, content)
    return accept(registrationView({ event, book, registration: kept, persons: coming, photos: null, reach: everybody }, secrets, now))
  }

  const facts: PartyFacts = {
    participants,
    young: youngOf(coming, now),
    signerIsAdult: signer !== undefined && isAdult(signer, localDateOf(now)),
    guardianConsent: consents.minorEvent === MINOR_EVENT_TEXT,
    healthNoticeRead: event.healthNotice !== undefined && consents.healthNotice === healthNoticeText(event.healthNotice.version),
    guardianPhone: guardianPhone !== undefined,
    ...(signer?.communityId ? { homeCommunityId: signer.communityId } : {})
  }
  const decision = decideRegistration(event, facts, now)
  if (!decision.accepted) return decision
  if (held) return refuse(held.because, { personIds: held.insiders })

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
    ...(guardianPhone && !facts.signerIsAdult ? { guardianPhone: secrets.seal(guardianPhone) } : {}),
    at: now,
    // keyed, because a telephone number can be guessed from a plain digest
    digest: secrets.match('request', content)
  }
  // the answers first, under the id the phone made for this request; the seat last, because the seat is what counts
  const cameBefore = (await store.insert('registrations', registration)) === 'exists'
  if (cameBefore) await sameRequest(context, requestId, content)
  const placing = await place(store, book, party, now, now < lastChangeAt(event))
  // the clock may be sweeping up the record of a request that was cut off and comes again late
  if (cameBefore && placing.placed) await store.insert('registrations', registration)
  if (!placing.placed) return refuse(placing.because, { personIds: placing.insiders })

  const news = { event, to: caller.openid, registrationId: requestId }
  if (placing.standing.at === 'seated') await notices.send(seatedNews(news))
  if (placing.standing.at === 'waiting') await notices.send(waitingNews(news, placing.standing.place))
  return accept(registrationView({ event, book: placing.book, registration, persons: coming, photos: null, reach: everybody }, secrets, now))
})

/** The registration under this id, when it is the same request of the same account; anything else is a conflict, and nothing of it is shown. */
async function sameRequest({ store, secrets, caller }: Context, requestId: string, content: string): Promise<Registration> {
  const registration = await store.get('registrations', requestId)
  if (!registration || registration.account !== caller.openid || !secrets.matches('request', content).includes(registration.digest)) throw conflict('requestId')
  return registration
}
