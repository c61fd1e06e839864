/** The day as its page shows it: the doors that are on today's way, or everybody. */
import { useDay, type DayOnPhone, type OnWay } from '@platform/useDay'
import { useState } from 'react'

export type Showing = 'today' | 'all'
export type DoorDay = DayOnPhone & { readonly today: readonly OnWay[]; readonly showing: Showing; readonly show: (showing: Showing) => void }

export function useDoorDay(): DoorDay {
  const day = useDay()
  const [showing, show] = useState<Showing>('today')
  return { ...day, today: (day.elders ?? []).filter(({ standing }) => standing !== 'other'), showing, show }
}
