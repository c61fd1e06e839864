/** What hangs out of the latest year, for everybody. */
import { readYearResult as endpoint } from '@contract/annual'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { registerOf } from '../captain/captains'
import { recentYears } from './annuals'
import { publicYear, yearResult } from './results'

export const readYearResult = handle(endpoint, async ({ communityId }, context) => {
  const { store, now } = context
  const [annuals, register, community] = await Promise.all([recentYears(store, communityId), registerOf(context, communityId), store.get('communities', communityId)])
  return accept({ result: yearResult(publicYear(annuals), community?.name ?? '', register, now) })
})
