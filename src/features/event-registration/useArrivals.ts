/** Notices whom the family has won on another page: they were added in order to come. */
import type { MeView } from '@contract/account'
import type { PersonId } from '@domain/ids'
import { useEffect, useRef } from 'react'

/** Returns what begins to look out for them. */
export function useArrivals({ family }: MeView, onArrived: (arrived: readonly PersonId[]) => void): () => void {
  const before = useRef<ReadonlySet<PersonId> | null>(null)
  const tell = useRef(onArrived)
  tell.current = onArrived
  useEffect(() => {
    const known = before.current
    if (!known) return
    const arrived = family.map(({ personId }) => personId).filter((personId) => !known.has(personId))
    if (arrived.length === 0) return
    before.current = null
    tell.current(arrived)
  }, [family])
  return () => void (before.current = new Set(family.map(({ personId }) => personId)))
}
