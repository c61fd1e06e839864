/** The co-operative says yes, or why not. */
import { answerPrizes as endpoint } from '@contract/annualPrize'
import { accept, refuse } from '@domain/decision'
import { coopIdOf } from '@domain/places'
import { answerPrizes as answerWith, decideAnswer } from '@domain/prizes'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { applicationOf, prizeView } from './prizes'

export const answerPrizes = handle(endpoint, async ({ communityId, year, requestId, approved, reason }, context) => {
  const { caller, store, now } = context
  caller.require({ kind: 'partner', id: coopIdOf(communityId) })
  const application = await applicationOf(context, communityId, year)
  const { answer: before } = application
  if (application.requestId === requestId && before?.by === caller.personId && before.approved === approved && before.reason === reason) return accept(await prizeView(context, application))
  if (await isOneOf(context, [application.applied.by, ...application.winners])) return refuse('own_work')
  const decision = decideAnswer(application, requestId, approved, reason ?? '')
  if (!decision.accepted) return decision
  const answer = { at: now, by: caller.personId, approved, ...(reason === undefined ? {} : { reason }) }
  if (!(await store.apply('prizeApplications', application._id, answerWith(requestId, answer)))) throw unavailable('somebody else answered meanwhile')
  return accept(await prizeView(context, await applicationOf(context, communityId, year)))
})
