/** Acts again and again while somebody looks at the page, and rests while nobody does. */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'

export function useEvery(interval: number, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  const timer = useRef<ReturnType<typeof setInterval> | null>(null)

  const stop = useCallback(() => {
    if (timer.current !== null) clearInterval(timer.current)
    timer.current = null
  }, [])
  const start = useCallback(() => {
    stop()
    timer.current = setInterval(() => latest.current(), interval)
  }, [interval, stop])

  useEffect(() => {
    start()
    return stop
  }, [start, stop])
  useDidShow(start)
  useDidHide(stop)
}
