/** What an entry of the book earns its captain: written into the ledger once each, after the step, and by the clock for whoever was cut off before. */
import { present, set, unset } from '@domain/conditional'
import { owedFor, type Suggestion } from '@domain/suggestion'
import type { Context } from '@kernel/handle'
import { writeOwed } from '../points/entries'

export async function score(context: Pick<Context, 'store' | 'now'>, suggestion: Suggestion): Promise<void> {
  const { _id, communityId, category, captainId, unscoredAt, scored = [] } = suggestion
  if (unscoredAt === undefined) return
  const owed = captainId === undefined ? [] : owedFor(suggestion)
  for (const { ruleId, on } of owed) await writeOwed(context, { communityId, captainId: captainId ?? '', entryId: `${ruleId}_${_id}` }, { ruleId, occurredOn: on, evidence: { kind: 'suggestion', id: _id, category } })
  await context.store.updateIf('suggestions', _id, { all: { unscoredAt: present } }, { unscoredAt: unset, scored: set([...scored, ...owed.map(({ ruleId }) => ruleId)]) })
}
