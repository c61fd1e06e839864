/** Lets an act run once at a time: a second tap while the first is on its way does nothing. */
import { useRef, useState } from 'react'

export type Act = () => void | Promise<unknown>

export function useOneAtATime(act: Act): { readonly running: boolean; readonly start: () => void } {
  const [running, setRunning] = useState(false)
  // two taps can arrive before the screen has been drawn again, so the state alone is too late
  const onItsWay = useRef(false)

  const start = () => {
    if (onItsWay.current) return
    const result = act()
    if (!result) return
    onItsWay.current = true
    setRunning(true)
    const end = () => {
      onItsWay.current = false
      setRunning(false)
    }
    result.then(end, (error: unknown) => {
      end()
      throw error
    })
  }
  return { running, start }
}
