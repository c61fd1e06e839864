/** Where a quarter stands. */
import { readQuarter as endpoint } from '@contract/captainQuarter'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { evaluationOf, quarterView } from './evaluations'

export const readQuarter = handle(endpoint, async ({ communityId, quarter }, context) => {
  context.caller.require(communityOf(communityId))
  return accept(await quarterView(context, communityId, quarter, await evaluationOf(context.store, communityId, quarter)))
})
