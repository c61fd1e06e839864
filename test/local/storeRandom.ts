/** Chance that repeats itself: the same seed gives the same numbers. */

export type Random = {
  /** 0 up to, not including, the limit. */
  below(limit: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  maybe(share: number): boolean
}

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, pick: from => from[below(from.length)] ?? from[0], maybe: share => next() < share }
}

const isLong = process.env.LONG === '1'

/** A fixed sample, or a larger one when the long run is asked for. */
export const sample = (usual: number, long: number): number => (isLong ? long : usual)

export const seeds = (usual: number, long: number): number[] => Array.from({ length: sample(usual, long) }, (_, at) => at + 1)

/** How long a test that grows with its sample may take. */
export const PATIENCE_MS = sample(120_000, 1_800_000)
