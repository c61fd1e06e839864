/** A winner signs, and takes the prize along. */
import { issuePrize as endpoint } from '@contract/annualPrize'
import { honouredIn } from '@domain/annual'
import { accept, refuse, type Refused } from '@domain/decision'
import { decideIssue, issuePrize as issue, type IssueRefusal, type PrizeApplication } from '@domain/prizes'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { keepPicture } from '@kernel/keptPicture'
import { isOneOf } from '@kernel/samePerson'
import { digestOf } from '@kernel/secrets'
import { folderOf, pathIn } from '@kernel/uploads'
import { removeFiles } from '@kernel/wx/files'
import { yearAgain } from './annuals'
import { applicationOf, prizeView } from './prizes'

export const issuePrize = handle(endpoint, async ({ communityId, year, personId, fileId }, context) => {
  const { caller, store, secrets, now } = context
  caller.require(communityOf(communityId))
  const [application, annual] = await Promise.all([applicationOf(context, communityId, year), yearAgain(context, communityId, year)])
  if (!pathIn(fileId).startsWith(`${folderOf(secrets, caller.openid, application._id)}/`)) return refuse('not_your_file')
  const from = digestOf(fileId)
  // a picture that nobody will ever need is taken away with the no
  const leftOver = async (no: Refused<IssueRefusal>) => {
    if (no.reason === 'already_issued' || no.reason === 'same_signature') await removeFiles([fileId])
    return no
  }
  const isDone = ({ issued }: PrizeApplication) => issued[personId]?.from === from && issued[personId]?.by === caller.personId
  if (!isDone(application)) {
    if (await isOneOf(context, [personId])) return refuse('own_work')
    const decision = decideIssue(application, honouredIn(annual), personId, from)
    if (!decision.accepted) return leftOver(decision)
    const file = await keepPicture(fileId, `prizes/${application._id.replace(':', '-')}`, [application._id, personId, fileId])
    const isWritten = file !== null && (await store.apply('prizeApplications', application._id, issue(application, personId, { at: now, by: caller.personId, file, from })))
    if (!isWritten) {
      const found = await applicationOf(context, communityId, year)
      // the same tap twice keeps one file: it goes only where nothing names it
      if (file && found.issued[personId]?.file !== file) await removeFiles([file])
      const again = decideIssue(found, honouredIn(annual), personId, from)
      if (!isDone(found)) return again.accepted ? refuse('no_file') : leftOver(again)
    }
  }
  // what the phone put into its folder is needed no more
  await removeFiles([fileId])
  return accept(await prizeView(context, await applicationOf(context, communityId, year)))
})
