/** What came of an entry at the street. */
import { noteStreet as endpoint } from '@contract/suggestionDesk'
import { localDateOf } from '@domain/calendar'
import { set } from '@domain/conditional'
import { refuse } from '@domain/decision'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isStaffOf } from '@kernel/staff'
import { reached } from './reach'
import { step } from './stepping'

export const noteStreet = handle(endpoint, async ({ requestId, suggestionId, what }, context) => {
  const suggestion = await reached(context, suggestionId)
  if (!isStaffOf(context, suggestion.communityId)) throw forbidden()
  const { secrets, now } = context
  if (what.on > localDateOf(now)) return refuse('in_the_future')
  if (what.kind === 'answered') return step(context, suggestion, { requestId, what: 'street_answered', words: what.text }, { 'street.answer': set(secrets.seal(what.text)), 'street.answeredOn': set(what.on) })
  const { by: takenBy, reference, on: takenOn } = what
  return step(context, suggestion, { requestId, what: 'street_took', words: [takenBy, reference].filter(Boolean).join(' ') }, { street: set({ ...suggestion.street, takenBy: secrets.seal(takenBy), takenOn, ...(reference === undefined ? {} : { reference }) }) })
})
