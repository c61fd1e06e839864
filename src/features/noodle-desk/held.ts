/** What this phone has handed over and the server does not know yet, laid over the rows that the server gave. */
import { handOver, undoHandOver, type PortionRow } from '@contract/distributionDesk'
import type { Instant } from '@domain/calendar'
import type { CampaignId, ElderId } from '@domain/ids'
import type { Item } from '@platform/outbox/state'

/** As much as both kinds of command say. */
export type Said = { readonly campaignId: CampaignId; readonly itemId: string; readonly elderId: ElderId; readonly of?: string }

/** What happens to one elder is done one after the other. */
export const scopeOf = (elderId: ElderId): string => `elder:${elderId}`

export const saidIn = ({ input }: Pick<Item, 'input'>): Said => JSON.parse(input) as Said

export const isHandOver = ({ endpoint }: Pick<Item, 'endpoint'>): boolean => endpoint === handOver.name

export const itemsOf = (items: readonly Item[], campaignId: CampaignId): readonly Item[] =>
  items.filter((item) => (isHandOver(item) || item.endpoint === undoHandOver.name) && saidIn(item).campaignId === campaignId)

/** How many nobody but this phone knows yet. */
export const waitingIn = (items: readonly Item[]): number => items.filter(({ standing }) => standing.at === 'waiting').length

const keyOf = ({ itemId, elderId }: Pick<Said, 'itemId' | 'elderId'>): string => `${itemId}:${elderId}`

/** Of each portion the last thing that waits: when it was handed over, or that it was taken back. */
function shifts(items: readonly Item[]): ReadonlyMap<string, Instant | null> {
  return new Map(items.filter(({ standing }) => standing.at === 'waiting').map((item) => [keyOf(saidIn(item)), isHandOver(item) ? item.madeAt : null] as const))
}

/** A portion as it is once its bag has left the hand. */
export const handedAt = (at: Instant): Pick<PortionRow, 'status' | 'handed'> => ({ status: 'delivered', handed: { at, channel: 'onsite' } })

export function takenBack({ handed: _handed, ...row }: PortionRow): PortionRow {
  return { ...row, status: 'eligible' }
}

export function withHeld(rows: readonly PortionRow[], items: readonly Item[]): readonly PortionRow[] {
  const held = shifts(items)
  if (held.size === 0) return rows
  return rows.map((row) => {
    const at = held.get(keyOf(row))
    if (at === undefined) return row
    if (at === null) return takenBack(row)
    // who has it already has it from another hand
    return row.status === 'delivered' ? row : { ...row, ...handedAt(at) }
  })
}
