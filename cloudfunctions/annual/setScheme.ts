/** Which four quarters a year has. */
import { setScheme as endpoint } from '@contract/annual'
import { proposeAnew } from '@domain/annual'
import { chooseScheme, emptyRegister } from '@domain/captains'
import { accept, refuse } from '@domain/decision'
import { evaluationId } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { decideProposal, springOf } from '@domain/yearScheme'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { captainsOf } from '../captain/captains'
import { recentYears, yearView } from './annuals'

export const setScheme = handle(endpoint, async ({ communityId, scheme }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  // nobody chooses by which quarters they are measured
  if (await isOneOf(context, (await captainsOf(context, communityId)).flatMap(({ names }) => names))) return refuse('own_work')
  const [annual] = await recentYears(store, communityId)
  if (annual && !annual.totals) {
    const spring = await store.get('evaluations', evaluationId(communityId, springOf(annual.year)))
    const proposal = decideProposal(annual.year, scheme, spring !== null, now)
    if (!proposal.accepted) return refuse('quarter_not_frozen')
    await store.apply('annualEvaluations', annual._id, proposeAnew(scheme, proposal.fact))
  }
  await store.insert('captainRegisters', emptyRegister(communityId))
  await store.apply('captainRegisters', communityId, chooseScheme(scheme))
  const [anew] = await recentYears(store, communityId)
  return accept({ annual: anew ? await yearView(context, anew) : null, scheme })
})
