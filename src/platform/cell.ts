/** One value that screens can watch. */
import { useSyncExternalStore } from 'react'

export type Cell<Value> = {
  readonly get: () => Value
  readonly set: (value: Value) => void
  readonly subscribe: (tell: () => void) => () => void
}

export function cell<Value>(first: Value): Cell<Value> {
  let value = first
  const watchers = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      watchers.forEach((tell) => tell())
    },
    subscribe: (tell) => {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    }
  }
}

export const useCell = <Value>({ subscribe, get }: Cell<Value>): Value => useSyncExternalStore(subscribe, get, get)
