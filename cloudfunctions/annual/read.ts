/** Where a year stands. */
import { readYear as endpoint } from '@contract/annual'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { registerOf } from '../captain/captains'
import { recentYears, yearView } from './annuals'

export const readYear = handle(endpoint, async ({ communityId, year }, context) => {
  context.caller.require(communityOf(communityId))
  const [annuals, register] = await Promise.all([recentYears(context.store, communityId), registerOf(context, communityId)])
  const annual = year === undefined ? annuals[0] : annuals.find((one) => one.year === year)
  return accept({ annual: annual ? await yearView(context, annual) : null, scheme: register.yearScheme ?? 'calendar', years: annuals.map((one) => one.year) })
})
