/** One captain's month, for those who count. */
import { readCaptainMonth as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { monthTotal } from '@domain/points'
import { handle } from '@kernel/handle'
import { countedMonth } from './months'
import { entryViews } from './views'

export const readCaptainMonth = handle(endpoint, async (asked, context) => {
  const month = await countedMonth(context, asked)
  const captain = await context.store.get('persons', month.captainId)
  return accept({ captain: captain?.name ?? '', total: monthTotal(month), entries: entryViews(context, month) })
})
