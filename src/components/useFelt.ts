/** Whether a wait has become one that people feel; before that nothing is shown of it, a flash would make one. */
import { useEffect, useState } from 'react'

const FELT_AFTER = 300

export function useFelt(): boolean {
  const [felt, setFelt] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), FELT_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return felt
}
