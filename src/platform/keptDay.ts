/** The day of a grid worker that the phone holds, so that the doors go on without a network. */
import type { OutputOf } from '@contract/endpoint'
import type { readDay } from '@contract/visit'
import type { Instant } from '@domain/calendar'
import { forgetList, keepList, keptList } from './keptLists'

type Day = OutputOf<typeof readDay>
/** What the server said, and what the phone's clock said then. */
export type KeptDay = { readonly data: Day; readonly at: Instant }

const NAME = 'day'

/** Closed with the key of its first grid, and gone when the first of their terms is over. */
export async function keepDay(data: Day, at: Instant): Promise<void> {
  const key = data.grids[0]?.list.key
  if (key === undefined) return forgetDay()
  const shut = data.grids.map((grid) => ({ ...grid, list: { ...grid.list, key: '' } }))
  const span = Math.min(...data.grids.map(({ list }) => list.until)) - data.at
  await keepList(NAME, { data: { ...data, grids: shut }, at }, { key, until: at + span })
}

export const forgetDay = (): Promise<void> => forgetList(NAME)

export const keptDay = async (): Promise<KeptDay | null> => (await keptList<KeptDay>(NAME))?.list ?? null
