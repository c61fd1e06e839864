/** A text once nobody has typed for a moment: what is asked while somebody writes is not asked at each letter. */
import { useEffect, useState } from 'react'

const MOMENT = 800

export function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), MOMENT)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
