/** The clock over the years of captains: it opens them, tells what has come of them, and takes away who had how many points. */
import { forgottenAnnual } from '@domain/annual'
import { HOUR } from '@domain/calendar'
import { is, set } from '@domain/conditional'
import { opensAt, yearToOpen } from '@domain/yearScheme'
import { removeFiles } from '@kernel/wx/files'
import { MOST_OPENED, openYear } from '../annual/opening'
import { tellCaptains } from '../annual/telling'
import { oneByOne, type Clockwork } from './oneByOne'

/** A community has about eighty captains, so a round tells of one year. */
const MOST_TOLD = 1
const MOST = 20
const JOB = 'openYears'

/** In the first minute of July, and from then on once an hour: a year that ends with June begins whenever its last quarter is frozen. */
export async function beginYears({ store, now }: Clockwork): Promise<number> {
  const year = yearToOpen(now)
  if (year === null) return 0
  const place = await store.get('jobs', JOB)
  const doneUntil = place?.doneUntil ?? 0
  if (now - doneUntil < HOUR && doneUntil >= opensAt(year)) return 0
  const opened = await openYear({ store, now }, year)
  if (opened === MOST_OPENED) return opened
  if (place) await store.updateIf('jobs', JOB, { all: { doneUntil: is(doneUntil) } }, { doneUntil: set(now) })
  else await store.insert('jobs', { _id: JOB, doneUntil: now, lastId: '' })
  return opened
}

export async function tellYears(context: Clockwork): Promise<number> {
  const { store, now, trace } = context
  const untold = await store.find('annualEvaluations', { index: 'byUntold', from: 0, until: now + 1, limit: MOST_TOLD })
  return oneByOne(trace, untold, (annual) => tellCaptains(context, annual))
}

export async function forgetYears({ store, now, trace }: Clockwork): Promise<number> {
  const old = await store.find('annualEvaluations', { index: 'byForget', from: 0, until: now, limit: MOST })
  return oneByOne(trace, old, async (annual) => {
    const application = await store.get('prizeApplications', annual._id)
    // the files first: whoever is cut off finds them still named
    await removeFiles(Object.values(application?.issued ?? {}).map(({ file }) => file))
    await store.remove('prizeApplications', annual._id)
    await store.updateIf('annualEvaluations', annual._id, { all: {} }, forgottenAnnual(annual))
  })
}
