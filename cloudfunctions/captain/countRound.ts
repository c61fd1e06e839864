/** A closed round is counted, once; only now is its box read. */
import { countRound as endpoint } from '@contract/captainQuarter'
import { countBallots, decideCount, papersText } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { roundCounted, roundId, stoodIn } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { frozenOf, quarterView } from './evaluations'
import { roundOf } from './rounds'

export const countRound = handle(endpoint, async ({ communityId, quarter, number, papers }, context) => {
  const { caller, store, secrets, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  const { status, slate, seats } = roundOf(evaluation, number)
  if (await isOneOf(context, stoodIn(evaluation))) return refuse('own_work')
  if (status === 'open') return refuse('not_closed')
  const id = roundId(evaluation, number)
  const round = await store.get('ballotRounds', id)
  // of a round long past only the count is left
  if (!round && status === 'counted') return refuse('already_counted')
  if (!round) throw broken('a round without a box')
  const marks = secrets.signatures('papers', `${id}/${papersText(papers)}`).map((mark) => mark.toString('base64url'))
  if (!round.count) {
    const decision = decideCount(round, papers, slate, seats)
    if (!decision.accepted) return decision
    await store.apply('ballotRounds', id, countBallots(round, decision.fact, secrets.sign('papers', `${id}/${papersText(papers)}`).toString('base64url')))
  }
  // whoever counted in the same moment may have been first
  const { count, countedFrom } = round.count ? round : ((await store.getPart('ballotRounds', id, ['count', 'countedFrom'])) ?? {})
  if (!count) throw broken('a round that was counted has no count')
  if (status === 'closed') await store.apply('evaluations', evaluation._id, roundCounted(number, count, { at: now, by: caller.personId }))
  if (countedFrom === undefined || !marks.includes(countedFrom)) return refuse('already_counted')
  return accept(await quarterView(context, communityId, quarter, await frozenOf(context, communityId, quarter)))
})
