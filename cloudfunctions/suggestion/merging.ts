/** One entry goes on in another, in one step for both: no chain comes about, and no ring, whoever merges at the same moment. */
import { set } from '@domain/conditional'
import { accept, type Decision } from '@domain/decision'
import type { SuggestionId } from '@domain/ids'
import { decideMerging, takeStep, type MergingRefusal, type Suggestion } from '@domain/suggestion'
import { forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { suggestionAgain } from './reach'
import { deedOf, finish, isRepeated, type Stepped } from './stepping'

export async function merge(context: Context, { _id }: Suggestion, requestId: string, into: SuggestionId): Promise<Decision<Stepped, MergingRefusal>> {
  const asked = { requestId, what: 'merged' } as const
  const deed = deedOf(context, asked)
  const decision = await context.store.transaction(async (within): Promise<Decision<true, MergingRefusal>> => {
    const [suggestion, target] = [await within.get('suggestions', _id), await within.get('suggestions', into)]
    if (!suggestion) throw forbidden()
    if (isRepeated(context, suggestion, asked)) return accept(true)
    const allowed = decideMerging(suggestion, target)
    if (!allowed.accepted) return allowed
    await within.update('suggestions', _id, takeStep(suggestion, 'merged', deed, { into: set(into) }).then)
    await within.update('suggestions', into, { joined: set(true) })
    return allowed
  })
  return decision.accepted ? accept(await finish(context, await suggestionAgain(context, _id))) : decision
}
