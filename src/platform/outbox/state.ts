/** What waits on the phone to be sent, what is under way, and what somebody must look at: a value, and how each event changes it. */
import { MOST_BYTES, MOST_COMMANDS, sizeOf, type Command, type CommandAnswer } from '@contract/sync'
import { retryable, type FaultFailure, type RefusedFailure } from '@contract/reply'
import { MINUTE, type Instant } from '@domain/calendar'

export type Refusal = RefusedFailure<string> | FaultFailure

/** `refused` and `conflict` stay until somebody has looked at them. */
export type Standing = { readonly at: 'waiting' } | { readonly at: 'refused'; readonly failure: Refusal } | { readonly at: 'conflict'; readonly data: unknown }

export type Item = Command & {
  /** Counts what was made on this phone: the order in which it is sent. */
  readonly number: number
  readonly standing: Standing
}

/** How often it came to nothing in a row, and until when it is left alone. */
type Rest = { readonly tries: number; readonly until: Instant }

export type State = {
  readonly items: readonly Item[]
  /** Files that could not be read, kept aside. */
  readonly torn: number
  /** The commands that are under way. */
  readonly sending: readonly string[]
  /** By scope, and under `WHOLE` for all of them. */
  readonly rests: Readonly<Record<string, Rest>>
  /** Fewer than a full call after one that the server could not read, to find the command it is about. */
  readonly most: number
  /** When the server last answered. */
  readonly sentAt: Instant | null
}

export type Event =
  | { readonly is: 'kept'; readonly item: Item }
  /** Another version of what is kept already, under its own id. */
  | { readonly is: 'corrected'; readonly item: Item }
  | { readonly is: 'sending'; readonly ids: readonly string[] }
  | { readonly is: 'answered'; readonly verdicts: readonly Verdict[]; readonly at: Instant }
  /** Nothing came back, or the cloud cannot answer now. */
  | { readonly is: 'silent'; readonly at: Instant }
  /** The whole call was refused for a reason that waiting does not mend. */
  | { readonly is: 'unread'; readonly failure: Refusal }
  /** A tap, or the network has come back. */
  | { readonly is: 'hurry' }
  | { readonly is: 'dismissed'; readonly commandId: string }

/** What an answer means for its command. */
export type Verdict = { readonly commandId: string; readonly is: 'done' } | { readonly commandId: string; readonly is: 'told'; readonly standing: Standing } | { readonly commandId: string; readonly is: 'later'; readonly wait?: number }

const WHOLE = '*'
const FIRST_WAIT = 5_000
const LONGEST_WAIT = 5 * MINUTE

export const emptyState: State = { items: [], torn: 0, sending: [], rests: {}, most: MOST_COMMANDS, sentAt: null }

export const isWaiting = ({ standing }: Item): boolean => standing.at === 'waiting'

/** Those that may leave now, in the order in which they were made: one call at a time, each scope from its first on. */
export function nextBatch(state: State, now: Instant): readonly Item[] {
  if (state.sending.length > 0 || restsUntil(state, WHOLE) > now) return []
  const batch: Item[] = []
  let bytes = 0
  for (const item of state.items) {
    if (!isWaiting(item) || restsUntil(state, item.scope) > now) continue
    bytes += sizeOf(commandOf(item))
    if (batch.length >= state.most || (batch.length > 0 && bytes > MOST_BYTES)) break
    batch.push(item)
  }
  return batch
}

/** When something may leave that rests now; null when nothing waits. */
export function nextMoment(state: State): Instant | null {
  const waiting = state.items.filter(isWaiting)
  if (waiting.length === 0 || state.sending.length > 0) return null
  return Math.max(restsUntil(state, WHOLE), Math.min(...waiting.map(({ scope }) => restsUntil(state, scope))))
}

const restsUntil = ({ rests }: State, scope: string): Instant => rests[scope]?.until ?? 0

export function commandOf({ number: _number, standing: _standing, ...command }: Item): Command {
  return command
}

export function verdictOf({ commandId, reply, conflict }: CommandAnswer): Verdict {
  if (reply.ok) return conflict ? { commandId, is: 'told', standing: { at: 'conflict', data: reply.data } } : { commandId, is: 'done' }
  const { failure } = reply
  if (failure.code === 'refused') return failure.reason === 'too_fast' ? { commandId, is: 'later', wait: Number(failure.about?.minutes ?? 1) * MINUTE } : { commandId, is: 'told', standing: { at: 'refused', failure } }
  return retryable[failure.code] ? { commandId, is: 'later' } : { commandId, is: 'told', standing: { at: 'refused', failure } }
}

export function stateAfter(state: State, event: Event): State {
  switch (event.is) {
    case 'kept':
      return { ...state, items: [...state.items, event.item] }
    case 'corrected':
      return { ...state, items: [...state.items.filter(({ commandId }) => commandId !== event.item.commandId), event.item] }
    case 'sending':
      return { ...state, sending: event.ids }
    case 'answered':
      return answered(state, event.verdicts, event.at)
    case 'silent':
      return { ...state, sending: [], rests: { ...state.rests, [WHOLE]: longer(state.rests[WHOLE], event.at) } }
    case 'unread':
      return unread(state, event.failure)
    case 'hurry':
      return { ...state, rests: {} }
    case 'dismissed':
      return { ...state, items: state.items.filter((item) => item.commandId !== event.commandId || isWaiting(item)) }
  }
}

function longer(rest: Rest | undefined, now: Instant, least = 0): Rest {
  const tries = (rest?.tries ?? 0) + 1
  return { tries, until: now + Math.max(least, Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT)) }
}

function answered(state: State, verdicts: readonly Verdict[], now: Instant): State {
  const byId = new Map(verdicts.map((verdict) => [verdict.commandId, verdict]))
  const rests: Record<string, Rest> = { ...state.rests }
  delete rests[WHOLE]
  const sent = state.items.filter(({ commandId }) => state.sending.includes(commandId))
  for (const scope of new Set(sent.map((item) => item.scope))) {
    // a command without an answer was not heard of, and waits like one that could not be done
    const later = sent.filter((item) => item.scope === scope).map(({ commandId }): Verdict => byId.get(commandId) ?? { commandId, is: 'later' }).filter((verdict) => verdict.is === 'later')
    if (later.length > 0) rests[scope] = longer(state.rests[scope], now, Math.max(...later.map((verdict) => ('wait' in verdict ? (verdict.wait ?? 0) : 0))))
    else delete rests[scope]
  }
  const items = state.items.flatMap((item): readonly Item[] => {
    const verdict = isWaiting(item) ? byId.get(item.commandId) : undefined
    if (verdict?.is === 'done') return []
    return [verdict?.is === 'told' ? { ...item, standing: verdict.standing } : item]
  })
  return { ...state, items, rests, sending: [], most: MOST_COMMANDS, sentAt: now }
}

/** The call is cut in half until one command alone is left, which is the one that cannot be read. */
function unread(state: State, failure: Refusal): State {
  const [only, ...others] = state.sending
  if (others.length > 0) return { ...state, sending: [], most: Math.ceil(state.sending.length / 2) }
  return { ...state, sending: [], most: MOST_COMMANDS, items: state.items.map((item) => (item.commandId === only ? { ...item, standing: { at: 'refused', failure } } : item)) }
}
