/** One registration: who is signed up, where they stand, and what to show at the desk. */
import { readRegistration as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { hasCome } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { ownRegistration } from './ownRegistration'
import { registrationView } from './views'

export const readRegistration = handle(endpoint, async ({ registrationId }, context) => {
  const own = await ownRegistration(context, registrationId)
  const { store, secrets, now } = context
  // whoever came may have said how it was
  const came = hasCome(own.book, registrationId)
  const [persons, photos, said] = await Promise.all([store.getMany('persons', own.seen), store.get('photoConsents', registrationId), came ? store.get('feedback', own.event._id) : null])
  return accept(registrationView({ ...own, persons, photos, feedback: said?.answers[registrationId] }, secrets, now))
})
