/** What was asked of the co-operative, and how far it has come. */
import { readPrizes as endpoint } from '@contract/annualPrize'
import { annualId, winnersOf } from '@domain/annual'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { folderOf } from '@kernel/uploads'
import { yearAgain } from './annuals'
import { isFinal, isOfCommunity, prizeView } from './prizes'

export const readPrizes = handle(endpoint, async ({ communityId, year }, context) => {
  const { caller, store, secrets, now } = context
  const ours = isOfCommunity(context, communityId)
  const [annual, application] = await Promise.all([yearAgain(context, communityId, year), store.get('prizeApplications', annualId(communityId, year))])
  const mayApply = ours && isFinal(annual, now) && (!application || application.answer?.approved === false)
  return accept({ prizes: application && (await prizeView(context, application)), mayApply, winners: winnersOf(annual).length, ...(ours ? { folder: folderOf(secrets, caller.openid, annual._id) } : {}) })
})
