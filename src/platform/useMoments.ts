/** Acts at the next of some moments, for what changes by itself while somebody is looking: a sign-up opens, an event begins. */
import { clock, HOUR, type Instant } from '@domain/calendar'
import { useEffect, useRef } from 'react'

/** The cloud's clock may be a little behind the phone's. */
const LEEWAY = 1_000
// timers hold 24 days at most, and nobody looks at one page for so long
const FURTHEST = 24 * HOUR

export function useMoments(moments: readonly Instant[], onReached: () => void): void {
  const act = useRef(onReached)
  act.current = onReached
  const next = Math.min(...moments.filter((moment) => moment > clock()))

  useEffect(() => {
    const wait = next - clock()
    if (wait > FURTHEST) return
    const timer = setTimeout(() => act.current(), Math.max(wait, 0) + LEEWAY)
    return () => clearTimeout(timer)
  }, [next])
}
