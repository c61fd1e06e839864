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

/** What the same request did before, or null; what was cut off after it is done now. Another request under its id is a conflict. */
export async function repeated(context: Context, suggestion: Suggestion, { requestId, what, words }: Asked): Promise<Stepped | null> {
  const before = suggestion.deeds.find((deed) => deed.requestId === requestId)
  if (!before) return null
  const said = before.words === undefined ? undefined : context.secrets.open(before.words)
  if (before.by !== context.caller.personId || before.what !== what || said !== words) throw conflict('requestId')
  await finish(context, suggestion)
  return { status: suggestion.status }
}

/** What follows from a step. */
async function finish(context: Context, suggestion: Suggestion): Promise<void> {
  await score(context, suggestion)
  await announce(context, suggestion)
}

/** Takes the step; `more` is what it brings besides. */
export async function step(context: Context, suggestion: Suggestion, asked: Asked, more: Change = {}): Promise<Decision<Stepped, (typeof stepRefusals)[number]>> {
  const { caller, store, secrets, now } = context
  const { requestId, what, words } = asked
  const before = await repeated(context, suggestion, asked)
  if (before) return accept(before)
  const decision = decideStep(suggestion, what)
  if (!decision.accepted) return decision
  const deed: SuggestionDeed = { requestId, at: now, by: caller.personId, what, ...(words === undefined ? {} : { words: secrets.seal(words) }) }
  if (!(await store.apply('suggestions', suggestion._id, takeStep(suggestion, what, deed, more)))) throw unavailable('somebody else moved the entry')
  const then = await suggestionAgain(context, suggestion._id)
  await finish(context, then)
  return accept({ status: then.status })
}
