/** A year is opened by the clock: in July, or, where the year ends with June, as soon as its last quarter is frozen. */
import { annualId, openedAnnual } from '@domain/annual'
import { evaluationId } from '@domain/evaluation'
import { decideProposal, springOf } from '@domain/yearScheme'
import type { Context } from '@kernel/handle'

/** More communities than a district has. */
const MOST = 200

/** As many as one round opens; the next minute opens the next. */
export const MOST_OPENED = 20

/** Wherever captains are known and this year is not open yet; answers how many it opened. */
export async function openYear({ store, now }: Pick<Context, 'store' | 'now'>, year: number): Promise<number> {
  const communities = (await store.find('communities', { index: 'byOrder', from: 0, limit: MOST })).map(({ _id }) => _id)
  const opened = new Set((await store.getMany('annualEvaluations', communities.map((id) => annualId(id, year)))).map(({ communityId }) => communityId))
  const registers = await store.getMany('captainRegisters', communities.filter((id) => !opened.has(id)))
  const frozen = new Set((await store.getMany('evaluations', registers.map(({ _id }) => evaluationId(_id, springOf(year))))).map(({ communityId }) => communityId))
  const due = registers.flatMap(({ _id, yearScheme = 'calendar' }) => {
    const proposal = decideProposal(year, yearScheme, frozen.has(_id), now)
    return proposal.accepted ? [openedAnnual(_id, year, yearScheme, proposal.fact, now)] : []
  })
  for (const annual of due.slice(0, MOST_OPENED)) await store.insert('annualEvaluations', annual)
  return Math.min(due.length, MOST_OPENED)
}
