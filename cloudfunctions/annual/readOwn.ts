/** A captain's own year. */
import { readOwnYear as endpoint, type OwnYear } from '@contract/annualCertificate'
import { yearStandingOf } from '@domain/annual'
import { saidOf } from '@domain/captains'
import { accept } from '@domain/decision'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { captainNamed, captainsOf, registerOf } from '../captain/captains'
import { recentYears } from './annuals'
import { certificateView } from './certificates'
import { publicYear, yearResult } from './results'

export const readOwnYear = handle(endpoint, async ({ communityId }, context) => {
  const { caller, store, secrets, now } = context
  const [annuals, register, community] = await Promise.all([recentYears(store, communityId), registerOf(context, communityId), store.get('communities', communityId)])
  const name = community?.name ?? ''
  const isKnown = annuals.some(({ totals, certificates }) => totals?.names[caller.personId] !== undefined || certificates.some(({ personId }) => personId === caller.personId))
  if (!isKnown && !captainNamed(await captainsOf(context, communityId), caller.personId)) throw forbidden()
  const totalled = annuals.find(({ totals }) => totals)
  const standing = totalled && yearStandingOf(totalled, caller.personId)
  const own = totalled && standing && { year: totalled.year, quarterIds: totalled.quarterIds, byQuarter: standing.byQuarter, total: standing.total, rank: standing.rank, captains: totalled.totals?.standings.length ?? 0 }
  const given = annuals.flatMap((annual) => annual.certificates.filter(({ personId }) => personId === (annual.totals?.names[caller.personId] ?? caller.personId)).map((certificate) => certificateView(secrets, annual, name, certificate)))
  const naming = saidOf(register.naming[totalled?.totals?.names[caller.personId] ?? caller.personId])
  const view: OwnYear = { ...(own ? { own } : {}), result: yearResult(publicYear(annuals), name, register, now), ...(given[0] ? { certificate: given[0] } : {}), ...(naming === undefined ? {} : { naming }) }
  return accept(view)
})
