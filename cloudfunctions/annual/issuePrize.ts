/** A winner signs, and takes the prize along. */
import { issuePrize as endpoint } from '@contract/annualPrize'
import { accept, refuse } from '@domain/decision'
import { decideIssue, issuePrize as issue } from '@domain/prizes'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { keepPicture } from '@kernel/keptPicture'
import { isOneOf } from '@kernel/samePerson'
import { digestOf } from '@kernel/secrets'
import { folderOf, pathIn } from '@kernel/uploads'
import { removeFiles } from '@kernel/wx/files'
import { applicationOf, prizeView } from './prizes'

export const issuePrize = handle(endpoint, async ({ communityId, year, personId, fileId }, context) => {
  const { caller, store, secrets, now } = context
  caller.require(communityOf(communityId))
  const application = await applicationOf(context, communityId, year)
  if (!pathIn(fileId).startsWith(`${folderOf(secrets, caller.openid, application._id)}/`)) return refuse('not_your_file')
  const from = digestOf(fileId)
  const before = application.issued[personId]
  if (before?.from !== from || before.by !== caller.personId) {
    if (await isOneOf(context, [personId])) return refuse('own_work')
    const decision = decideIssue(application, personId)
    if (!decision.accepted) return decision
    const file = await keepPicture(fileId, `prizes/${application._id.replace(':', '-')}`, [application._id, personId, fileId])
    if (!file) return refuse('no_file')
    if (!(await store.apply('prizeApplications', application._id, issue(personId, { at: now, by: caller.personId, file, from })))) {
      await removeFiles([file])
      return refuse('already_issued')
    }
  }
  // what the phone put into its folder is needed no more
  await removeFiles([fileId])
  return accept(await prizeView(context, await applicationOf(context, communityId, year)))
})
