/** 工作人员代办: people without WeChat are signed up at the office or on the telephone, by the same rules, with who did it. */
import { registerFor as endpoint } from '@contract/eventDesk'
import { ADULT_AGE, ageOn } from '@domain/age'
import { localDateOf } from '@domain/calendar'
import { healthNoticeText, MINOR_EVENT_TEXT } from '@domain/consents'
import { accept, refuse } from '@domain/decision'
import { queueMoves, type EventFacts } from '@domain/event'
import type { BuildingId, CommunityId } from '@domain/ids'
import { consentsOf, decideRegistration, participantsOf, sizeOf, youngOf, type PartyFacts, type Registration } from '@domain/registration'
import type { Party, Standing } from '@domain/seatBook'
import type { PersonDocument } from '@kernel/documents'
import { conflict } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { digestOf } from '@kernel/secrets'
import { deskEvent } from './desk'
import { seatedNews, waitingNews } from './messages'
import { recipientsOf } from './recipients'
import { partyView, rosterFacts } from './rosterView'
import { anyHand, bookOf, place, verdictOf } from './seats'

export const registerFor = handle(endpoint, async (input, context) => {
  const { caller, store, secrets, now } = context
  const { requestId, eventId, consents, phone } = input
  const { event, book } = await deskEvent(context, eventId)
  const today = localDateOf(now)
  if (input.persons.some(({ birth }) => birth !== undefined && birth > today)) return refuse('birth_in_the_future')
  // somebody under age must be reachable through a grown-up
  if (!phone && input.persons.some(({ birth }) => birth !== undefined && ageOn(birth, today) < ADULT_AGE)) return refuse('guardian_phone_needed')

  const persons = input.persons.map(
    ({ personId, name, birth, buildingId }): PersonDocument => ({
      _id: personId,
      name,
      ...(birth ? { birth } : {}),
      ...(buildingId ? { buildingId } : {}),
      communityId: event.communityId,
      addedBy: caller.openid,
      addedAt: now
    })
  )
  const participants = participantsOf(persons, event.startAt)
  const party: Party = { id: requestId, size: sizeOf(event.capacity.unit, participants), persons: participants.map(({ personId }) => personId), by: caller.personId }
  const content = digestOf(input)

  const mayQueue = queueMoves(event, now)
  const held = verdictOf(book, party, mayQueue)
  if (!held?.placed) {
    const facts: PartyFacts = {
      participants,
      young: youngOf(persons, now),
      signerIsAdult: true,
      guardianConsent: consents.minorEvent === MINOR_EVENT_TEXT,
      healthNoticeRead: event.healthNotice !== undefined && consents.healthNotice === healthNoticeText(event.healthNotice.version),
      guardianPhone: phone !== undefined,
      homeCommunityId: await homeOf(context, event, input.persons)
    }
    const decision = decideRegistration(event, facts, now)
    if (!decision.accepted) return decision
    if (held) return held.refused

    await addPersons(context, persons)
    const registration: Registration = {
      _id: requestId,
      eventId,
      account: null,
      createdBy: caller.personId,
      onBehalf: 'staff',
      personIds: party.persons,
      keepers: party.persons,
      participants,
      size: party.size,
      consents: consentsOf(event, facts, { givenBy: caller.personId, method: 'paper', at: now }),
      ...(phone ? { contactPhone: secrets.seal(phone) } : {}),
      at: now,
      digest: secrets.match('request', content)
    }
    await store.insert('registrations', registration)
  }
  const stored = await store.get('registrations', requestId)
  if (!stored || !secrets.matches('request', content).includes(stored.digest) || stored.createdBy !== caller.personId) throw conflict('requestId')
  const placing = held ?? (await place(store, book, party, { now, mayQueue, decide: anyHand }))
  if (!placing.placed) return placing.refused
  if (!held) await tellFamily(context, event, stored, placing.standing)
  const facts = await rosterFacts(context, event, await bookOf(store, eventId), [requestId])
  return accept({ party: partyView(facts, stored, context) })
})

/** They have no WeChat, but who answers at the telephone they left may. */
async function tellFamily(context: Context, event: EventFacts, registration: Registration, standing: Standing): Promise<void> {
  const recipient = (await recipientsOf(context, [registration])).get(registration._id)
  if (!recipient) return
  if (standing.at === 'seated') await context.notices.send(seatedNews({ event, ...recipient }))
  if (standing.at === 'waiting') await context.notices.send(waitingNews({ event, ...recipient }, standing.place))
}

/** The community of the building that was written down; where none was, they live where they are signed up. */
async function homeOf({ store }: Context, event: EventFacts, persons: readonly { readonly buildingId?: BuildingId | undefined }[]): Promise<CommunityId> {
  const buildingId = persons.find((person) => person.buildingId)?.buildingId
  return (buildingId ? await store.get('buildings', buildingId) : null)?.communityId ?? event.communityId
}

/** New people under the ids the device made; an id that names somebody else is a conflict. */
async function addPersons({ store, caller }: Context, persons: readonly PersonDocument[]): Promise<void> {
  for (const person of persons) {
    if ((await store.insert('persons', person)) === 'inserted') continue
    const known = await store.get('persons', person._id)
    if (known?.addedBy !== caller.openid || known.name !== person.name) throw conflict('personId')
  }
}
