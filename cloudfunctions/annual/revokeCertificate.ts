/** A certificate that was given wrongly says so from now on. */
import { revokeCertificate as endpoint } from '@contract/annualCertificate'
import { decideRevoking, plainNumber, revoke } from '@domain/certificates'
import { accept, refuse } from '@domain/decision'
import { notFound, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { openedYear, standsIn } from './annuals'

export const revokeCertificate = handle(endpoint, async ({ communityId, year, number, reason }, context) => {
  const { caller, store, now } = context
  const annual = await openedYear(context, communityId, year)
  const plain = plainNumber(number)
  const before = annual.certificates.find((one) => one.number === plain)?.revoked
  if (before?.by === caller.personId && before.reason === reason) return accept({ number: plain, revoked: reason })
  if (await standsIn(context, annual)) return refuse('own_work')
  const decision = decideRevoking(annual.certificates, plain)
  if (!decision) throw notFound('certificate')
  if (!decision.accepted) return decision
  if (!(await store.apply('annualEvaluations', annual._id, revoke(decision.fact, plain, { at: now, by: caller.personId, reason })))) throw unavailable('somebody else revoked it meanwhile')
  return accept({ number: plain, revoked: reason })
})
