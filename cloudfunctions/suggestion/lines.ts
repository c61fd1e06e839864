/** Entries as lines of a list: how they begin, and how they stand. */
import type { SuggestionLine } from '@contract/suggestion'
import { titleOf, type Suggestion } from '@domain/suggestion'
import type { Context } from '@kernel/handle'

export const lineOf = ({ secrets }: Pick<Context, 'secrets'>, { _id, buildingId, category, text, status, reply, at, dueOn }: Suggestion): SuggestionLine => ({
  suggestionId: _id, buildingId, category, title: titleOf(secrets.open(text)), status, ...(reply ? { verdict: reply.verdict } : {}), at, ...(dueOn ? { dueOn } : {})
})
