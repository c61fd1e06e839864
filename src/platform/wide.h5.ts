/** The browser's window, as it is drawn larger and smaller. */
import { useEffect, useState } from 'react'
import { WIDE, type UseWide } from './wideType'

export const useWide: UseWide = () => {
  const [query] = useState(() => window.matchMedia(`(min-width: ${WIDE}px)`))
  const [wide, setWide] = useState(query.matches)
  useEffect(() => {
    const tell = () => setWide(query.matches)
    tell()
    query.addEventListener('change', tell)
    return () => query.removeEventListener('change', tell)
  }, [query])
  return wide
}
