/** Whether a wait has become one that people feel; before that nothing is shown of it, a flash would make one. */
import { useEffect, useState } from 'react'

const FELT_AFTER = 300

/** `after` is the wait in milliseconds from which on it is felt. */
export function useFelt(after = FELT_AFTER): boolean {
  const [felt, setFelt] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return felt
}
