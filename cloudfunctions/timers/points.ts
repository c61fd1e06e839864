/** The clock over the points of captains: base points once a month is over, what the suggestion book owes, what a crash left untold, and what was written is forgotten in time. */
import { DAY, localDateOf, startOfDay } from '@domain/calendar'
import { set, unset } from '@domain/conditional'
import { baseEntry, baseOf, dutyEntry, forgottenNotes, holdsNotes, inOfficeAll } from '@domain/pointsMonth'
import { LEDGER_DAYS } from '@domain/retention'
import { writeOwed } from '../points/entries'
import { announce } from '../points/telling'
import { score } from '../suggestion/scoring'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 50
/** More roles than anybody holds at once. */
const MOST_GRANTS = 50

/** Base points for a whole month in office in which something was done; verified and approved as everything else. */
export async function countDuties(context: Clockwork): Promise<number> {
  const { store, now, trace } = context
  const over = await store.find('pointsMonths', { index: 'byBase', from: 0, until: now + 1, limit: MOST })
  return oneByOne(trace, over, async (month) => {
    const { _id, communityId, captainId } = month
    const base = baseOf(month, now)
    if (base === 'later') return store.updateIf('pointsMonths', _id, { all: {} }, { baseAt: set(now + DAY) })
    const grants = await store.find('grants', { index: 'byPerson', equal: { personId: captainId }, from: `${month.month}-01`, limit: MOST_GRANTS })
    if (base === 'due' && inOfficeAll(grants, communityId, month.month)) await writeOwed(context, { communityId, captainId, entryId: dutyEntry(month.month), month: month.month }, baseEntry(month.month, now))
    await store.updateIf('pointsMonths', _id, { all: {} }, { baseAt: unset })
  })
}

export async function tellPoints(context: Clockwork): Promise<number> {
  const untold = await context.store.find('pointsMonths', { index: 'byUntold', from: 0, limit: MOST })
  return oneByOne(context.trace, untold, (month) => announce(context, month))
}

export async function scoreSuggestions(context: Clockwork): Promise<number> {
  const unscored = await context.store.find('suggestions', { index: 'byUnscored', from: 0, limit: MOST })
  return oneByOne(context.trace, unscored, (suggestion) => score(context, suggestion))
}

/** First the words; the ledger itself once its captain has held no office for three years. */
export async function forgetPoints({ store, now, trace }: Clockwork): Promise<number> {
  const old = await store.find('pointsMonths', { index: 'byForget', from: 0, until: now, limit: MOST })
  return oneByOne(trace, old, async (month) => {
    if (holdsNotes(month)) return store.updateIf('pointsMonths', month._id, { all: {} }, forgottenNotes(month, startOfDay(`${month.month}-01`) + LEDGER_DAYS * DAY))
    const grants = await store.find('grants', { index: 'byPerson', equal: { personId: month.captainId }, from: localDateOf(now - LEDGER_DAYS * DAY), limit: MOST_GRANTS })
    return grants.some(({ role }) => role === 'captain') ? store.updateIf('pointsMonths', month._id, { all: {} }, forgottenNotes(month, now + LEDGER_DAYS * DAY)) : store.remove('pointsMonths', month._id)
  })
}
