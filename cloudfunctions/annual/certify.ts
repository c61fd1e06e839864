/** Every winner is given a certificate with a number of its own. */
import { certifyYear as endpoint } from '@contract/annualCertificate'
import { winnerNamed, type AnnualEvaluation } from '@domain/annual'
import { certify, decideCertifying } from '@domain/annualDecision'
import type { Certificate } from '@domain/certificates'
import { accept, refuse } from '@domain/decision'
import { notFound, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { openedYear, standsIn, yearAgain, yearView } from './annuals'
import { copy } from './copy'

export const certifyYear = handle(endpoint, async ({ communityId, year }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  if (annual.certified?.by === caller.personId) return accept(await yearView(context, annual))
  if (await standsIn(context, annual)) return refuse('own_work')
  const decision = decideCertifying(annual, now)
  if (!decision.accepted) return decision
  const community = await store.get('communities', communityId)
  if (!community) throw notFound('community')
  const certificates = decision.fact.map((personId, at): Certificate => ({ number: copy.number(community.name, year, at + 1), personId, ...printed(annual, personId), issuedAt: now }))
  if (!(await store.apply('annualEvaluations', annual._id, certify(annual, { at: now, by: caller.personId }, certificates)))) throw unavailable('the year changed meanwhile')
  return accept(await yearView(context, await yearAgain(context, communityId, year)))
})

function printed(annual: AnnualEvaluation, personId: string): Pick<Certificate, 'name' | 'building'> {
  const { name, buildings } = winnerNamed(annual, personId)
  return { name, building: buildings[0] ?? '' }
}
