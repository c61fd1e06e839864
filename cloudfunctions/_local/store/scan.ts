/** Reading the stretches of a plan: each document once, in the order the plan promises. */
import { compareKeys } from './keys'
import type { Entry } from './indexes'
import type { Plan, PlannedRange } from './plan'

/** One range that is being read: its present entry, and the part of the key that its order rests on. */
type Run = { readonly entry: Entry; readonly rest: string; readonly entries: Iterator<Entry>; readonly range: PlannedRange }

const advance = (entries: Iterator<Entry>, range: PlannedRange): readonly Run[] => {
  const next = entries.next()
  return next.done ? [] : [{ entry: next.value, rest: next.value[0].slice(range.fixed), entries, range }]
}

function* concatenated({ index, ranges }: Plan): Generator<Entry> {
  for (const range of ranges) yield* index.scan(range, false)
}

/** Several ranges, each in order, become one stream in order. */
function* merged({ index, ranges, order }: Plan): Generator<Entry> {
  const backwards = order === 'backwards'
  const [only] = ranges
  if (only && ranges.length === 1) {
    yield* index.scan(only, backwards)
    return
  }
  const compare = (one: Run, other: Run) => compareKeys(one.rest, other.rest) * (backwards ? -1 : 1)
  const runs = ranges.flatMap(range => advance(index.scan(range, backwards), range)).sort(compare)
  for (let run = runs.shift(); run; run = runs.shift()) {
    yield run.entry
    for (const next of advance(run.entries, run.range)) {
      const later = runs.findIndex(other => compare(next, other) < 0)
      runs.splice(later < 0 ? runs.length : later, 0, next)
    }
  }
}

export function* seqsOf(plan: Plan): Generator<number> {
  const seen = plan.index.multikey ? new Set<number>() : null
  for (const [, seq] of plan.order === null ? concatenated(plan) : merged(plan)) {
    if (seen?.has(seq)) continue
    seen?.add(seq)
    yield seq
  }
}
