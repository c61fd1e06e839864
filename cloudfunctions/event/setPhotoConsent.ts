/** Whether somebody may be photographed, asked after signing up; no until answered, and withdrawn by answering again. */
import { setPhotoConsent as endpoint } from '@contract/event'
import { localDateOf } from '@domain/calendar'
import { push } from '@domain/conditional'
import { PHOTO_TEXT } from '@domain/consents'
import { accept, refuse } from '@domain/decision'
import { isAdult } from '@domain/person'
import { countWithdrawal } from '@domain/photos'
import { Fault, forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { ownRegistration } from './ownRegistration'
import { registrationView } from './views'

export const setPhotoConsent = handle(endpoint, async ({ registrationId, personId, allowed, textVersion }, context) => {
  const { caller, store, secrets, now } = context
  const own = await ownRegistration(context, registrationId)
  const { registration } = own
  const asked = registration.participants.find((one) => one.personId === personId)
  if (!asked) throw new Fault('invalid_input', 'personId')
  if (!caller.account?.family.some((tie) => tie.personId === personId)) throw forbidden()
  // what was read must be what is recorded; a withdrawal needs no text
  if (allowed && textVersion !== PHOTO_TEXT) return refuse('text_changed')
  const persons = await store.getMany('persons', [...new Set([...own.seen, caller.personId])])
  const signer = persons.find(({ _id }) => _id === caller.personId)
  if (!asked.adult && !(signer && isAdult(signer, localDateOf(now)))) return refuse('guardian_needed')

  const answer = { personId, allowed, textVersion, givenBy: caller.personId, at: now }
  const before = await store.get('photoConsents', registrationId)
  // what was released before wants another look: before the answer, so that one that is cut off hides too much, and after it for a release in between
  const withdraws = !allowed && before?.answers.filter((one) => one.personId === personId).at(-1)?.allowed === true
  if (withdraws) await store.updateIf('albums', registration.eventId, { all: {} }, countWithdrawal)
  if (before !== null || (await store.insert('photoConsents', { _id: registrationId, answers: [answer] })) === 'exists') {
    await store.updateIf('photoConsents', registrationId, { all: {} }, { answers: push(answer) })
  }
  if (withdraws) await store.updateIf('albums', registration.eventId, { all: {} }, countWithdrawal)
  const photos = { _id: registrationId, answers: [...(before?.answers ?? []), answer] }
  return accept(registrationView({ ...own, persons, photos }, secrets, now))
})
