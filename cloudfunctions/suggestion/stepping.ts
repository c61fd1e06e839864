/** One step of an entry: decided by the rule, written in one conditional change, and told to whom it concerns. */
import { accept, type Decision } from '@domain/decision'
import type { Change } from '@domain/conditional'
import { decideStep, takeStep, type stepRefusals, type Suggestion, type SuggestionDeed, type SuggestionStatus, type SuggestionStep } from '@domain/suggestion'
import { conflict, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { suggestionAgain } from './reach'
import { score } from './scoring'
import { announce } from './telling'

export type Stepped = { readonly status: SuggestionStatus }
export type Asked = { readonly requestId: string; readonly what: SuggestionStep; readonly words?: string | undefined }

/** Whether the same request took the step before; another request under its id is a conflict. */
export function isRepeated({ caller, secrets }: Pick<Context, 'caller' | 'secrets'>, { deeds }: Pick<Suggestion, 'deeds'>, { requestId, what, words }: Asked): boolean {
  const before = deeds.find((deed) => deed.requestId === requestId)
  if (!before) return false
  const said = before.words === undefined ? undefined : secrets.open(before.words)
  if (before.by !== caller.personId || before.what !== what || said !== words) throw conflict('requestId')
  return true
}

/** What follows from a step, also from one after which somebody was cut off. */
export async function finish(context: Context, suggestion: Suggestion): Promise<Stepped> {
  await score(context, suggestion)
  await announce(context, suggestion)
  return { status: suggestion.status }
}

export const deedOf = ({ caller, secrets, now }: Pick<Context, 'caller' | 'secrets' | 'now'>, { requestId, what, words }: Asked): SuggestionDeed => ({ requestId, at: now, by: caller.personId, what, ...(words === undefined ? {} : { words: secrets.seal(words) }) })

/** Takes the step; `more` is what it brings besides. */
export async function step(context: Context, suggestion: Suggestion, asked: Asked, more: Change = {}): Promise<Decision<Stepped, (typeof stepRefusals)[number]>> {
  if (isRepeated(context, suggestion, asked)) return accept(await finish(context, suggestion))
  const decision = decideStep(suggestion, asked.what)
  if (!decision.accepted) return decision
  if (!(await context.store.apply('suggestions', suggestion._id, takeStep(suggestion, asked.what, deedOf(context, asked), more)))) throw unavailable('somebody else moved the entry')
  return accept(await finish(context, await suggestionAgain(context, suggestion._id)))
}
