/** The clock over the evaluations of captains: tells of answers that a crash left untold, and forgets in time what captains wrote and what they were answered. */
import { forgottenObjections } from '@domain/objecting'
import { announce } from '../captain/telling'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 20

export async function tellRankings(context: Clockwork): Promise<number> {
  const untold = await context.store.find('evaluations', { index: 'byUntold', from: 0, limit: MOST })
  return oneByOne(context.trace, untold, (evaluation) => announce(context, evaluation))
}

export async function forgetObjections({ store, now, trace }: Clockwork): Promise<number> {
  const old = await store.find('evaluations', { index: 'byForget', from: 0, until: now, limit: MOST })
  return oneByOne(trace, old, (evaluation) => store.updateIf('evaluations', evaluation._id, { all: {} }, forgottenObjections(evaluation)))
}
