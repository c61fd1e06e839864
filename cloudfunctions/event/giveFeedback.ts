/** How it was, said by those who came. */
import { giveFeedback as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { phaseOf } from '@domain/event'
import { decideFeedback, giveFeedback as step } from '@domain/feedback'
import { hasCome } from '@domain/seatBook'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { ownRegistration } from './ownRegistration'
import { registrationView } from './views'

export const giveFeedback = handle(endpoint, async ({ registrationId, mood, praises }, context) => {
  const { store, secrets, now } = context
  const own = await ownRegistration(context, registrationId)
  const { event, book, seen, whole } = own
  if (!whole) throw forbidden()
  const decision = decideFeedback({ phase: phaseOf(event, book, now), endAt: event.endAt }, hasCome(book, registrationId), now)
  if (!decision.accepted) return decision

  const feedback = { mood, praises, at: now }
  if ((await store.insert('feedback', { _id: event._id, answers: { [registrationId]: feedback } })) === 'exists') {
    await store.updateIf('feedback', event._id, { all: {} }, step(registrationId, feedback))
  }
  const [persons, photos] = await Promise.all([store.getMany('persons', seen), store.get('photoConsents', registrationId)])
  return accept(registrationView({ ...own, persons, photos, feedback }, secrets, now))
})
