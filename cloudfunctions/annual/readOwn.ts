/** A captain's own year. */
import { readOwnYear as endpoint, type OwnYear } from '@contract/annualCertificate'
import { yearStandingOf } from '@domain/annual'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { registerOf, requireCaptain } from '../captain/captains'
import { recentYears } from './annuals'
import { certificateView } from './certificates'
import { publicYear, yearResult } from './results'

export const readOwnYear = handle(endpoint, async ({ communityId }, context) => {
  const { caller, store, secrets, now } = context
  requireCaptain(context, communityId)
  const [annuals, register, community] = await Promise.all([recentYears(store, communityId), registerOf(context, communityId), store.get('communities', communityId)])
  const name = community?.name ?? ''
  const totalled = annuals.find(({ totals }) => totals)
  const standing = totalled && yearStandingOf(totalled, caller.personId)
  const own = totalled && standing && { year: totalled.year, quarterIds: totalled.quarterIds, byQuarter: standing.byQuarter, total: standing.total, rank: standing.rank, captains: totalled.totals?.standings.length ?? 0 }
  const given = annuals.flatMap((annual) => annual.certificates.filter(({ personId }) => personId === (annual.totals?.names[caller.personId] ?? caller.personId)).map((certificate) => certificateView(secrets, annual, name, certificate)))
  const naming = register.naming[standing?.personId ?? caller.personId]
  const view: OwnYear = { ...(own ? { own } : {}), result: yearResult(publicYear(annuals), name, register, now), ...(given[0] ? { certificate: given[0] } : {}), ...(naming ? { naming: naming.allowed } : {}) }
  return accept(view)
})
