/** The sheets of a year of captains: who may take one, and that it is written down before it is given. */
import { exportYear as endpoint, type YearSheet } from '@contract/workbookYear'
import { annualId } from '@domain/annual'
import { localDateOf, localParts } from '@domain/calendar'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { certificateViews } from '../../annual/certificates'
import { copy as words } from '../copy'
import { workbookOf, type Sheet } from '../sheet'
import { certificatesSheet, prizesSheet, totalsSheet, type Year } from './yearSheets'

const sheets: Readonly<Record<YearSheet, (year: Year) => Sheet>> = { totals: totalsSheet, certificates: certificatesSheet, prizes: prizesSheet }

export const exportYear = handle(endpoint, async ({ communityId, year, sheet }, context) => {
  const { store, caller, secrets, now } = context
  caller.require(communityOf(communityId))
  const id = annualId(communityId, year)
  const [community, annual, application] = await Promise.all([store.get('communities', communityId), store.get('annualEvaluations', id), store.get('prizeApplications', id)])
  if (!community || !annual) throw notFound('annualEvaluation')
  await recordRead(store, { at: now, actor: caller.personId, target: `${communityId}:year:${year}:${sheet}`, communityId, action: 'export' })
  const made = sheets[sheet]({ community: community.name, annual, certificates: certificateViews(secrets, annual, community.name), application, note: words.made(localParts(now)) })
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, community.name, localDateOf(now)), base64: bytes.toString('base64') })
})
