/** What was asked of the co-operative, and how far it has come. */
import { readPrizes as endpoint } from '@contract/annualPrize'
import { honouredIn } from '@domain/annual'
import { accept } from '@domain/decision'
import { decideApplying } from '@domain/prizes'
import { handle } from '@kernel/handle'
import { folderOf } from '@kernel/uploads'
import { recentYears } from './annuals'
import { isOfCommunity, prizeView } from './prizes'

export const readPrizes = handle(endpoint, async ({ communityId, year }, context) => {
  const { caller, store, secrets } = context
  const ours = isOfCommunity(context, communityId)
  const annuals = await recentYears(store, communityId)
  const annual = year === undefined ? annuals[0] : annuals.find((one) => one.year === year)
  if (!annual) return accept({ year: null, prizes: null, mayApply: false, winners: 0 })
  const application = await store.get('prizeApplications', annual._id)
  const mayApply = ours && decideApplying(annual, application).accepted
  return accept({ year: annual.year, prizes: application && (await prizeView(context, application)), mayApply, winners: annual.certified ? honouredIn(annual).length : 0, ...(ours ? { folder: folderOf(secrets, caller.openid, annual._id) } : {}) })
})
