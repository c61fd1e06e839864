/** A grid worker's day as the pages of the doorstep read it: whom to visit, and how far it has come on this phone and with the office. */
import { me, type MeView } from '@contract/account'
import { logVisit, readDay, type DayCampaign, type DayElder, type DayGrid, type LoggedVisit } from '@contract/visit'
import type { OutputOf } from '@contract/endpoint'
import { clock, localDateOf, type Instant } from '@domain/calendar'
import { doorStandingOf, type DoorStanding } from '@domain/doorDay'
import type { ElderId, GridId, PersonId } from '@domain/ids'
import { useEffect, useState } from 'react'
import { cell, useCell } from './cell'
import { forgetDay, keepDay, keptDay, type KeptDay } from './keptDay'
import type { Outbox } from './outbox/outbox'
import { useOutbox } from './outbox/ownOutbox'
import { isWaiting, type Item } from './outbox/state'
import { useQuery, type Query } from './useQuery'
import { gridsOf } from './workplaces'

/** What happens to one elder is done one after the other. */
export const doorScope = (elderId: ElderId): string => `elder:${elderId}`

export const saidAtDoor = ({ input }: Pick<Item, 'input'>): { readonly elderId: ElderId } => JSON.parse(input) as { readonly elderId: ElderId }

/** Somebody on the way, with their grid, how their building is called, and how far it has come with them. */
export type OnWay = DayElder & { readonly grid: DayGrid; readonly building: string; readonly standing: DoorStanding; readonly item?: Item; /** Of today's visit, where the office has answered it. */ readonly visitId?: string }

export type DayOnPhone = {
  readonly query: Query<OutputOf<typeof readDay>, never>
  /** In walking order; null before anything is known. */
  readonly elders: readonly OnWay[] | null
  readonly campaigns: readonly DayCampaign[]
  readonly worker: PersonId | undefined
  /** Whether there is a grid to whose doors they go, as far as is known. */
  readonly works: boolean
  /** The cloud's time, as far as it was told: what a phone that goes wrong thinks must not count. */
  readonly now: Instant
  /** When what is shown was read. */
  readonly readAt: Instant | null
  readonly outbox: Outbox | null
  /** What was done at the doors and has not been settled. */
  readonly items: readonly Item[]
  readonly waiting: number
  /** How many the office has answered since the program was opened. */
  readonly settled: number
  readonly torn: number
  readonly sentAt: Instant | null
  readonly resting: boolean
}

// the card at the door shows what the day has read
const heard = cell<KeptDay | null>(null)
/** What the office has answered since the program was opened: nobody who was not met is in what it reads out. */
const answered = cell<readonly { readonly commandId: string; readonly elderId: ElderId; readonly met: boolean; readonly at: Instant }[]>([])

/** As many as one call takes. */
const MOST_GRIDS = 8
const MET: readonly unknown[] = ['elder', 'family']

function remember(item: Item, data: LoggedVisit): void {
  if (answered.get().some(({ commandId }) => commandId === item.commandId)) return
  const { elderId, outcome } = saidAtDoor(item) as { readonly elderId: ElderId; readonly outcome?: string }
  answered.set([...answered.get(), { commandId: item.commandId, elderId, met: MET.includes(outcome), at: data.at }])
}

/** Whoever gets this phone next finds no names on it. */
export async function clearDay(): Promise<void> {
  heard.set(null)
  answered.set([])
  await forgetDay()
}

/** How the grids are called that the phone knows of. */
export const useGridNames = (): readonly { readonly gridId: GridId; readonly name: string }[] => useCell(heard)?.data.grids ?? []

/** What the office says, and until it does what the phone has held since. */
function useHeard(asker: Query<MeView, never>): { readonly known: KeptDay | null; readonly query: Query<OutputOf<typeof readDay>, never> } {
  const known = useCell(heard)
  const [looked, setLooked] = useState(known !== null)
  // names and rooms of a whole grid: they stay on the phone as a closed file alone
  const gridIds = gridsOf(asker.data).slice(0, MOST_GRIDS)
  const query = useQuery(readDay, gridIds.length > 0 ? { gridIds: [...gridIds] } : null, { kept: false })
  useEffect(() => {
    if (looked) return
    void keptDay().then((kept) => {
      if (!heard.get()) heard.set(kept)
      setLooked(true)
    })
  }, [looked])
  const { data, at, failure } = query
  const out = failure?.code === 'forbidden'
  useEffect(() => {
    if (!out) return
    heard.set(null)
    void forgetDay()
  }, [out])
  useEffect(() => {
    if (!data || at === null) return
    heard.set({ data, at })
    void keepDay(data, at)
  }, [data, at])
  return { known: out ? null : data && at !== null ? { data, at } : known, query: !looked ? { ...query, loading: true } : asker.data ? query : { ...query, loading: asker.loading, failure: asker.failure, reload: asker.reload } }
}

export function useDay(): DayOnPhone {
  const asker = useQuery(me, {})
  const who = asker.data
  const { known, query } = useHeard(asker)
  const { outbox, state } = useOutbox(who?.account)
  const settled = useCell(answered)
  const items = state.items.filter(({ endpoint }) => endpoint === logVisit.name)
  const waiting = items.filter(isWaiting).length

  useEffect(() => outbox?.onDone((item, data) => (item.endpoint === logVisit.name ? remember(item, data as LoggedVisit) : undefined)), [outbox])
  // what has arrived stands in the day that is read anew
  const arrived = settled.length
  const [seen, setSeen] = useState(arrived)
  useEffect(() => {
    if (arrived === seen) return
    setSeen(arrived)
    void query.reload()
  }, [arrived, seen, query])

  const now = known ? known.data.at + (clock() - known.at) : clock()
  const today = localDateOf(now)
  const worker = who?.me?.personId
  const elders = known?.data.grids.flatMap((grid) =>
    grid.elders.map((elder): OnWay => {
      const item = items.filter(({ input }) => saidAtDoor({ input }).elderId === elder.elderId).at(-1)
      const visited = settled.filter(({ elderId, at }) => elderId === elder.elderId && localDateOf(at) === today).at(-1)
      const standing = doorStandingOf(elder, { today, worker, held: item && (isWaiting(item) ? 'waits' : 'open'), visited: visited && (visited.met ? 'met' : 'missed') })
      return { ...elder, grid, building: grid.buildings.find(({ buildingId }) => buildingId === elder.buildingId)?.name ?? '', standing, ...(item ? { item } : {}), ...(visited ? { visitId: visited.commandId } : {}) }
    })
  )
  return {
    query, elders: elders ?? null, campaigns: known?.data.campaigns ?? [], worker, works: who === null || gridsOf(who).length > 0, now, readAt: known?.at ?? null, outbox, items, waiting, settled: settled.length,
    torn: state.torn, sentAt: state.sentAt, resting: Object.keys(state.rests).length > 0
  }
}
